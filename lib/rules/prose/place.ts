import type { Passage } from '../../prose/claims.ts';
import { squeeze } from '../../text/width.ts';
import type { BlockClaims } from './claims-of.ts';

/** Words on either side of the claim's beginning that tell it from others of its page. */
const WORDS = 12;
/** All but words: figures are what an agency corrects, and signs what its editor does. */
const NO_WORDS = /[^A-Za-z\u3400-\u9fff]|[零〇一二三四五六七八九十百千万亿两]/g;

/**
 * Where a claim stands, by the words around its beginning: `overview:全年共公开信息条其中动态条`. The same when its figures
 * are corrected, so that a decision on it is told what has changed.
 */
export function placeOf({ section, block: { text } }: BlockClaims, { start, end }: Passage): string {
  const from = text.slice(0, start).search(/[^。！？!?]*$/);
  const before = wordsOf(text.slice(from, start)).slice(-WORDS);
  return `${section}:${before}${wordsOf(text.slice(start, end)).slice(0, WORDS)}`;
}

const wordsOf = (text: string): string => squeeze(text).replace(NO_WORDS, '');
