import { readClaims } from '../../lib/prose/read.ts';

/** Facts of a text on one line: `received=3 answered=3*`; `*` implied by 均 and the like, `°` a zero in words. */
export const factsIn = (text: string, year: number | null = 2022): string =>
  readClaims(text, { year })
    .facts.map(
      ({ kind, value, implied, worded }) => `${kind}=${value}${implied ? '*' : ''}${worded ? '°' : ''}`,
    )
    .join(' ');
