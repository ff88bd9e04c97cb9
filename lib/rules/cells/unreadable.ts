import { type CellId, splitCellId } from '../../forms/define.ts';
import { cellName } from '../../forms/describe.ts';
import { text } from '../../i18n/text.ts';
import { toHalfWidth } from '../../text/width.ts';
import { defineCheck } from '../define.ts';

const LONGEST = 40;

/**
 * Text where a figure belongs; it is quoted, never guessed at. Milder where a figure is there beside something else (3*,
 * 12[注1]) or in words (零, 持平).
 */
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
          severity: isFigureOfSorts(id, printed) ? 'warning' : 'error',
          cells: [id],
          quotes: [{ section: table, text: shown, node }],
          message: text(
            `${name['zh-CN']}写作“${shown}”，不是单纯的数字，未按数字核对`,
            `${name.en} reads “${shown}”, which is no plain figure and is not audited as one`,
          ),
        };
      }),
});

/** A figure with a remark in brackets, the mark of a note or a multiplier: 3（含1件）, 3*, 3①, 12[注1], 2764.2万. */
const REMARKED =
  /^[+-]?\d[\d,.]*[件项条个]?(?:[([【].+[)\]】]|[*※★☆#†‡]{1,3}|[\u2460-\u249B\u2776-\u277F¹²³⁴-⁹]{1,2}|[万亿][件项条个宗次起]?)$/;
/** A figure in words. A stroke looks like 一, a cross like 十. */
const IN_WORDS = /^(?!(?:一+|十)$)[零〇一二三四五六七八九十百千两]+[件项条个]?$/;
/** An increase and a decrease in one cell: +5/-2, 增5减2. Or neither. */
const TWO_CHANGES = /^[+增加新]+\d+\D{0,3}[-减少]+\d+\D{0,2}$/;
const UNCHANGED = /^(?:持平|不变|(?:无|未|没有)(?:变化|变动|增减)|与?[上去]年(?:度)?持平)$/;

function isFigureOfSorts(id: CellId, printed: string): boolean {
  const compact = toHalfWidth(printed).replace(/\s/g, '');
  const change = splitCellId(id).column === 'change';
  return (
    REMARKED.test(compact) ||
    IN_WORDS.test(compact) ||
    (change && (TWO_CHANGES.test(compact) || UNCHANGED.test(compact)))
  );
}
