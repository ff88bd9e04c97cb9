import { TABLE_KEYS, tableOf } from '../forms/define.ts';
import { tableName } from '../forms/describe.ts';
import { type Text, text } from '../i18n/text.ts';
import type { Report, Substitute } from '../report/report.ts';

/** A remark on how the report is published, beside the findings: nothing is wrong, but a reader should know. */
export interface Note {
  readonly kind: 'hidden' | 'cut' | 'attachment';
  readonly message: Text;
  /** Where an attachment lies, as the page links it. */
  readonly href: string | null;
}

/** What the page hides, what was too large to read, and what it attaches. In page order within each kind. */
export const notesOf = (report: Report): readonly Note[] => [
  ...hidden(report),
  ...cut(report),
  ...attachments(report),
];

function hidden({ cells, sections }: Report): Note[] {
  const tables = TABLE_KEYS.filter((key) =>
    [...cells.values()].some((cell) => cell.hidden && tableOf(cell.id) === key),
  );
  const prose = sections.filter(({ body }) => body.some((block) => block.hidden));
  const names = [
    ...tables.map(tableName),
    ...prose.map(({ heading }) => text(`“${heading}”`, `“${heading}”`)),
  ];
  if (names.length === 0) return [];
  const message = text(
    `以下内容在页面上被隐藏，已照常读取：${names.map((name) => name['zh-CN']).join('、')}`,
    `Hidden on the page, but read all the same: ${names.map((name) => name.en).join(', ')}`,
  );
  return [{ kind: 'hidden', message, href: null }];
}

const cut = ({ tables }: Report): Note[] =>
  TABLE_KEYS.filter((key) => tables[key]?.cut).map((key) => ({
    kind: 'cut',
    href: null,
    message: text(
      `${tableName(key)['zh-CN']}所在表格过大，只读取了一部分`,
      `The table that holds ${tableName(key).en} is too large; only part of it was read`,
    ),
  }));

function attachments({ substitutes }: Report): Note[] {
  const all = Object.values(substitutes).flat();
  return all
    .filter((item): item is Substitute => item.kind === 'attachment')
    .map(({ name, href }) => ({
      kind: 'attachment',
      href,
      message: text(`附件：${name || href || ''}`, `Attachment: ${name || href || ''}`),
    }));
}
