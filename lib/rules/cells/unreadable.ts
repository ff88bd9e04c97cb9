import { splitCellId } from '../../forms/define.ts';
import { cellName } from '../../forms/describe.ts';
import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';

const LONGEST = 40;

/** Text where a figure belongs; it is quoted, never guessed at. */
export const cellsUnreadable = defineCheck({
  id: 'cells/unreadable',
  title: text('单元格内容不是数字', 'Unreadable cell'),
  severity: 'error',
  source: { document: null, place: '格式正文，表格各列' },
  check: ({ cells, edition }) =>
    [...cells.values()]
      .filter(({ state }) => state === 'unreadable')
      .map(({ id, text: printed, node }) => {
        const name = cellName(edition, id);
        const shown = printed.length > LONGEST ? `${printed.slice(0, LONGEST)}…` : printed;
        const { table } = splitCellId(id);
        return {
          at: id,
          section: table,
          cells: [id],
          quotes: [{ section: table, text: shown, node }],
          message: text(
            `${name['zh-CN']}写作“${shown}”，不是数字`,
            `${name.en} reads “${shown}”, which is no figure`,
          ),
        };
      }),
});
