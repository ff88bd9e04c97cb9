import { splitCellId } from '../../forms/define.ts';
import { cellName } from '../../forms/describe.ts';
import { text } from '../../i18n/text.ts';
import type { Cell } from '../../report/report.ts';
import { defineCheck } from '../define.ts';

/** Requests and cases are counted: their number is whole and not below zero. */
export const notACount = defineCheck({
  id: 'cells/not-a-count',
  title: text('件数不是非负整数', 'Not a whole number of zero or more'),
  severity: 'error',
  source: { document: null, place: '格式正文，三、四：各项数量' },
  check: ({ cells, edition }) =>
    [...cells.values()].filter(isNoCount).map(({ id, value, text: printed }) => {
      const name = cellName(edition, id);
      return {
        at: id,
        section: splitCellId(id).table,
        cells: [id],
        actual: value,
        message: text(
          `${name['zh-CN']}为“${printed}”，件数应为非负整数`,
          `${name.en} is “${printed}”; a count is a whole number of zero or more`,
        ),
      };
    }),
});

const isNoCount = ({ id, value }: Cell): boolean =>
  value !== null && (value < 0 || !Number.isInteger(value)) && !id.startsWith('proactive.');
