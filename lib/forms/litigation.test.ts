import { describe, expect, it } from 'vitest';
import { gridsOf, tableOf } from '../../test/support/page-of.ts';
import { EDITIONS } from './editions/index.ts';
import { matchLitigation } from './litigation.ts';

type Row = readonly (string | number)[];

const FORM = EDITIONS['2021'].tables.litigation;
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const KEYS = FORM.rows.flatMap(({ key, columns }) =>
  columns.map((column) => `litigation.${key}.${column.key}`),
);
const FIGURES = KEYS.map((_, index) => index + 1);
const DUE = Object.fromEntries(KEYS.map((key, index) => [key, String(index + 1)]));

function read(...tables: readonly (readonly Row[])[]) {
  const match = matchLitigation(gridsOf(tables.map((rows) => tableOf(...rows)).join('')), FORM);
  return {
    found: match !== null,
    cells: Object.fromEntries((match?.cells ?? []).map(({ id, cell }) => [id, cell.text])),
    odd: (match?.oddities ?? []).map(({ kind, found, due }) => [kind, found, due]),
  };
}

const HEAD: readonly Row[] = [
  ['5*行政复议', '9*行政诉讼'],
  [...OUTCOMES.map((label) => `2/${label}`), '5*未经复议直接起诉', '5*复议后起诉'],
  [...OUTCOMES, ...OUTCOMES],
];
const PLAIN = HEAD.map((row, at) => (at === 0 ? ['5*行政复议', '5*行政诉讼', '5*'] : row));

describe('matchLitigation', () => {
  it('reads the fifteen figures of the form', () => {
    expect(read([...PLAIN, FIGURES])).toEqual({ found: true, cells: DUE, odd: [] });
  });

  it('reads a table that stands instead of lying', () => {
    const rows = ['行政复议', '未经复议直接起诉', '复议后起诉'].map(
      (label, at): Row => [label, ...FIGURES.slice(5 * at, 5 * at + 5)],
    );
    expect(read([['', ...OUTCOMES], ...rows])).toEqual({ found: true, cells: DUE, odd: [] });
    const turned = OUTCOMES.map(
      (label, at): Row => [label, FIGURES[at] ?? 0, FIGURES[at + 5] ?? 0, FIGURES[at + 10] ?? 0],
    );
    expect(read([['', '行政复议', '未经复议直接起诉', '复议后起诉'], ...turned])).toEqual({
      found: true,
      cells: DUE,
      odd: [],
    });
  });

  it('reads two tables, one for reviews and one for lawsuits', () => {
    const reviews = [['5*行政复议'], OUTCOMES, FIGURES.slice(0, 5)];
    const suits = [
      ['10*行政诉讼'],
      ['5*未经复议直接起诉', '5*复议后起诉'],
      [...OUTCOMES, ...OUTCOMES],
      FIGURES.slice(5),
    ];
    expect(read(reviews, suits)).toEqual({ found: true, cells: DUE, odd: [] });
  });

  it('reads fifteen figures under fifteen headings whose spans are lost', () => {
    const rows = [
      ['行政复议', '行政诉讼'],
      [...OUTCOMES, '未经复议直接起诉', '复议后起诉'],
      [...OUTCOMES, ...OUTCOMES],
      FIGURES,
    ];
    expect(read(rows)).toEqual({ found: true, cells: DUE, odd: [] });
  });

  it.each([14, 16])('uses no figure of a row of %i', (length) => {
    const row = Array.from({ length }, (_, at) => at + 1);
    expect(read([...PLAIN, row])).toEqual({ found: true, cells: {}, odd: [['rowLength', length, 15]] });
  });

  it('takes no blank cell of a spare row for a figure', () => {
    expect(read([...PLAIN, ['', ''], FIGURES])).toEqual({ found: true, cells: DUE, odd: [] });
  });

  it('keeps blank cells in their places', () => {
    const row = FIGURES.map((figure) => (figure % 5 === 0 ? figure : ''));
    const { cells, odd } = read([...PLAIN, row]);
    expect(odd).toEqual([]);
    expect(cells).toEqual(
      Object.fromEntries(KEYS.map((key, at) => [key, at % 5 === 4 ? String(at + 1) : ''])),
    );
  });

  it('is no other table', () => {
    expect(
      read([
        ['序号', '结果', '总计'],
        ['1', '维持', '3'],
      ]).found,
    ).toBe(false);
  });
});
