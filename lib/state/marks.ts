import type { ShownAudit, ShownFinding } from '../show/shown-audit.ts';
import { type Place, placesIn } from './places.ts';
import { byGravity } from './signs.ts';
import { stopsOf } from './stops.ts';

/** A place on the page that findings speak of. */
export interface Mark extends Place {
  /** The only diagnosis of some identity says that another figure here would reconcile. */
  readonly suspect: boolean;
  /** Every finding that names this place. */
  readonly findings: readonly ShownFinding[];
  /** The failed ones that hang their badge here, the gravest first; mostly none. */
  readonly badge: readonly ShownFinding[];
  /** Every badge here was dismissed. */
  readonly quiet: boolean;
}

export interface Marks {
  /** One for each place: two ids may share a cell, and a cell several findings. */
  readonly marks: readonly Mark[];
  /** The marks that one goes through to look at a finding, by its id; findings without a place are left out. */
  readonly stops: ReadonlyMap<string, readonly Mark[]>;
}

/** Marks the places of findings. */
export function marksOf(audit: ShownAudit, findings: readonly ShownFinding[]): Marks {
  const placesOf = placesIn(audit);
  const stopping = stopsOf(audit, findings, placesOf);
  const suspects = new Set(
    audit.diagnoses
      .filter(({ unique }) => unique)
      .flatMap(({ changes }) => changes.map(({ cell }) => audit.places[cell])),
  );
  const at = new Map<Place, Mark & { findings: ShownFinding[]; badge: ShownFinding[] }>();
  const markAt = (place: Place) => {
    const suspect = place.quote === null && suspects.has(place.node);
    const mark = at.get(place) ?? { ...place, suspect, findings: [], badge: [], quiet: false };
    at.set(place, mark);
    return mark;
  };
  const stops = new Map<string, readonly Mark[]>();
  for (const finding of findings) {
    const { quotes, cells } = placesOf(finding);
    for (const place of new Set([...quotes, ...cells])) markAt(place).findings.push(finding);
    const here = stopping.get(finding.id)?.map(markAt) ?? [];
    if (here.length > 0) stops.set(finding.id, here);
    if (finding.outcome === 'failed') for (const mark of new Set(here)) mark.badge.push(finding);
  }
  for (const { badge } of at.values()) badge.sort(byGravity);
  return { marks: [...at.values()], stops };
}

/** Marks by the findings that name their places. */
export function byFinding(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const mark of marks) {
    for (const { id } of mark.findings) {
      const known = found.get(id);
      if (known) known.push(mark);
      else found.set(id, [mark]);
    }
  }
  return found;
}

/** The marks of what failed. @param left ids of the findings that a filter leaves; null: all */
export function failedMarks(marks: readonly Mark[], left: ReadonlySet<string> | null): readonly Mark[] {
  const isLeft = ({ id, outcome }: ShownFinding) => outcome === 'failed' && (left?.has(id) ?? true);
  const failed = marks.filter(({ findings }) => findings.some(isLeft));
  return left === null ? failed : failed.map((mark) => ({ ...mark, badge: mark.badge.filter(isLeft) }));
}
