import { simplify } from '../text/traditional.ts';

/** Text made even for reading: no white space, half-width signs, simplified characters. `at` leads back to the text as printed. */
export interface Source {
  readonly text: string;
  /** Offset in the printed text of every character of `text`, and of its end. */
  readonly at: readonly number[];
}

const SPACE = /[\s\u00a0\u200b-\u200d\u2060\ufeff\u3000]/;
const DIGIT = /[0-9０-９]/;

/**
 * Leaves out white space, which pages put anywhere, even inside words. Only between two digits one blank stays, for
 * two figures are not one.
 */
export function toSource(printed: string): Source {
  const signs: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < printed.length; index++) {
    const sign = printed.charAt(index);
    if (!SPACE.test(sign)) signs.push(halfWidth(sign));
    else if (DIGIT.test(signs.at(-1) ?? '') && DIGIT.test(printed.slice(index).trimStart().charAt(0)))
      signs.push(' ');
    else continue;
    at.push(index);
  }
  const last = at.at(-1);
  at.push(last === undefined ? 0 : last + 1);
  return { text: simplify(signs.join('')), at };
}

function halfWidth(sign: string): string {
  const code = sign.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
}
