import { type CellId, splitCellId } from '../forms/define.ts';

/** Cells side by side, or one above the other, as the page prints them. */
export type Line = readonly CellId[];

/** The rows and columns of a table from its cells in the order of the page. */
export function linesOf(cells: readonly CellId[]): readonly Line[] {
  const lines = new Map<string, CellId[]>();
  for (const cell of cells) {
    const { table, row, column } = splitCellId(cell);
    for (const key of [`${table}.${row}`, `${table}/${column}`]) {
      const line = lines.get(key);
      if (line === undefined) lines.set(key, [cell]);
      else line.push(cell);
    }
  }
  return [...lines.values()];
}

/** Cells next to each other in some line. */
export const neighbours = (lines: readonly Line[]): readonly (readonly [CellId, CellId])[] =>
  lines.flatMap((line) => line.slice(1).map((cell, i) => [line[i] ?? cell, cell] as const));

export const areNeighbours = (lines: readonly Line[], a: CellId, b: CellId): boolean =>
  lines.some(
    (line) => line.includes(a) && line.includes(b) && Math.abs(line.indexOf(a) - line.indexOf(b)) === 1,
  );
