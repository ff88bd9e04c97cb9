import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import type { SampleReport } from '../report-builder/types.ts';

/** What a shape's places stand for, summed off a report's tables; what its edition lacks is left out. */
export function valuesOf({ edition, cells }: SampleReport): ReadonlyMap<string, number> {
  const cell = (id: string) => Number(cells.get(id) ?? 0);
  const received = (column: string) => cell(`requests.newlyReceived.${column}`);
  const total = (row: string) =>
    EDITIONS[edition].tables.requests.rows
      .filter(({ key }) => key === row || key.startsWith(`${row}.`))
      .reduce((sum, { key }) => sum + cell(`requests.${key}.total`), 0);
  const suits = (column: string) =>
    cell(`litigation.directSuit.${column}`) + cell(`litigation.suitAfterReview.${column}`);
  const cases = ['total', 'upheld', 'corrected', 'otherResult', 'pending'];
  const fresh = received('total');
  const web = Math.ceil(fresh / 2);
  const share = (row: string) => Number(((100 * total(row)) / total('resultTotal')).toFixed(2));
  return new Map([
    ['new', fresh],
    ['in', total('carriedIn')],
    ['all', fresh + total('carriedIn')],
    ['results', total('resultTotal')],
    ['out', total('carriedOut')],
    ['natural', received('naturalPerson')],
    ['legal', fresh - received('naturalPerson')],
    ['web', web],
    ['letter', fresh - web],
    ['granted', total('granted')],
    ['partial', total('partiallyGranted')],
    ['opened', total('granted') + total('partiallyGranted')],
    ['denied', total('denied')],
    ['share.granted', share('granted')],
    ['share.partial', share('partiallyGranted')],
    ['share.denied', share('denied')],
    ['share.unable', share('notAvailable')],
    ['unable', total('notAvailable')],
    ['unprocessed', total('notProcessed')],
    ['other', total('other')],
    ...cases.map((column) => [`review.${column}`, cell(`litigation.review.${column}`)] as const),
    ...cases.map((column) => [`suit.${column}`, suits(column)] as const),
    ['made', cell('proactive.normativeDocuments.made')],
    ...(edition === '2021' ? [['inForce', cell('proactive.normativeDocuments.inForce')] as const] : []),
  ]);
}
