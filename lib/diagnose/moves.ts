import type { CellId } from '../forms/define.ts';
import { type Block, type Printed, type Repair, repairOf } from './block.ts';
import { type Line, neighbours } from './lines.ts';
import { settle } from './solve.ts';
import { type System, violated } from './system.ts';

/** Neighbours whose figures, exchanged, make every identity of the block hold. */
export function swaps(block: Block, system: System, lines: readonly Line[]): readonly Repair[] {
  const index = new Map(block.cells.map((cell, i) => [cell, i]));
  const broken = violated(system);
  return neighbours(lines).flatMap(([first, second]) => {
    const [a = -1, b = -1] = [index.get(first), index.get(second)];
    if (!broken.every(({ terms }) => terms.some(([variable]) => variable === a || variable === b))) return [];
    const [x, y] = [system.variables[a], system.variables[b]];
    if (x === undefined || y === undefined || x.value === y.value || x.weight + y.weight === Infinity)
      return [];
    const variables = system.variables.map((variable) =>
      variable === x ? y : variable === y ? x : variable,
    );
    if (violated({ ...system, variables }).length > 0) return [];
    return [exchange(first, y.value, second, x.value)];
  });
}

const exchange = (a: CellId, toA: number | null, b: CellId, toB: number | null): Repair =>
  new Map([
    [a, toA],
    [b, toB],
  ]);

/**
 * Lines that were printed one place off. A line alone to blame is set right by the identities that cross it, one for
 * each of its cells: what they give is a shift if it is the printed line moved by one place.
 */
export function shifts(
  block: Block,
  system: System,
  lines: readonly Line[],
  printed: Printed,
): readonly Repair[] {
  const index = new Map(block.cells.map((cell, i) => [cell, i]));
  const broken = violated(system).map(({ terms }) => terms.map(([variable]) => variable));
  return lines.flatMap((line) => {
    const members = new Set(line.map((cell) => index.get(cell)));
    const crossings = broken.map((variables) => variables.filter((variable) => members.has(variable)));
    if (crossings.some((variables) => variables.length === 0)) return [];
    const wrong = new Set(crossings.flatMap((variables) => (variables.length === 1 ? variables : [])));
    const found = wrong.size < 3 ? null : settle(system, [...wrong]);
    const repair = found === null ? null : repairOf(block, found);
    return repair !== null && isShift(line, repair, printed) ? [repair] : [];
  });
}

/** Do the changes move what is printed in the line by one place? What falls off its end is not known. */
export function isShift(line: Line, repair: Repair, printed: Printed): boolean {
  const places = line.flatMap((cell, i) => (repair.has(cell) ? [i] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (places.length < 3 || places.length < repair.size) return false;
  const was = line.slice(first, last + 1).map((cell) => printed.get(cell)?.value ?? 0);
  const is = line.slice(first, last + 1).map((cell, i) => repair.get(cell) ?? was[i]);
  const isBack = is.slice(0, -1).every((value, i) => value === was[i + 1]);
  return isBack || is.slice(1).every((value, i) => value === was[i]);
}
