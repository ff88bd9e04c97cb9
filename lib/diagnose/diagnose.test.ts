import { describe, expect, it } from 'vitest';
import type { Misprint } from '../../test/support/diagnosis/mistype.ts';
import { aSubject, diagnosed, findingsOn, identitiesIn, print } from '../../test/support/diagnosis/trial.ts';
import type { Diagnosis } from '../audit/result.ts';
import type { CellId } from '../forms/define.ts';
import { diagnose } from './diagnose.ts';

const city = aSubject('2021', 'city', 1);
const figure = (cell: CellId) => city.figures.get(cell) ?? 0;
const misprinted = (misprint: Readonly<Record<CellId, number | null>>) =>
  diagnosed(city, new Map(Object.entries(misprint)));
const changes = (diagnosis: Diagnosis | undefined) =>
  Object.fromEntries((diagnosis?.changes ?? []).map(({ cell, to }) => [cell, to]));

const identities = identitiesIn('2021');
describe('diagnose: the requests table', () => {
  it('says nothing of a consistent report', () => expect(misprinted({})).toEqual([]));

  it('names the one wrong figure, its right value, and every failure that it explains', () => {
    const cell = 'requests.resultTotal.total';
    expect(misprinted({ [cell]: figure(cell) * 10 })).toEqual([
      {
        changes: [{ cell, from: figure(cell) * 10, to: figure(cell) }],
        explains: [
          'requests/flow@requests.total',
          'requests/results@requests.total',
          'requests/applicants@requests.resultTotal',
        ],
        kind: 'extraDigit',
        unique: true,
      },
    ]);
  });

  it('finds two and three wrong figures at once', () => {
    const wrong = {
      'requests.granted.total': 3,
      'requests.carriedIn.naturalPerson': 91,
      'requests.other.misc.otherOrganisation': 17,
    };
    const [first] = misprinted(wrong);
    expect(changes(first)).toEqual(
      Object.fromEntries(Object.keys(wrong).map((cell) => [cell, figure(cell)])),
    );
    expect(first?.unique).toBe(true);
  });

  it('sees neighbours exchanged where any other row could have done it', () => {
    const row = 'requests.notAvailable.needsCreation';
    const [a, b] = [`${row}.naturalPerson`, `${row}.commercialEnterprise`] as const;
    const [first, ...others] = misprinted({ [a]: figure(b), [b]: figure(a) });
    expect(changes(first)).toEqual({ [a]: figure(a), [b]: figure(b) });
    expect(first).toMatchObject({ kind: 'swap', unique: false });
    expect(others.length).toBeGreaterThan(0);
  });

  it('sees a row printed one column off, its total lost', () => {
    const row = [...city.figures.keys()].filter((id) => id.startsWith('requests.granted.'));
    const shifted = Object.fromEntries(row.map((id, i) => [id, i === 0 ? 0 : figure(row[i - 1] ?? '')]));
    const [first] = misprinted(shifted);
    expect(first?.kind).toBe('shift');
    expect(Object.entries(changes(first)).every(([cell, to]) => to === figure(cell))).toBe(true);
  });

  it('proposes what a blank must hold, when its identities cannot be verified', () => {
    const cell = 'requests.granted.naturalPerson';
    expect(misprinted({ [cell]: null })).toMatchObject([
      { changes: [{ cell, from: null, to: figure(cell) }], kind: 'unfilled', unique: true },
    ]);
    const cells = print(city.figures, new Map([[cell, null]]));
    expect(diagnose({ identities: city.identities, cells, failing: new Set() })).toEqual([]);
  });

  it('reads blanks as the zeros that offices leave out', () => {
    const blanks: Misprint = new Map(
      [...city.figures].flatMap(([id, value]) => (value === 0 ? [[id, null]] : [])),
    );
    const cell = 'requests.granted.naturalPerson';
    const [first] = diagnosed(city, new Map([...blanks, [cell, figure(cell) * 10]]));
    expect(changes(first)).toEqual({ [cell]: figure(cell) });
  });

  it('fills no blank where others could hold the figure as well', () => {
    const township = aSubject('2021', 'township', 3);
    const zeros = [...township.figures].flatMap(([id, value]) => (value === 0 ? [[id, null] as const] : []));
    const misprint = new Map<CellId, number | null>([...zeros, ['requests.carriedIn.otherOrganisation', 8]]);
    expect(findingsOn(township.identities, print(township.figures, misprint)).size).toBeGreaterThan(0);
    expect(diagnosed(township, misprint)).toEqual([]);
  });

  it('goes by what follows for a blank that stands alone, beside three wrong figures', () => {
    const wrong = {
      'requests.notAvailable.notHeld.naturalPerson': null,
      'requests.notAvailable.notHeld.total': 8,
      'requests.granted.legalServiceOrganisation': 33,
      'requests.carriedOut.commercialEnterprise': 40,
    };
    const [first, ...others] = misprinted(wrong);
    expect(others).toEqual([]);
    expect(changes(first)).toEqual(
      Object.fromEntries(Object.keys(wrong).map((cell) => [cell, figure(cell)])),
    );
  });

  it('proposes nothing for a table of which only some totals are filled', () => {
    const filled = ['newlyReceived', 'resultTotal'].map((row) => `requests.${row}.total`);
    const cells = new Map(
      [...city.figures].map(([id, value]) => [
        id,
        { value: id.startsWith('requests.') && !filled.includes(id) ? null : value },
      ]),
    );
    const failing = new Set(identities.filter(({ rule }) => rule.table === 'requests').map(({ id }) => id));
    expect(diagnose({ identities, cells, failing })).toEqual([]);
  });

  it('proposes nothing when more is wrong than three figures', () => {
    const rows = [
      'granted',
      'partiallyGranted',
      'denied.stateSecret',
      'denied.otherLaw',
      'notAvailable.notHeld',
    ];
    const wrong = rows.map((row, i) => [`requests.${row}.total`, 700 + 13 * i] as const);
    expect(misprinted(Object.fromEntries(wrong))).toEqual([]);
  });

  it('never proposes a figure for a cell that the page lacks', () => {
    const missing = new Map(
      [...print(city.figures, new Map())].filter(([id]) => !id.startsWith('requests.granted.')),
    );
    const failing = findingsOn(identities, missing);
    expect(failing.size).toBeGreaterThan(0);
    for (const diagnosis of diagnose({ identities, cells: missing, failing })) {
      for (const { cell } of diagnosis.changes) expect(missing.has(cell)).toBe(true);
    }
  });
});
