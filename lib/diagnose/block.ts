import type { CellId } from '../forms/define.ts';
import type { Identity } from '../rules/identities.ts';
import type { Explanation } from './solve.ts';
import type { Constraint, System } from './system.ts';

/** What the page prints; null: blank or unreadable. */
export type Printed = ReadonlyMap<CellId, { readonly value: number | null }>;

/** Identities that share cells, directly or through others: what is wrong in one block says nothing of another. */
export interface Block {
  readonly identities: readonly Identity[];
  /** In page order; cells that the page lacks come last. */
  readonly cells: readonly CellId[];
}

/** One possible explanation: the new value of each cell to be changed; null: it would be blank. */
export type Repair = ReadonlyMap<CellId, number | null>;

/** Whether a blank stands for zero, so that filling it in is a change, or for any number. */
export type Reading = 'zero' | 'unknown';

/** @param isMeant tells blocks by their identities; the others are left out */
export function blocksOf(
  identities: readonly Identity[],
  printed: Printed,
  isMeant: (identities: readonly Identity[]) => boolean,
): readonly Block[] {
  const parents = [...identities.keys()];
  const root = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : root(parent);
  };
  const first = new Map<CellId, number>();
  for (const [index, identity] of identities.entries()) {
    for (const cell of cellsOf(identity)) {
      const other = first.get(cell);
      if (other === undefined) first.set(cell, index);
      else parents[root(index)] = root(other);
    }
  }
  return [...Map.groupBy(identities.keys(), root).values()]
    .map((indices) => indices.flatMap((index) => identities[index] ?? []))
    .filter(isMeant)
    .map((members) => ({ identities: members, cells: inOrder(members.flatMap(cellsOf), printed) }));
}

function inOrder(cells: readonly CellId[], printed: Printed): readonly CellId[] {
  const own = new Set(cells);
  return [
    ...[...printed.keys()].filter((cell) => own.has(cell)),
    ...[...own].filter((cell) => !printed.has(cell)),
  ];
}

export const cellsOf = ({ left, right }: Identity): readonly CellId[] => [...left, ...right];

/** The block as a system; a cell that the page lacks is never changed, nor is what `fixed` names. */
export function systemOf(
  { identities, cells }: Block,
  printed: Printed,
  reading: Reading,
  fixed: (cell: CellId) => boolean,
): System {
  const index = new Map(cells.map((cell, i) => [cell, i]));
  const term = (cell: CellId, coefficient: number) => [index.get(cell) ?? 0, coefficient] as const;
  return {
    variables: cells.map((cell) => {
      const value = printed.get(cell)?.value ?? (reading === 'zero' ? 0 : null);
      const weight = printed.has(cell) && !fixed(cell) ? 1 : Infinity;
      return { value, min: 0, max: Infinity, weight, whole: true };
    }),
    constraints: identities.map(
      ({ left, right, relation }): Constraint => ({
        terms: [...left.map((cell) => term(cell, 1)), ...right.map((cell) => term(cell, -1))],
        low: relation === '=' ? 0 : -Infinity,
        high: 0,
      }),
    ),
  };
}

/**
 * A solution in terms of cells, with the figures that follow for blanks. Where other blanks leave a choice, the value
 * is the one at which they are zero.
 */
export const repairOf = ({ cells }: Block, { changes, fills }: Explanation): Repair => {
  const filled = fills.filter(({ determined, value }) => determined && value !== 0);
  return new Map([...changes, ...filled].map(({ variable, value }) => [cells[variable] ?? '', value]));
};
