import { remember } from './remember.ts';
import { dropInvisible, foldSpace, toHalfWidth } from './width.ts';

/** What a printed cell holds; `text` is as printed, white space folded. */
export type Figure =
  | { readonly state: 'number'; readonly text: string; readonly value: number; readonly unit: string | null }
  | { readonly state: 'blank' | 'unreadable'; readonly text: string; readonly value: null };

/** Nothing, a stroke or 无: not stated. The form asks for 0, so this is never zero. */
const BLANK = /^(?:[/\\|\-‐-―−﹣_.·…]*|无|空)$/;
const SIGN = '(\\+|-|−|↑|↓|(?:[较比][上去]年度?)?(?:增加?|减少?|净增|净减|新增))?';
const UNIT = '(亿元|万元|元|件次|人次|件|项|条|个|次|份|起|宗|部|篇|例)';
const NUMBER = new RegExp(`^${SIGN}(\\d{1,3}(?:[,，' ]\\d{3})+|\\d+)(\\.\\d+)?${UNIT}?$`);
const NEGATIVE = /^(?:-|−|↓|.*减少?)$/;

/**
 * Reads a cell as printed. Never throws, never guesses: what is no figure, and no blank, is unreadable, be it ever so clear
 * what it means (3*, 零).
 *
 * @param unit of the column: for `万元` an amount printed in 元 is converted; anything else is kept
 */
export const readFigure = (printed: string, unit: '万元' | null = null): Figure =>
  unit === null ? readPlain(printed) : read(printed, unit);

const readPlain = remember((printed) => read(printed, null));

function read(printed: string, unit: '万元' | null): Figure {
  const text = foldSpace(printed);
  const compact = evened(text);
  if (isStroke(compact)) return { state: 'blank', text, value: null };
  const [, sign = '', whole = '', fraction = '', printedUnit = null] = numberIn(compact) ?? [];
  const size = Number(whole.replace(/[,，' ]/g, '') + fraction);
  if (whole === '' || !Number.isFinite(size) || size > Number.MAX_SAFE_INTEGER)
    return { state: 'unreadable', text, value: null };
  const scaled = unit === '万元' ? inTenThousands(size, printedUnit) : size;
  return { state: 'number', text, value: NEGATIVE.test(sign) ? 0 - scaled : scaled, unit: printedUnit };
}

/** Whether a text is a figure or a blank, and nothing else. */
export const isPlain = (text: string): boolean => readFigure(text).state !== 'unreadable';

const evened = (folded: string): string => toHalfWidth(dropInvisible(folded)).trim();

const isStroke = (compact: string): boolean => BLANK.test(compact.replaceAll(' ', ''));

/** Sign, whole, fraction and unit, at the indexes of NUMBER; null for what is no figure. */
function numberIn(compact: string): RegExpExecArray | null {
  const bare = withoutSpace(compact);
  return NUMBER.exec(compact) ?? NUMBER.exec(bare) ?? NUMBER.exec(bare.replace(/\((\D+)\)$/, '$1'));
}

/** Spaces between two digits may part two figures; others say nothing. */
const withoutSpace = (compact: string): string => compact.replace(/(?<=\D) | (?=\D)/g, '');

/** 元 to 万元 without the noise of binary fractions. */
function inTenThousands(size: number, printedUnit: string | null): number {
  if (printedUnit === '元') return Number((size / 10_000).toFixed(8));
  return printedUnit === '亿元' ? size * 10_000 : size;
}
