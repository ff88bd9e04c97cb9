import { rowName, tableName } from '../../forms/describe.ts';
import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';
import { odditiesOf, placeOf } from './oddities.ts';

/** A row with fewer or more cells than its table has columns: none of its figures can be assigned safely. */
export const rowLength = defineCheck({
  id: 'structure/row-length',
  title: text('行的单元格数目不符', 'Row with the wrong number of cells'),
  severity: 'error',
  source: { document: null, place: '格式正文，表格各行' },
  check: (report) =>
    odditiesOf(report, 'rowLength').map(({ table, oddity }) => {
      const [name, row] = [tableName(table), rowName(report.edition, table, oddity.key)];
      const line =
        oddity.key === ''
          ? text('数据行', 'its row of figures')
          : text(`“${row['zh-CN']}”行`, `row “${row.en}”`);
      return {
        at: placeOf(table, oddity),
        section: table,
        cells: [placeOf(table, oddity)],
        expected: oddity.due,
        actual: oddity.found,
        message: text(
          `${name['zh-CN']}${line['zh-CN']}有 ${oddity.found} 个数据单元格，应为 ${oddity.due} 个；该行数字无法对应到列`,
          `${name.en}, ${line.en} has ${oddity.found} cells instead of ${oddity.due}; its figures cannot be assigned to columns`,
        ),
      };
    }),
});
