import { areNeighbours, type Line } from '../../../lib/diagnose/lines.ts';
import { type CellId, cellId, splitCellId } from '../../../lib/forms/define.ts';
import type { Random } from '../report-builder/random.ts';

/** A filled table. */
export type Figures = ReadonlyMap<CellId, number>;

/** Cell → what is printed there instead; null: nothing. */
export type Misprint = ReadonlyMap<CellId, number | null>;

/** Ways to misprint one cell of the requests table, by what one finds out later. */
export const SLIPS = [
  'digit',
  'transposition',
  'omittedDigit',
  'extraDigit',
  'sign',
  'unfilled',
  'totalNotUpdated',
  'totalCopied',
  'subtotalCounted',
] as const;
export type SlipName = (typeof SLIPS)[number];

type Pen = (value: number, random: Random, cell: CellId, figures: Figures) => number | null;

const digits = (value: number) => String(value);
const place = (text: string, random: Random) => random.whole(0, text.length - 1);
const isTotal = (cell: CellId) => {
  const { row, column } = splitCellId(cell);
  return row === 'resultTotal' || column === 'total';
};

/** What is written instead of the right figure; the same figure where the slip cannot happen to it. */
const PENS: Readonly<Record<SlipName, Pen>> = {
  digit: (value, random) => {
    const text = digits(value);
    const at = place(text, random);
    return Number(text.slice(0, at) + random.whole(0, 9) + text.slice(at + 1));
  },
  transposition: (value, random) => {
    const text = digits(value);
    const at = place(text, random);
    return Number(text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2));
  },
  omittedDigit: (value, random) => {
    const text = digits(value);
    const at = place(text, random);
    return text.length < 2 ? value : Number(text.slice(0, at) + text.slice(at + 1));
  },
  extraDigit: (value, random) => {
    const text = digits(value);
    const at = random.whole(0, text.length);
    return Number(text.slice(0, at) + random.whole(0, 9) + text.slice(at));
  },
  sign: (value) => (value === 0 ? 0 : -value),
  unfilled: (value) => (value === 0 ? 0 : null),
  totalNotUpdated: (value, random, cell) =>
    isTotal(cell) ? Math.max(0, value - random.whole(1, Math.max(2, Math.ceil(value / 10)))) : value,
  totalCopied: (value, random, cell, figures) =>
    isTotal(cell) ? (above(cell, random, figures) ?? value) : value,
  subtotalCounted: (value, random, cell, figures) =>
    splitCellId(cell).row === 'resultTotal' ? value + group(cell, random, figures) : value,
};

/** The figure over or under a cell, in its column. */
function above(cell: CellId, random: Random, figures: Figures): number | undefined {
  const { column } = splitCellId(cell);
  const line = [...figures.keys()].filter(
    (id) => id.startsWith('requests.') && splitCellId(id).column === column,
  );
  return figures.get(line[line.indexOf(cell) + random.pick([-1, 1])] ?? cell);
}

/** Sum of one group of results. */
function group(cell: CellId, random: Random, figures: Figures): number {
  const { column } = splitCellId(cell);
  const prefix = cellId('requests', random.pick(['denied.', 'notAvailable.', 'notProcessed.']), '').slice(
    0,
    -1,
  );
  const parts = [...figures].filter(([id]) => id.startsWith(prefix) && splitCellId(id).column === column);
  return parts.reduce((sum, [, value]) => sum + value, 0);
}

/** Misprints one of the cells in that way; null where it happens to change nothing. */
export function slip(
  name: SlipName,
  cells: readonly CellId[],
  figures: Figures,
  random: Random,
): Misprint | null {
  const cell = cells[random.whole(0, cells.length - 1)] ?? '';
  const value = figures.get(cell) ?? 0;
  const misprint = PENS[name](value, random, cell, figures);
  return misprint === value ? null : new Map([[cell, misprint]]);
}

/** Exchanges two different neighbours among the cells; null where they are alike. */
export function swap(
  cells: readonly CellId[],
  figures: Figures,
  random: Random,
  lines: readonly Line[],
): Misprint | null {
  const a = cells[random.whole(0, cells.length - 1)] ?? '';
  const neighbours = cells.filter((b) => areNeighbours(lines, a, b));
  const b = neighbours[random.whole(0, neighbours.length - 1)] ?? a;
  const [x = 0, y = 0] = [figures.get(a), figures.get(b)];
  return x === y
    ? null
    : new Map([
        [a, y],
        [b, x],
      ]);
}

/** Prints a row or column of the requests table one place further; null where fewer than three cells change. */
export function shift(figures: Figures, random: Random, lines: readonly Line[]): Misprint | null {
  const tables = lines.filter((line) => line[0]?.startsWith('requests.'));
  const line = tables[random.whole(0, tables.length - 1)] ?? [];
  const step = random.pick([-1, 1]);
  const misprint = new Map<CellId, number>();
  for (const [i, cell] of line.entries()) {
    const moved = figures.get(line[i - step] ?? '') ?? 0;
    if (moved !== figures.get(cell)) misprint.set(cell, moved);
  }
  return misprint.size < 3 ? null : misprint;
}
