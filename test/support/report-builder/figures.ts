import { type CellId, cellId, type EditionId } from '../../../lib/forms/define.ts';
import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import { proactiveFigures } from './proactive-figures.ts';
import type { Random } from './random.ts';
import type { Agency, Size } from './types.ts';

/** Figures by cell, before they are printed. */
export type Figures = Map<CellId, number>;

/** Requests dealt with in the year; and reviews and suits. */
const REQUESTS: Readonly<Record<Size, readonly [number, number]>> = {
  township: [0, 2],
  county: [15, 60],
  city: [140, 420],
  province: [2300, 6800],
};
const CASES: Readonly<Record<Size, number>> = { township: 0, county: 4, city: 30, province: 400 };

const APPLICANT_WEIGHTS = [60, 12, 1, 2, 6, 3];
const APPLICANT_KEYS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganisation',
  'legalServiceOrganisation',
  'otherOrganisation',
];
const OUTCOME_KEYS = ['upheld', 'corrected', 'otherResult', 'pending'];

/** Common results weigh more; every row of the form gets its turn. */
const RESULT_WEIGHTS: Readonly<Record<string, number>> = {
  granted: 40,
  partiallyGranted: 8,
  'notAvailable.notHeld': 22,
  'notAvailable.needsCreation': 5,
  'notProcessed.petition': 4,
};

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** One row of the requests table, with its total. */
function putRequestRow(figures: Figures, row: string, parts: readonly number[]): void {
  for (const [index, key] of APPLICANT_KEYS.entries())
    figures.set(cellId('requests', row, key), parts[index] ?? 0);
  figures.set(cellId('requests', row, 'total'), sum(parts));
}

/** Results and what is left over are chosen; what came in follows from them, so that every identity holds. */
function requestFigures(figures: Figures, edition: EditionId, size: Size, random: Random): void {
  const results = EDITIONS[edition].tables.requests.rows.map((row) => row.key).slice(2, -2);
  const perApplicant = random.split(random.whole(...REQUESTS[size]), APPLICANT_WEIGHTS);
  const carry = () => perApplicant.map((number) => random.whole(0, Math.floor(number / 12)));
  const [carriedIn, carriedOut] = [carry(), carry()];
  const weights = results.map((row) => RESULT_WEIGHTS[row] ?? 1);
  const columns = perApplicant.map((number) => random.split(number, weights));
  for (const [index, row] of results.entries()) {
    putRequestRow(
      figures,
      row,
      columns.map((column) => column[index] ?? 0),
    );
  }
  const received = perApplicant.map((number, i) => number + (carriedOut[i] ?? 0) - (carriedIn[i] ?? 0));
  putRequestRow(figures, 'newlyReceived', received);
  putRequestRow(figures, 'carriedIn', carriedIn);
  putRequestRow(figures, 'resultTotal', perApplicant);
  putRequestRow(figures, 'carriedOut', carriedOut);
}

function litigationFigures(figures: Figures, size: Size, random: Random): void {
  for (const row of ['review', 'directSuit', 'suitAfterReview']) {
    const total = random.whole(Math.floor(CASES[size] / 3), CASES[size]);
    const parts = random.split(total, [6, 2, 1, 1]);
    for (const [index, key] of OUTCOME_KEYS.entries()) {
      figures.set(cellId('litigation', row, key), parts[index] ?? 0);
    }
    figures.set(cellId('litigation', row, 'total'), total);
  }
}

/** All figures of a report, every identity of the form holding. */
export function consistentFigures(edition: EditionId, agency: Agency, random: Random): Figures {
  const figures: Figures = proactiveFigures(edition, agency, random);
  requestFigures(figures, edition, agency.size, random);
  litigationFigures(figures, agency.size, random);
  return figures;
}
