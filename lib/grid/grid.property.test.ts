import { Element } from 'domhandler';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formGrid, type RawCell } from './grid.ts';

const NODE = new Element('td', {});
const rawCell = fc.record({
  rowSpan: fc.integer({ min: 0, max: 6 }),
  colSpan: fc.integer({ min: 1, max: 6 }),
});
const rawGroups = fc.array(fc.array(fc.array(rawCell, { maxLength: 5 }), { maxLength: 6 }), { maxLength: 3 });

const asRaw = (spans: { rowSpan: number; colSpan: number }): RawCell => ({ ...spans, text: 'x', node: NODE });

it('a grid is a rectangle; every cell is reached from its slots, and no span leaves its group', () => {
  fc.assert(
    fc.property(rawGroups, (groups) => {
      const grid = formGrid(
        NODE,
        groups.map((rows) => rows.map((row) => row.map(asRaw))),
      );
      const cells = grid.rows.flat();
      expect(grid.rows).toHaveLength(groups.flat().length);
      expect(cells).toHaveLength(groups.flat(2).length);
      let start = 0;
      for (const group of groups) {
        const end = start + group.length;
        for (const cell of grid.rows.slice(start, end).flat()) {
          expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(end);
          expect(cell.col + cell.colSpan).toBeLessThanOrEqual(grid.width);
        }
        start = end;
      }
      for (let row = 0; row < grid.rows.length; row++)
        for (let col = 0; col < grid.width; col++) {
          const cell = grid.at(row, col);
          if (cell === null) continue;
          expect(cells).toContain(cell);
          expect(row >= cell.row && row < cell.row + cell.rowSpan).toBe(true);
          expect(col >= cell.col && col < cell.col + cell.colSpan).toBe(true);
        }
    }),
    { numRuns: 150 },
  );
});

it('where spans do not overlap, each slot of a cell is its own', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }), { maxLength: 6 }),
      (rows) => {
        const grid = formGrid(NODE, [
          rows.map((row) => row.map((colSpan) => asRaw({ rowSpan: 1, colSpan }))),
        ]);
        for (const cell of grid.rows.flat())
          for (let col = cell.col; col < cell.col + cell.colSpan; col++)
            expect(grid.at(cell.row, col)).toBe(cell);
      },
    ),
    { numRuns: 100 },
  );
});
