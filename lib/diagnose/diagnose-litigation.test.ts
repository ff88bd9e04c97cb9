import { describe, expect, it } from 'vitest';
import { aSubject, diagnosed, findingsOn, identitiesIn } from '../../test/support/diagnosis/trial.ts';
import type { Diagnosis } from '../audit/result.ts';
import type { CellId } from '../forms/define.ts';
import type { Printed } from './block.ts';
import { diagnose } from './diagnose.ts';

const changes = (diagnosis: Diagnosis | undefined) =>
  Object.fromEntries((diagnosis?.changes ?? []).map(({ cell, to }) => [cell, to]));

const identities = identitiesIn('2021');
const onPage = (cells: Printed, witness?: ReadonlyMap<CellId, number>) =>
  diagnose({ identities, cells, failing: findingsOn(identities, cells), ...(witness ? { witness } : {}) });

const REVIEW = ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map(
  (key) => `litigation.review.${key}`,
);
/** A page that prints nothing but the row of reviews. */
const review = (...values: number[]): Printed =>
  new Map(REVIEW.map((cell, i) => [cell, { value: values[i] ?? null }]));

describe('diagnose: a litigation row, which is a single identity', () => {
  it('lists what could be wrong, likely slips first, and is sure of nothing', () => {
    const found = onPage(review(123, 0, 0, 0, 132));
    expect(found.every(({ unique }) => !unique)).toBe(true);
    expect(changes(found[0])).toEqual({ 'litigation.review.upheld': 132 });
    expect(found.map(({ kind }) => kind).filter((kind) => kind === 'transposition')).toHaveLength(2);
  });

  it('lets the prose decide', () => {
    const printed = review(123, 0, 0, 0, 132);
    const [first] = onPage(printed, new Map([['litigation.review.upheld', 123]]));
    expect(changes(first)).toEqual({ 'litigation.review.total': 123 });
    const [other] = onPage(printed, new Map([['litigation.review.total', 132]]));
    expect(changes(other)).toEqual({ 'litigation.review.upheld': 132 });
  });

  it('considers an exchange with the total (published: 1 + 2 = 1, y and z swapped)', () => {
    const found = onPage(review(0, 0, 1, 2, 1));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'swap' }));
    expect(found.map(changes)).toContainEqual({
      'litigation.review.pending': 1,
      'litigation.review.total': 2,
    });
  });

  it('prefers a total that leaves a part out to a part that is far off', () => {
    expect(changes(onPage(review(31, 0, 0, 245, 31))[0])).toEqual({ 'litigation.review.total': 276 });
  });

  it('lists what is sure before what is not', () => {
    const city = aSubject('2021', 'city', 1);
    const [unsure, sure] = ['litigation.review.upheld', 'requests.granted.total'] as const;
    const found = diagnosed(
      city,
      new Map([unsure, sure].map((cell) => [cell, (city.figures.get(cell) ?? 0) + 40])),
    );
    expect(changes(found[0])).toEqual({ [sure]: city.figures.get(sure) });
    expect(found.slice(1).every(({ unique }) => !unique)).toBe(true);
  });
});

describe('diagnose: an inequality', () => {
  it('names no value, so nothing is proposed', () => {
    const [equal, ...others] = identities.filter(({ rule }) => rule.table === 'litigation');
    const atMost = [equal ?? []].flat().map((identity) => ({ ...identity, relation: '<=' as const }));
    const cells = review(9, 0, 0, 0, 2);
    const failing = new Set(atMost.map(({ id }) => id));
    expect(diagnose({ identities: [...atMost, ...others], cells, failing })).toEqual([]);
  });
});
