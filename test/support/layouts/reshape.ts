import type { FormCell, FormRow, FormTable } from './define.ts';
import { labelCell } from './form-tables.ts';

/** One place of the unrolled table: its cell, and whether the cell begins here. */
interface Slot {
  readonly cell: FormCell;
  readonly first: boolean;
}

/** Resolves spans: every place of the rectangle with the cell that covers it. */
function slots(rows: readonly FormRow[]): (Slot | undefined)[][] {
  const grid: (Slot | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    for (const cell of row) {
      const line = grid[y] ?? [];
      let x = 0;
      while (line[x] !== undefined) x += 1;
      for (let dy = 0; dy < cell.rowspan; dy += 1) {
        for (let dx = 0; dx < cell.colspan; dx += 1) {
          const target = grid[y + dy];
          if (target !== undefined) target[x + dx] = { cell, first: dy + dx === 0 };
        }
      }
    }
  }
  return grid;
}

const unspanned = (text: string, id: string | null): FormCell => ({ text, id, rowspan: 1, colspan: 1 });

/** Blank cells in place of every span. */
export const blanksForSpans = (table: FormTable): FormTable[] => [
  {
    ...table,
    rows: slots(table.rows).map((row) =>
      Array.from(row, (slot) => (slot?.first ? unspanned(slot.cell.text, slot.cell.id) : labelCell(''))),
    ),
  },
];

/** Labels that span rows printed anew in every row; what spans columns keeps doing so. */
export const labelsRepeated = (table: FormTable): FormTable[] => [
  {
    ...table,
    rows: slots(table.rows).map((row) =>
      row.flatMap((slot, x) =>
        slot === undefined || row[x - 1]?.cell === slot.cell ? [] : [{ ...slot.cell, rowspan: 1 }],
      ),
    ),
  },
];

const isCaption = (row: FormRow) => row.length === 1;

/** The first table as one table for each of its captions. */
export function tablePerCaption(table: FormTable): FormTable[] {
  if (table.key !== 'proactive') return [table];
  const parts: FormRow[][] = [];
  for (const row of table.rows) {
    if (isCaption(row)) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts.map((rows) => ({ ...table, rows }));
}

/** Cuts a cell off at a row: what lies above or below. */
function clipped(table: FormTable, from: number, to: number): FormRow[] {
  const grid = slots(table.rows);
  return grid.slice(from, to).map((row, offset) =>
    row.flatMap((slot, x) => {
      if (slot === undefined || row[x - 1]?.cell === slot.cell) return [];
      const above = offset > 0 && grid[from + offset - 1]?.[x]?.cell === slot.cell;
      if (above) return [];
      let height = 1;
      while (offset + from + height < to && grid[from + offset + height]?.[x]?.cell === slot.cell)
        height += 1;
      return [{ ...slot.cell, rowspan: height }];
    }),
  );
}

/** The requests table as a page break leaves it: two tables, both with the heading rows, groups repeated. */
export function splitAcrossPages(table: FormTable): FormTable[] {
  if (table.key !== 'requests') return [table];
  const half = Math.floor(table.rows.length / 2);
  const head = table.rows.slice(0, table.headRows);
  return [
    { ...table, rows: clipped(table, 0, half) },
    { ...table, rows: [...head, ...clipped(table, half, table.rows.length)] },
  ];
}
