import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, slotsOf, tableOf } from '../../test/support/page-of.ts';
import { areaOf, formGrid, type Grid, type RawCell } from './grid.ts';

describe('spans', () => {
  it('give every slot the cell that covers it', () => {
    const grid = gridOf(tableOf(['2/a', '2*b'], ['c', 'd'], ['e', 'f', 'g']));
    expect(slotsOf(grid)).toEqual(['a|b|b', 'a|c|d', 'e|f|g']);
  });

  it('leave a hole where a row is short', () => {
    expect(slotsOf(gridOf(tableOf(['a', 'b', 'c'], ['d'])))).toEqual(['a|b|c', 'd|.|.']);
  });

  it('of rows end with their group', () => {
    const html =
      '<table><tbody><tr><td rowspan="9">a</td><td>b</td></tr></tbody><tbody><tr><td>c</td></tr></tbody></table>';
    expect(slotsOf(gridOf(html))).toEqual(['a|b', 'c|.']);
  });

  it('of zero rows reach to the end of their group', () => {
    const html =
      '<table><tr><td rowspan="0">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>';
    expect(slotsOf(gridOf(html))).toEqual(['a|b', 'a|c', 'a|d']);
  });

  it.each([
    ['2', 2],
    [' 2 ', 2],
    ['2px', 2],
    ['+2', 2],
    ['0', 1],
    ['-2', 1],
    ['', 1],
    ['two', 1],
    ['99999', 1000],
  ])('colspan=%j reaches over %i', (attribute, width) => {
    expect(gridOf(`<table><tr><td colspan="${attribute}">a</td></tr></table>`).width).toBe(width);
  });

  it('that overlap leave the slot to the later cell', () => {
    const html = '<table><tr><td>a</td><td rowspan="2">b</td></tr><tr><td colspan="2">c</td></tr></table>';
    expect(slotsOf(gridOf(html))).toEqual(['a|b', 'c|c']);
  });
});

describe('a table', () => {
  it('ends with its foot, wherever that stands', () => {
    const html =
      '<table><tfoot><tr><td>foot</td></tr></tfoot><thead><tr><th>head</th></tr></thead><tbody><tr><td>body</td></tr></tbody></table>';
    expect(slotsOf(gridOf(html))).toEqual(['head', 'body', 'foot']);
  });

  it('folds white space and parts what stands on lines of its own', () => {
    const html =
      '<table><tr><td><p>商业</p><p>企业</p></td><td>对外<br>公开</td><td>1&nbsp;2\u200b</td></tr></table>';
    expect(slotsOf(gridOf(html))).toEqual(['商业 企业|对外 公开|1 2']);
    expect(gridOf(html).rows[0]?.map(({ label }) => label)).toEqual(['商业企业', '对外公开', '12']);
  });

  it('leaves out what nobody reads', () => {
    const html = '<table><tr><td>7<script>8</script><style>9</style></td></tr></table>';
    expect(slotsOf(gridOf(html))).toEqual(['7']);
  });

  it('larger than we read is cut, not refused', () => {
    const row = Array.from({ length: 100 }, (): RawCell => ({ ...CELL, colSpan: 1000, text: 'x' }));
    const grid = formGrid(NODE, [Array.from({ length: 10 }, () => row)], 250_000);
    expect(grid).toMatchObject({ cut: true, width: 100_000 });
    expect(grid.rows).toHaveLength(2);
  });

  it('of a few cells may be too large as well: spans and empty rows take room', () => {
    const tall: RawCell = { ...CELL, rowSpan: 65_534, colSpan: 1000 };
    const rows = [[tall], ...Array.from({ length: 1000 }, () => [])];
    expect(formGrid(NODE, [rows], 10_000)).toMatchObject({ cut: true, width: 0 });
    const empty = formGrid(NODE, [[[{ ...tall, rowSpan: 1 }]], rows.slice(1)], 10_000);
    expect(empty.cut).toBe(true);
    expect(areaOf(empty)).toBeLessThanOrEqual(10_000);
  });
});

const NODE = gridOf('<table></table>').node;
const CELL: RawCell = { text: '', rowSpan: 1, colSpan: 1, node: NODE };

/** Rows of cells with spans of any kind, in one or two groups. */
const groups = fc.array(
  fc.array(
    fc.array(
      fc
        .record({ rowSpan: fc.nat(4), colSpan: fc.integer({ min: 1, max: 4 }) })
        .map((spans) => ({ ...CELL, ...spans })),
      { maxLength: 6 },
    ),
    { maxLength: 6 },
  ),
  { maxLength: 2 },
);

const slots = (grid: Grid) =>
  grid.rows.flatMap((_, row) =>
    Array.from({ length: grid.width }, (_, col) => ({ row, col, cell: grid.at(row, col) })),
  );

describe('whatever the spans', () => {
  it('every cell begins in its own slot, in its own row', () => {
    fc.assert(
      fc.property(groups, (raw) => {
        const grid = formGrid(NODE, raw);
        const own = grid.rows.flatMap((row, index) => row.map((cell) => ({ cell, index })));
        expect(own.every(({ cell, index }) => cell.row === index)).toBe(true);
        expect(own).toHaveLength(raw.flat(2).length);
      }),
    );
  });

  it('a slot lies within the cell that covers it, and no cell leaves the table', () => {
    fc.assert(
      fc.property(groups, (raw) => {
        const grid = formGrid(NODE, raw);
        for (const { row, col, cell } of slots(grid)) {
          if (cell === null) continue;
          expect(row >= cell.row && row < cell.row + cell.rowSpan).toBe(true);
          expect(col >= cell.col && col < cell.col + cell.colSpan).toBe(true);
        }
        for (const cell of grid.rows.flat()) {
          expect(cell.col + cell.colSpan).toBeLessThanOrEqual(grid.width);
          expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(grid.rows.length);
        }
      }),
    );
  });
});
