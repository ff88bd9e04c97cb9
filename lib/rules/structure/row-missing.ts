import { rowName, tableName } from '../../forms/describe.ts';
import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';
import { odditiesOf, placeOf } from './oddities.ts';

/**
 * Every row of the form must be there. One whose label cannot be recognised for certain, or that may stand in what was
 * too large to read, is not verifiable.
 */
export const rowMissing = defineCheck({
  id: 'structure/row-missing',
  title: text('表格缺少行', 'Row missing'),
  severity: 'error',
  source: { document: null, place: '格式正文，表格各行' },
  check: (report) =>
    odditiesOf(report, 'rowMissing', 'rowUnclear').map(({ table, oddity }) => {
      const [name, row] = [tableName(table), rowName(report.edition, table, oddity.key)];
      const head = { at: placeOf(table, oddity), section: table, cells: [placeOf(table, oddity)] };
      if (oddity.kind === 'rowMissing' && report.tables[table]?.cut)
        return {
          ...head,
          outcome: 'notVerifiable' as const,
          message: text(
            `${name['zh-CN']}所在表格过大，未全部读取，在已读取的部分未见“${row['zh-CN']}”行`,
            `${name.en} stands in a table too large to be read whole; row “${row.en}” is not in what was read`,
          ),
        };
      if (oddity.kind === 'rowMissing')
        return {
          ...head,
          message: text(`${name['zh-CN']}缺少“${row['zh-CN']}”行`, `${name.en} lacks row “${row.en}”`),
        };
      return {
        ...head,
        outcome: 'notVerifiable' as const,
        message: text(
          `${name['zh-CN']}“${row['zh-CN']}”行无法可靠识别，其数字未采用`,
          `${name.en}: row “${row.en}” cannot be recognised for certain; its figures are not used`,
        ),
      };
    }),
});
