import type { TableKey } from '../../forms/define.ts';
import { columnName, rowName, tableName } from '../../forms/describe.ts';
import { type Text, text } from '../../i18n/text.ts';
import type { Report } from '../../report/report.ts';
import { defineCheck } from '../define.ts';
import { odditiesOf, placeOf } from './oddities.ts';

/** Every column of the form must be there. Headings that cannot be told apart are not verifiable. */
export const columnMissing = defineCheck({
  id: 'structure/column-missing',
  title: text('表格缺少列', 'Column missing'),
  severity: 'error',
  source: { document: null, place: '格式正文，表格各列' },
  check: (report) =>
    odditiesOf(report, 'columnMissing', 'columnsUnclear').map(({ table, oddity }) => {
      const name = tableName(table);
      const head = { at: placeOf(table, oddity), section: table, cells: [table] };
      if (oddity.kind === 'columnMissing') {
        const column = columnOf(report, table, oddity.key);
        return {
          ...head,
          message: text(
            `${name['zh-CN']}缺少“${column['zh-CN']}”列`,
            `${name.en} lacks column “${column.en}”`,
          ),
        };
      }
      return {
        ...head,
        outcome: 'notVerifiable' as const,
        message: text(
          `${name['zh-CN']}的列标题无法可靠识别，其数字未采用`,
          `${name.en}: its column headings cannot be recognised for certain; its figures are not used`,
        ),
      };
    }),
});

/** Table two names its columns by row: `regulations.inForce`. */
function columnOf({ edition }: Report, table: TableKey, key: string): Text {
  const [row, column] = key.includes('.') ? key.split('.') : [null, key];
  const of = columnName(edition, table, column ?? key);
  if (row === null || row === undefined) return of;
  const line = rowName(edition, table, row);
  return text(`${line['zh-CN']}：${of['zh-CN']}`, `${line.en}: ${of.en}`);
}
