import { TABLE_KEYS, type TableKey } from '../../forms/define.ts';
import { tableName } from '../../forms/describe.ts';
import { type Text, text } from '../../i18n/text.ts';
import type { Report, Substitute } from '../../report/report.ts';
import { isPlain } from '../../text/figure.ts';
import { defineCheck, type Problem } from '../define.ts';
import { formApplies } from './form-applies.ts';

/**
 * Each of the three statutory tables must be there, as a table that can be read. One that may stand in what was too
 * large to read is not verifiable; that a page was not read to its end is told here as well.
 */
export const tableMissing = defineCheck({
  id: 'structure/table-missing',
  title: text('缺少统计表', 'Table missing'),
  severity: 'error',
  source: { document: null, place: '格式正文，二、三、四' },
  check: (report) => [
    ...(report.unread.page ? [CUT_PAGE] : []),
    ...TABLE_KEYS.filter((key) => formApplies(report) && report.tables[key] === undefined).map(
      (key): Problem => ({
        at: key,
        section: key,
        outcome: isWhole(report) && !holdsFigures(key, report) ? 'failed' : 'notVerifiable',
        message: whyAbsent(key, report),
        cells: [key],
      }),
    ),
  ],
});

const CUT_PAGE: Problem = {
  at: 'page',
  section: null,
  outcome: 'notVerifiable',
  message: text(
    '页面过大或嵌套过深，只读取并核对了前一部分',
    'The page is too large or nested too deeply; only its first part was read and audited',
  ),
};

const isWhole = ({ unread }: Report): boolean => !unread.page && unread.tables === 0;

/** Figures without words under its heading, from which on they may be the table with its labels lost. */
const LEAST_FIGURES = 8;

function holdsFigures(key: TableKey, { sections }: Report): boolean {
  const section = sections.find((other) => other.key === key);
  const lines = (section?.body ?? [])
    .map((block) => block.text)
    .filter((line) => !/[\u4e00-\u9fff]/.test(line));
  const cells = lines.flatMap((line) => line.split(/[\s|｜│]+/));
  return cells.filter((cell) => /\d/.test(cell) && isPlain(cell)).length >= LEAST_FIGURES;
}

const KINDS: Readonly<Record<Substitute['kind'], Text>> = {
  image: text('图片', 'an image'),
  attachment: text('附件', 'an attachment'),
  frame: text('嵌入的页面', 'an embedded page'),
};

/** Why a table that the report lacks could not be read, in one sentence: what stands in its place, or nothing does. */
export function whyAbsent(key: TableKey, report: Report): Text {
  const table = tableName(key);
  const caption = report.edition.tables[key].caption;
  const found =
    report.substitutes[key] ?? (report.sections.length === 0 ? report.substitutes.overview : undefined);
  const [first] = found ?? [];
  if (first === undefined && !isWhole(report))
    return text(
      `在已读取的部分未找到${table['zh-CN']}（${caption}）；页面或其中的表格过大，未全部读取`,
      `${table.en} (${caption}) was not found in what was read; the page or a table on it is too large to be read whole`,
    );
  if (first === undefined && holdsFigures(key, report))
    return text(
      `${table['zh-CN']}（${caption}）只有数字可读，其标题无法识别，无法核实`,
      `Of ${table.en} (${caption}) only the figures can be read, not their labels; it cannot be verified`,
    );
  if (first === undefined)
    return text(`未找到${table['zh-CN']}（${caption}）`, `${table.en} (${caption}) was not found`);
  const name = first.name || first.href || '';
  const more = (found?.length ?? 1) - 1;
  return text(
    `${table['zh-CN']}（${caption}）不是可读取的表格，该处为${KINDS[first.kind]['zh-CN']}${name ? `“${name}”` : ''}${more > 0 ? `等 ${more + 1} 项` : ''}`,
    `${table.en} (${caption}) is no readable table; in its place stands ${KINDS[first.kind].en}${name ? ` “${name}”` : ''}${more > 0 ? ` and ${more} more` : ''}`,
  );
}
