import type { EditionId } from '../../../lib/forms/define.ts';
import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import type { Figures } from './figures.ts';
import type { Random } from './random.ts';
import type { Agency } from './types.ts';

/** What the writers of sentences need to know: sums over the tables, by the names that prose uses. */
export interface Facts {
  readonly edition: EditionId;
  readonly year: number;
  readonly agency: Agency;
  readonly random: Random;
  readonly received: number;
  readonly carriedIn: number;
  readonly carriedOut: number;
  readonly answered: number;
  readonly naturalPersons: number;
  /** 予以公开, 部分公开, 不予公开, 无法提供, 不予处理, 其他处理: the first part of the row's key. */
  readonly results: Readonly<
    Record<'granted' | 'partiallyGranted' | 'denied' | 'notAvailable' | 'notProcessed' | 'other', number>
  >;
  readonly reviews: Outcomes;
  /** Both kinds of suit together. */
  readonly suits: Outcomes;
  readonly normativeDocuments: number;
  readonly regulations: number;
}

export interface Outcomes {
  readonly total: number;
  readonly upheld: number;
  readonly corrected: number;
  readonly otherResult: number;
  readonly pending: number;
}

function outcomes(figures: Figures, rows: readonly string[]): Outcomes {
  const of = (column: string) =>
    rows.reduce((sum, row) => sum + (figures.get(`litigation.${row}.${column}`) ?? 0), 0);
  return {
    total: of('total'),
    upheld: of('upheld'),
    corrected: of('corrected'),
    otherResult: of('otherResult'),
    pending: of('pending'),
  };
}

/** Reads the facts off consistent figures. */
export function factsOf(
  figures: Figures,
  edition: EditionId,
  year: number,
  agency: Agency,
  random: Random,
): Facts {
  const requests = (row: string, column = 'total') => figures.get(`requests.${row}.${column}`) ?? 0;
  const group = (name: string) =>
    EDITIONS[edition].tables.requests.rows
      .filter(({ key }) => key === name || key.startsWith(`${name}.`))
      .reduce((sum, { key }) => sum + requests(key), 0);
  return {
    edition,
    year,
    agency,
    random,
    received: requests('newlyReceived'),
    carriedIn: requests('carriedIn'),
    carriedOut: requests('carriedOut'),
    answered: requests('resultTotal'),
    naturalPersons: requests('newlyReceived', 'naturalPerson'),
    results: {
      granted: group('granted'),
      partiallyGranted: group('partiallyGranted'),
      denied: group('denied'),
      notAvailable: group('notAvailable'),
      notProcessed: group('notProcessed'),
      other: group('other'),
    },
    reviews: outcomes(figures, ['review']),
    suits: outcomes(figures, ['directSuit', 'suitAfterReview']),
    normativeDocuments: figures.get('proactive.normativeDocuments.made') ?? 0,
    regulations: figures.get('proactive.regulations.made') ?? 0,
  };
}
