import type { Identity } from '../../rules/identities.ts';
import { address, area, type Place } from './xml.ts';

/**
 * The difference of an identity as a formula, or `words` where it cannot be verified. It judges as lib/rules/verdict.ts
 * does: a blank is an unknown of zero or more, so that a side with one can only be too large, never too small.
 */
export function differenceFormula(
  { left, right, relation }: Identity,
  placeOf: (cell: string) => Place,
  words: string,
): string {
  const [l, r] = [references(left.map(placeOf)), references(right.map(placeOf))];
  const gap = `ROUND(SUM(${l})-SUM(${r}),6)`;
  const [openLeft, openRight] = [`COUNT(${l})<${left.length}`, `COUNT(${r})<${right.length}`];
  const doubts =
    relation === '='
      ? [`AND(${openLeft},${openRight})`, `AND(${gap}>0,${openRight})`, `AND(${gap}<0,${openLeft})`]
      : [`AND(${gap}>0,${openRight})`, `AND(${gap}<=0,${openLeft})`];
  // A total that is blank can never be verified.
  if (right.length === 1) doubts.push(openRight);
  return `IF(OR(${doubts.join(',')}),"${words.replaceAll('"', '""')}",${gap})`;
}

/** Addresses for SUM and COUNT: neighbours in one row or one column as a range. */
function references(places: readonly Place[]): string {
  const upright = new Set(places.map(({ column }) => column)).size === 1;
  const along = upright ? ('row' as const) : ('column' as const);
  const across = upright ? ('column' as const) : ('row' as const);
  const sorted = places.toSorted((a, b) => a[across] - b[across] || a[along] - b[along]);
  const runs: { from: Place; to: Place }[] = [];
  for (const place of sorted) {
    const last = runs.at(-1);
    if (last && last.to[across] === place[across] && last.to[along] + 1 === place[along]) last.to = place;
    else runs.push({ from: place, to: place });
  }
  return runs.map(({ from, to }) => (from === to ? address(from) : area(from, to))).join(',');
}
