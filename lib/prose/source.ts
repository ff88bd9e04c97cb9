import { simplify } from '../text/traditional.ts';
import { toHalfWidth } from '../text/width.ts';

/** Text made even for reading: no white space, half-width signs, simplified characters. `at` leads back to the text as printed. */
export interface Source {
  readonly text: string;
  /** Offset in the printed text of a character of `text`, or of its end. */
  readonly at: (offset: number) => number;
}

const SPACE = /[\s\u200b-\u200d\u2060]/;
const RUNS = /[^\s\u200b-\u200d\u2060]+/g;
const DIGIT = /[0-9０-９]/;

/**
 * Leaves out white space, which pages put anywhere, even inside words. Only between two digits one blank stays, for
 * two figures are not one.
 */
export function toSource(printed: string): Source {
  if (!SPACE.test(printed))
    return { text: simplify(toHalfWidth(printed)), at: (offset) => Math.max(0, offset) };
  const at: number[] = [];
  let [text, end] = ['', 0];
  for (const { 0: run, index } of printed.matchAll(RUNS)) {
    const blank = blankIn(printed, end, index);
    if (blank !== null) {
      text += ' ';
      at.push(blank);
    }
    text += toHalfWidth(run);
    for (let sign = index; sign < index + run.length; sign++) at.push(sign);
    end = index + run.length;
  }
  at.push(end);
  return { text: simplify(text), at: (offset) => at[offset] ?? 0 };
}

/** Where the space between two digits stands; null for other gaps, and for what takes no room inside a figure. */
function blankIn(printed: string, from: number, to: number): number | null {
  const gap = printed.slice(from, to);
  const bare = gap.trimEnd().length;
  const parts = bare < gap.length && DIGIT.test(printed.charAt(from - 1)) && DIGIT.test(printed.charAt(to));
  return parts ? from + bare : null;
}
