import type { Diagnosis } from '../../../lib/audit/result.ts';
import type { Printed } from '../../../lib/diagnose/block.ts';
import { diagnose } from '../../../lib/diagnose/diagnose.ts';
import { linesOf } from '../../../lib/diagnose/lines.ts';
import type { CellId, EditionId } from '../../../lib/forms/define.ts';
import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import { type Identity, identitiesOf } from '../../../lib/rules/identities.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { aReport } from '../report-builder/build.ts';
import type { Random } from '../report-builder/random.ts';
import type { Size } from '../report-builder/types.ts';
import { type Figures, type Misprint, SLIPS, slip, swap } from './mistype.ts';

/** A consistent report, to be misprinted. */
export interface Subject {
  readonly identities: readonly Identity[];
  readonly figures: Figures;
}

export const identitiesIn = (edition: EditionId): readonly Identity[] =>
  identitiesOf(
    EDITIONS[edition],
    RULES.filter((rule) => rule.kind === 'identity'),
  );

export function aSubject(edition: EditionId, size: Size, seed: number): Subject {
  const { cells } = aReport({ edition, size, seed });
  return {
    identities: identitiesIn(edition),
    figures: new Map([...cells].map(([id, text]) => [id, Number(text)])),
  };
}

/** What the page prints after a misprint. */
export const print = (figures: Figures, misprint: Misprint): Printed =>
  new Map(
    [...figures].map(([id, value]) => [id, { value: misprint.has(id) ? (misprint.get(id) ?? null) : value }]),
  );

/** Ids of the identities that do not hold, blanks being zeros: those that an audit has a finding for. */
export function findingsOn(identities: readonly Identity[], printed: Printed): ReadonlySet<string> {
  const sum = (cells: readonly CellId[]) =>
    cells.reduce((total, id) => total + (printed.get(id)?.value ?? 0), 0);
  const holds = ({ left, right, relation }: Identity) =>
    relation === '=' ? sum(left) === sum(right) : sum(left) <= sum(right);
  return new Set(identities.filter((identity) => !holds(identity)).map(({ id }) => id));
}

/** Misprints that take back what was misprinted, neither more nor less. */
export const isExact = ({ changes }: Diagnosis, misprint: Misprint, figures: Figures): boolean =>
  changes.length === misprint.size &&
  changes.every(({ cell, to }) => misprint.has(cell) && to === figures.get(cell));

export const diagnosed = ({ identities, figures }: Subject, misprint: Misprint): readonly Diagnosis[] => {
  const cells = print(figures, misprint);
  return diagnose({ identities, cells, failing: findingsOn(identities, cells) });
};

/** Where the misprinted cells lie: in any cells of the requests table, in cells that are not 0, or in one line. */
export const SPREADS = ['anywhere', 'filled', 'oneLine'] as const;
export type Spread = (typeof SPREADS)[number];

/**
 * Misprints that many cells of the requests table: slips of every kind, or (for two and more) neighbours exchanged in
 * one draw of ten. A change that no identity notices is drawn again; null where the report has too little in it.
 */
export function misprintOf(
  count: number,
  { identities, figures }: Subject,
  spread: Spread,
  random: Random,
): Misprint | null {
  const lines = linesOf([...figures.keys()].filter((id) => id.startsWith('requests.')));
  const [first = [], ...others] = lines;
  for (let draw = 0; draw < 20; draw++) {
    const line = spread === 'oneLine' ? random.pick([first, ...others]) : lines.flat();
    const cells = spread === 'filled' ? line.filter((id) => figures.get(id) !== 0) : line;
    const misprint = new Map<CellId, number | null>();
    if (count > 1 && random.whole(1, 10) === 1) add(misprint, swap(cells, figures, random, lines));
    for (let tries = 0; misprint.size < count && tries < 100; tries++) {
      add(misprint, slip(random.pick(SLIPS), cells, figures, random));
    }
    if (misprint.size === count && findingsOn(identities, print(figures, misprint)).size > 0) return misprint;
  }
  return null;
}

function add(misprint: Map<CellId, number | null>, more: Misprint | null): void {
  for (const [cell, value] of more ?? []) misprint.set(cell, value);
}
