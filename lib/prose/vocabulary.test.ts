import { expect, it } from 'vitest';
import { VOCABULARY } from './vocabulary.ts';

it('lists no word under two headings: the last would silently win', () => {
  const words = Object.values(VOCABULARY).flatMap((list) => [...new Set(list.split(' '))]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
