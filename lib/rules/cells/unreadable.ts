import { splitCellId } from '../../forms/define.ts';
import { cellName } from '../../forms/describe.ts';
import { type Text, text } from '../../i18n/text.ts';
import type { Cell } from '../../report/report.ts';
import { isPlain } from '../../text/figure.ts';
import { toHalfWidth } from '../../text/width.ts';
import { defineCheck, type Severity } from '../define.ts';

const LONGEST = 40;

/**
 * Text where a figure belongs; it is quoted, never guessed at. A figure that is certain in spite of its dress (3*, 零,
 * 持平) is only told of.
 */
export const cellsUnreadable = defineCheck({
  id: 'cells/unreadable',
  title: text('单元格内容不是数字', 'Unreadable cell'),
  severity: 'error',
  source: { document: null, place: '格式正文，表格各列' },
  check: ({ cells, edition }) =>
    [...cells.values()].filter(isOdd).map((cell) => {
      const { id, text: printed, node } = cell;
      const name = cellName(edition, id);
      const shown = printed.length > LONGEST ? `${printed.slice(0, LONGEST)}…` : printed;
      const { table } = splitCellId(id);
      const said = sentenceEnd(cell);
      return {
        at: id,
        section: table,
        severity: severityOf(cell),
        cells: [id],
        quotes: [{ section: table, text: shown, node }],
        message: text(
          `${name['zh-CN']}写作“${shown}”，${said['zh-CN']}`,
          `${name.en} reads “${shown}”, ${said.en}`,
        ),
      };
    }),
});

const isOdd = ({ state, text: printed }: Cell): boolean =>
  state === 'unreadable' || (state === 'number' && !isPlain(printed));

const sentenceEnd = ({ value }: Cell): Text =>
  value === null
    ? text('不是数字', 'which is no figure')
    : text(`不是单纯的数字，按 ${value} 核对`, `which is no plain figure; it is audited as ${value}`);

/** A figure with a remark in brackets. */
const REMARKED = /^[+-]?\d[\d,.]*[件项条个]?[([].+[)\]]$/;
/** An increase and a decrease in one cell: +5/-2, 增5减2. */
const TWO_CHANGES = /^[+增加新]+\d+\D{0,3}[-减少]+\d+\D{0,2}$/;

function severityOf({ id, value, text: printed }: Cell): Severity {
  if (value !== null) return 'info';
  const compact = toHalfWidth(printed).replace(/\s/g, '');
  const change = splitCellId(id).column === 'change';
  return REMARKED.test(compact) || (change && TWO_CHANGES.test(compact)) ? 'warning' : 'error';
}
