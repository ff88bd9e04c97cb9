import type { CellId } from '../forms/define.ts';
import { type Block, cellsOf, type Printed, type Reading, type Repair, repairOf, systemOf } from './block.ts';
import type { Line } from './lines.ts';
import { shifts, swaps } from './moves.ts';
import { explain } from './solve.ts';
import { isInconsistent } from './system.ts';

export interface Candidate {
  readonly repair: Repair;
  /** No other explanation has as few changes, and the arithmetic leaves no choice of values. */
  readonly unique: boolean;
}

/**
 * Everything simple that would make the identities of a block hold. Most offices leave zeros blank: so blanks are
 * read as zeros first, and as unknowns where that explains nothing. Where no identity fails for certain, what is
 * printed is let be, and a blank is filled only where no other blank could do it.
 */
export function candidatesFor(block: Block, printed: Printed, lines: readonly Line[]): readonly Candidate[] {
  const anything = () => false;
  if (isInconsistent(systemOf(block, printed, 'unknown', anything))) {
    const found = search(block, printed, lines, 'zero', anything);
    return found.length > 0 ? found : search(block, printed, lines, 'unknown', anything);
  }
  const isPrinted = (cell: CellId) => printed.get(cell)?.value != null;
  return search(block, printed, lines, 'zero', isPrinted).filter(({ repair }) =>
    block.identities
      .map(cellsOf)
      .filter((cells) => cells.some((cell) => repair.has(cell)))
      .every((cells) => cells.every((cell) => repair.has(cell) || isPrinted(cell))),
  );
}

function search(
  block: Block,
  printed: Printed,
  lines: readonly Line[],
  reading: Reading,
  fixed: (cell: CellId) => boolean,
): readonly Candidate[] {
  const system = systemOf(block, printed, reading, fixed);
  const smallest = explain(system);
  const found = smallest.map((explanation) => ({
    repair: repairOf(block, explanation),
    unique: smallest.length === 1 && explanation.changes.every(({ determined }) => determined),
  }));
  if (reading === 'unknown') return found;
  const known = new Set(found.map(({ repair }) => keyOf(repair)));
  const moved = [...swaps(block, system, lines), ...shifts(block, system, lines, printed)];
  const more = moved.filter((repair) => !known.has(keyOf(repair)));
  return [...found, ...more.map((repair) => ({ repair, unique: false }))];
}

const keyOf = (repair: Repair): string =>
  [...repair]
    .map(([cell, to]) => `${cell}=${to}`)
    .sort()
    .join();
