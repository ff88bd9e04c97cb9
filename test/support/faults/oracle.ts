import { type CellId, cellId } from '../../../lib/forms/define.ts';
import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import type { SampleReport } from '../report-builder/types.ts';
import { type ExpectedFinding, figureOf } from './define.ts';

/** One sum of the form, both sides as cells. */
interface Sum {
  readonly rule: string;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
  readonly relation: '=' | '<=';
}

/** The sums of the form, written out anew: this is what the rules under test are held against. */
function sumsOf(report: SampleReport): Sum[] {
  const { requests, litigation } = EDITIONS[report.edition].tables;
  const columns = requests.rows[0]?.columns.map(({ key }) => key) ?? [];
  const results = requests.rows.map(({ key }) => key).slice(2, -2);
  const inColumn = (column: string) => (row: string) => cellId('requests', row, column);
  const equal = (rule: string, left: readonly CellId[], right: readonly CellId[]): Sum => ({
    rule,
    left,
    right,
    relation: '=',
  });
  return [
    ...columns.map((column) =>
      equal(
        'requests/flow',
        ['newlyReceived', 'carriedIn'].map(inColumn(column)),
        ['resultTotal', 'carriedOut'].map(inColumn(column)),
      ),
    ),
    ...columns.map((column) =>
      equal('requests/results', results.map(inColumn(column)), [inColumn(column)('resultTotal')]),
    ),
    ...requests.rows.map(({ key }) =>
      equal(
        'requests/applicants',
        columns.slice(0, -1).map((column) => cellId('requests', key, column)),
        [cellId('requests', key, 'total')],
      ),
    ),
    ...litigation.rows.map((row) =>
      equal(
        'litigation/outcomes',
        row.columns.slice(0, -1).map(({ key }) => cellId('litigation', row.key, key)),
        [cellId('litigation', row.key, 'total')],
      ),
    ),
    ...['regulations', 'normativeDocuments'].map((row) => documents(report, row)),
  ];
}

function documents(report: SampleReport, row: string): Sum {
  const id = (column: string) => cellId('proactive', row, column);
  return report.edition === '2021'
    ? {
        rule: 'proactive/in-force',
        left: [id('made')],
        right: [id('inForce'), id('repealed')],
        relation: '<=',
      }
    : { rule: 'proactive/disclosed', left: [id('disclosed')], right: [id('totalDisclosed')], relation: '<=' };
}

/** Whether a sum fails for certain; what is not a figure counts as zero or more. */
function fails(report: SampleReport, { left, right, relation }: Sum): boolean {
  const known = (ids: readonly CellId[]) => ids.reduce((sum, id) => sum + (figureOf(report, id) ?? 0), 0);
  const open = (ids: readonly CellId[]) => ids.some((id) => figureOf(report, id) === null);
  const difference = known(left) - known(right);
  if (difference > 0) return !open(right);
  return relation === '=' && difference < 0 && !open(left);
}

/** Every identity of the form that fails for certain in this report. */
export const brokenSums = (report: SampleReport): ExpectedFinding[] =>
  sumsOf(report)
    .filter((sum) => fails(report, sum))
    .map(({ rule, left, right }) => ({ rule, cells: [...left, ...right] }));
