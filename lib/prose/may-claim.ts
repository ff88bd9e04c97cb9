import { NUMERALS, PUNCTUATION, UNITS } from './tokens.ts';
import { VOCABULARY } from './vocabulary.ts';

const anyOf = (...words: readonly string[]): string =>
  words
    .flatMap((word) => word.split(' '))
    .map((word) => word.replace(/[[\]().|]/g, '\\$&'))
    .join('|');

/** Every claim rests on one of these, whatever the words around it. */
const SIGNS: readonly string[] = [
  // A figure: digits, or numerals with a unit; 为零 needs none.
  '[0-9]',
  `[${NUMERALS}][余多几]?(?:${UNITS})`,
  '为[零〇]',
  // Nothing of it, or all of it done.
  anyOf(VOCABULARY.neg),
  anyOf(VOCABULARY.answer),
  // A unit that has lost its figure.
  `[件条份次项篇起宗期场个](?:$|[${PUNCTUATION.replace(/[\]\\-]/g, '\\$&')}])`,
];

const MAY_CLAIM = new RegExp(SIGNS.join('|'));

/**
 * Whether an evened text (Source.text) may claim anything. Much of a report's prose does not, and reading it word by
 * word takes twenty times as long as seeing that.
 */
export const mayClaim = (text: string): boolean => MAY_CLAIM.test(text);
