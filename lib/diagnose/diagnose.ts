import type { Diagnosis } from '../audit/result.ts';
import type { CellId } from '../forms/define.ts';
import type { Identity } from '../rules/identities.ts';
import { type Block, blocksOf, cellsOf, type Printed, type Repair } from './block.ts';
import { candidatesFor } from './candidates.ts';
import { linesOf } from './lines.ts';
import { judgeRepair } from './rank.ts';

export interface Question {
  /** Every identity of the report's edition. */
  readonly identities: readonly Identity[];
  /** What the page prints, in its order: neighbours are told by it. */
  readonly cells: Printed;
  /** Ids of the identities that have a finding: that fail, or cannot be verified. */
  readonly failing: ReadonlySet<string>;
  /** Figures that the prose states: they decide between explanations that the arithmetic leaves open. */
  readonly witness?: ReadonlyMap<CellId, number>;
}

/** Explanations listed for one block; more would not help to decide. */
const LISTED = 6;

/**
 * Which figures, changed to what, would make the identities hold: the smallest sets of up to three, and neighbours
 * exchanged or lines moved by one place, the most likely first. Diagnoses that explain the same finding are
 * alternatives. Empty where nothing is broken or nothing so simple explains it. An inequality alone names no value
 * and is not diagnosed. Never throws.
 */
export function diagnose(question: Question): readonly Diagnosis[] {
  if (question.failing.size === 0) return [];
  const isBroken = (identities: readonly Identity[]) =>
    identities.some(({ relation }) => relation === '=') &&
    identities.some(({ id }) => question.failing.has(id));
  return blocksOf(question.identities, question.cells, isBroken)
    .flatMap((block) => diagnoseBlock(block, question))
    .filter(({ diagnosis }) => diagnosis.explains.length > 0)
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map(({ diagnosis }) => diagnosis);
}

interface Judged {
  readonly diagnosis: Diagnosis;
  /** Among the explanations of its block; those of one block add up to 1. */
  readonly likelihood: number;
}

function diagnoseBlock(block: Block, { cells, failing, witness = new Map() }: Question): readonly Judged[] {
  const lines = linesOf(block.cells);
  const judged = candidatesFor(block, cells, lines).map(({ repair, unique }) => {
    const { kind, cost } = judgeRepair(repair, { block, printed: cells, lines, witness });
    const diagnosis = {
      changes: changesOf(repair, cells),
      explains: explained(repair, block, failing),
      kind,
      unique,
    };
    return { diagnosis, likelihood: Math.exp(-cost) };
  });
  const sum = judged.reduce((total, { likelihood }) => total + likelihood, 0);
  return judged
    .map(({ diagnosis, likelihood }) => ({ diagnosis, likelihood: likelihood / sum }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .slice(0, LISTED);
}

const changesOf = (repair: Repair, printed: Printed): Diagnosis['changes'] =>
  [...repair].map(([cell, to]) => ({ cell, from: printed.get(cell)?.value ?? null, to }));

const explained = (repair: Repair, { identities }: Block, failing: ReadonlySet<string>): string[] =>
  identities
    .filter((identity) => failing.has(identity.id) && cellsOf(identity).some((cell) => repair.has(cell)))
    .map(({ id }) => id);
