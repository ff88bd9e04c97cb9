import type { Diagnosis } from '../audit/result.ts';
import { type CellId, splitCellId } from '../forms/define.ts';
import type { Block, Printed, Repair } from './block.ts';
import { areNeighbours, type Line, neighbours } from './lines.ts';
import { isShift } from './moves.ts';
import { type Slip, slipOf } from './slips.ts';

/** What the page says that bears on which explanation is the likely one. */
export interface Evidence {
  readonly block: Block;
  readonly printed: Printed;
  readonly lines: readonly Line[];
  /** Figures that the prose states. */
  readonly witness: ReadonlyMap<CellId, number>;
}

/** One thing that went wrong: a slip in one cell, two cells exchanged, a whole line moved. */
interface Act {
  readonly kind: Diagnosis['kind'];
  readonly cost: number;
}

/**
 * Costs are negative logarithms, to the base e: how rare that kind of thing is, and in how many ways it could have
 * spoilt a figure of so many digits. That two digits are transposed says much, as few figures look so; that one digit
 * differs says little of a figure with one digit.
 */
const SLIP: Readonly<Record<Slip, (digits: number) => number>> = {
  sign: () => 2.5,
  unfilled: () => 1.5,
  transposition: (digits) => 1.5 + Math.log(digits - 1),
  omittedDigit: (digits) => 1.5 + Math.log(digits),
  digit: (digits) => 1 + Math.log(9 * digits),
  extraDigit: (digits) => 1.5 + Math.log(10 * (digits + 1)),
  other: (digits) => 4 + Math.log(10) * digits,
};
/** A total is worked out, not only typed: any figure near it may come of that. */
const WRONG_TOTAL = (digits: number) => 2.5 + digits;
/** A total copied from its neighbour, or with one of its parts (or groups of parts) left out or counted twice. */
const MISTAKEN_TOTAL = 3;
const SWAP = 2.5;
const SHIFT = 2.5;
/** A sentence that would still contradict the table. */
const CONTRADICTION = 4;

/** How an explanation would have come about: its kind, and its cost (the lower, the likelier). */
export function judgeRepair(repair: Repair, evidence: Evidence): Act {
  const acts = actsOf(repair, evidence);
  const [first] = acts;
  const kind = first !== undefined && acts.every((act) => act.kind === first.kind) ? first.kind : 'other';
  let cost = acts.reduce((sum, act) => sum + act.cost, 0);
  for (const [cell, stated] of evidence.witness) {
    const value = repair.has(cell) ? repair.get(cell) : evidence.printed.get(cell)?.value;
    if (evidence.block.cells.includes(cell) && value !== stated) cost += CONTRADICTION;
  }
  return { kind, cost };
}

function actsOf(repair: Repair, evidence: Evidence): readonly Act[] {
  const { lines, printed } = evidence;
  if (lines.some((line) => isShift(line, repair, printed))) return [{ kind: 'shift', cost: SHIFT }];
  const acts: Act[] = [];
  const left = new Map(repair);
  for (const [cell, to] of repair) {
    if (!left.delete(cell)) continue;
    const partner = [...left.keys()].find((other) => areSwapped(cell, other, repair, evidence));
    if (partner !== undefined && left.delete(partner)) acts.push({ kind: 'swap', cost: SWAP });
    else acts.push(slipAct(cell, to, evidence));
  }
  return acts;
}

function areSwapped(a: CellId, b: CellId, repair: Repair, { printed, lines }: Evidence): boolean {
  const was = (cell: CellId) => printed.get(cell)?.value ?? 0;
  return repair.get(a) === was(b) && repair.get(b) === was(a) && areNeighbours(lines, a, b);
}

function slipAct(cell: CellId, to: number | null, evidence: Evidence): Act {
  const from = evidence.printed.get(cell)?.value ?? null;
  const kind = slipOf(from, to);
  const digits = String(Math.abs(to ?? 0)).length;
  const totals = evidence.block.identities.filter(({ right }) => right.length === 1 && right[0] === cell);
  if (kind !== 'other' || from === null || to === null || totals.length === 0) {
    return { kind, cost: SLIP[kind](digits) };
  }
  const mistaken =
    totals.some(({ left }) => isMistaken(from, to, left, evidence)) || isCopied(cell, from, evidence);
  return { kind, cost: mistaken ? MISTAKEN_TOTAL : WRONG_TOTAL(digits) };
}

/** Is a part, or the sum of a group of parts (`denied.*`), left out of the total or counted twice? */
function isMistaken(from: number, to: number, parts: readonly CellId[], { printed }: Evidence): boolean {
  const groups = new Map<string, number>();
  for (const part of parts) {
    const { row, column } = splitCellId(part);
    const value = printed.get(part)?.value ?? 0;
    if (value === Math.abs(from - to)) return true;
    const group = `${row.split('.')[0]}.${column}`;
    groups.set(group, (groups.get(group) ?? 0) + value);
  }
  return [...groups.values()].includes(Math.abs(from - to));
}

/** Does a neighbour hold the same figure? */
const isCopied = (cell: CellId, from: number, { printed, lines }: Evidence): boolean =>
  from !== 0 &&
  neighbours(lines).some(
    ([a, b]) =>
      (a === cell && printed.get(b)?.value === from) || (b === cell && printed.get(a)?.value === from),
  );
