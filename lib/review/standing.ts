import type { Decision } from './decision.ts';
import { changesBetween, isQuote, type Printed, type PrintedChange, printKey } from './printed.ts';

/** Where a finding stands that was decided on, now or before. */
export interface Standing {
  /** The decision that holds; null: what is printed has changed since, and the finding is open again. */
  readonly decision: Decision | null;
  /** Decisions on other figures at the same place, the latest first. */
  readonly earlier: readonly Decision[];
  /** How what is printed differs from the latest of these; empty while a decision holds. */
  readonly changes: readonly PrintedChange[];
}

/** The decisions on one report. */
export interface Review {
  /** By finding id; a finding that nobody has decided on has none. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Decisions on what is found no longer, the latest first. */
  readonly gone: readonly Decision[];
}

/** A finding as far as decisions go. */
export interface Reviewable {
  readonly id: string;
  readonly rule: string;
  readonly printed: Printed;
}

/**
 * Which decision holds for each finding. It has to be of what the page prints now; of a sentence it holds also where
 * its finding is numbered otherwise than before. Each decision counts once. Never throws.
 */
export function reviewOf(findings: readonly Reviewable[], decisions: readonly Decision[]): Review {
  if (decisions.length === 0) return { standings: new Map(), gone: [] };
  const holding = pair(findings, decisions);
  const used = new Set(holding.values());
  const rest = decisions.filter((decision) => !used.has(decision)).toSorted(latestFirst);
  const standings = new Map<string, Standing>();
  for (const { id, printed } of findings) {
    const decision = holding.get(id) ?? null;
    const earlier = rest.filter(({ finding }) => finding === id);
    const changes = decision ? [] : changesBetween(earlier[0]?.printed ?? [], printed);
    if (decision || earlier.length > 0) standings.set(id, { decision, earlier, changes });
  }
  return { standings, gone: rest.filter(({ finding }) => !standings.has(finding)) };
}

/**
 * Decisions by the finding that they hold for: first those that name it, then those of the same sentence, as only
 * sentences are numbered; figures alone may be the same anywhere.
 */
function pair(
  findings: readonly Reviewable[],
  decisions: readonly Decision[],
): ReadonlyMap<string, Decision> {
  const holding = new Map<string, Decision>();
  const prints = new Map(findings.map(({ id, printed }) => [id, printKey(printed)]));
  const take = (decision: Decision, fits: (finding: Reviewable) => boolean) => {
    const print = printKey(decision.printed);
    const found = findings.find(
      (finding) => !holding.has(finding.id) && prints.get(finding.id) === print && fits(finding),
    );
    if (found) holding.set(found.id, decision);
    return found !== undefined;
  };
  const moved = decisions.filter((decision) => !take(decision, ({ id }) => id === decision.finding));
  for (const decision of moved)
    if (decision.printed.some(isQuote)) take(decision, ({ rule }) => rule === decision.rule);
  return holding;
}

const latestFirst = (a: Decision, b: Decision): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);
