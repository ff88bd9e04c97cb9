import { dropInvisible, foldSpace, toHalfWidth } from './width.ts';

/** What a printed cell holds; `text` is as printed, white space folded. */
export type Figure =
  | { readonly state: 'number'; readonly text: string; readonly value: number; readonly unit: string | null }
  | { readonly state: 'blank' | 'unreadable'; readonly text: string; readonly value: null };

/** Nothing, a stroke or 无: not stated. The form asks for 0, so this is never zero. */
const BLANK = /^(?:[/\\|\-‐-―−﹣_.·…]*|无|空)$/;
const NUMBER =
  /^(\+|-|−|增加?|减少?|净增|净减)?(\d{1,3}(?:[,，' ]\d{3})+|\d+)(\.\d+)?(亿元|万元|元|件次|人次|件|项|条|个|次|份|起|宗|部|篇|例)?$/;
const NEGATIVE = /^(?:-|−|减少?|净减)$/;

/**
 * Reads a cell as printed. Never throws, never guesses: what is no plain number, stroke or blank is unreadable.
 *
 * @param unit unit of the column: for `万元` an amount printed in 元 is converted; anything else is kept.
 */
export function readFigure(printed: string, unit: '万元' | null = null): Figure {
  const text = foldSpace(printed);
  const compact = toHalfWidth(dropInvisible(text)).trim();
  if (BLANK.test(compact.replaceAll(' ', ''))) return { state: 'blank', text, value: null };
  const match = NUMBER.exec(compact) ?? NUMBER.exec(compact.replace(/(?<=\D) | (?=\D)/g, ''));
  if (match === null) return { state: 'unreadable', text, value: null };
  const [, sign = '', whole = '', fraction = '', printedUnit = null] = match;
  const size = Number(whole.replace(/[,，' ]/g, '') + fraction);
  if (!Number.isFinite(size) || size > Number.MAX_SAFE_INTEGER)
    return { state: 'unreadable', text, value: null };
  const scaled = unit === '万元' ? inTenThousands(size, printedUnit) : size;
  return { state: 'number', text, value: NEGATIVE.test(sign) ? 0 - scaled : scaled, unit: printedUnit };
}

/** 元 to 万元 without the noise of binary fractions. */
function inTenThousands(size: number, printedUnit: string | null): number {
  if (printedUnit === '元') return Number((size / 10_000).toFixed(8));
  return printedUnit === '亿元' ? size * 10_000 : size;
}
