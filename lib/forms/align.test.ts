import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

/** Pairs letters of a page with letters of a form; capitals are a likeness of half. */
const pair = (page: string, form: string) =>
  align(page.length, form.length, (line, row) => {
    const [a = '', b = ''] = [page[line], form[row]];
    return a === b ? 1 : a.toLowerCase() === b ? 0.5 : 0;
  }).map(([line, row]) => `${page[line]}${line}${row}`);

describe('align', () => {
  it('pairs what is alike, in order', () => {
    expect(pair('abc', 'abc')).toEqual(['a00', 'b11', 'c22']);
  });

  it('leaves out strangers of the page and rows that the page lacks', () => {
    expect(pair('xaxc', 'abc')).toEqual(['a10', 'c32']);
  });

  it('decides between like lines by order', () => {
    expect(pair('ototb', 'ob')).toEqual(
      ['o00', 'b41'].map((text) => expect.stringMatching(new RegExp(`^${text[0]}.${text[2]}$`))),
    );
    expect(pair('aba', 'ba')).toEqual(['b10', 'a21']);
  });

  it('prefers the better of two readings', () => {
    expect(pair('Aa', 'a')).toEqual(['a10']);
  });

  it('gives nothing where nothing is alike', () => {
    expect(pair('xyz', 'abc')).toEqual([]);
    expect(pair('', 'abc')).toEqual([]);
  });

  it('never pairs twice, never against the order', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (page, form) => {
        const pairs = align(page.length, form.length, (line, row) => (page[line] === form[row] ? 1 : 0));
        for (const [index, [line, row]] of pairs.entries()) {
          const [before, above] = pairs[index - 1] ?? [-1, -1];
          expect(line > before && row > above && page[line] === form[row]).toBe(true);
        }
      }),
    );
  });
});
