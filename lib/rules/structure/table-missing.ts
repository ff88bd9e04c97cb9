import { TABLE_KEYS, type TableKey } from '../../forms/define.ts';
import { tableName } from '../../forms/describe.ts';
import { type Text, text } from '../../i18n/text.ts';
import type { Report, Substitute } from '../../report/report.ts';
import { defineCheck } from '../define.ts';
import { formApplies } from './form-applies.ts';

/** Each of the three statutory tables must be there, as a table that can be read. */
export const tableMissing = defineCheck({
  id: 'structure/table-missing',
  title: text('缺少统计表', 'Table missing'),
  severity: 'error',
  source: { document: null, place: '格式正文，二、三、四' },
  check: (report) =>
    TABLE_KEYS.filter((key) => formApplies(report) && report.tables[key] === undefined).map((key) => ({
      at: key,
      section: key,
      message: sentence(key, report),
      cells: [key],
    })),
});

const KINDS: Readonly<Record<Substitute['kind'], Text>> = {
  image: text('图片', 'an image'),
  attachment: text('附件', 'an attachment'),
  frame: text('嵌入的页面', 'an embedded page'),
};

function sentence(key: TableKey, report: Report): Text {
  const table = tableName(key);
  const caption = report.edition.tables[key].caption;
  const found =
    report.substitutes[key] ?? (report.sections.length === 0 ? report.substitutes.overview : undefined);
  const [first] = found ?? [];
  if (first === undefined)
    return text(`未找到${table['zh-CN']}（${caption}）`, `${table.en} (${caption}) was not found`);
  const name = first.name || first.href || '';
  const more = (found?.length ?? 1) - 1;
  return text(
    `${table['zh-CN']}（${caption}）不是可读取的表格，该处为${KINDS[first.kind]['zh-CN']}${name ? `“${name}”` : ''}${more > 0 ? `等 ${more + 1} 项` : ''}`,
    `${table.en} (${caption}) is no readable table; in its place stands ${KINDS[first.kind].en}${name ? ` “${name}”` : ''}${more > 0 ? ` and ${more} more` : ''}`,
  );
}
