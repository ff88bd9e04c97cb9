import { withCells, withEachCell } from '../report-builder/change.ts';
import type { SampleReport } from '../report-builder/types.ts';
import { expecting, type Fault, type FaultyReport, is2021 } from './define.ts';

/** Cells that hold what does not belong there. */
export const VALUE_FAULTS: readonly Fault[] = [
  {
    kind: 'regulationsWithoutPower',
    description: 'A body that cannot make 规章 reports some',
    applies: (report) => report.agency.kind === 'department',
    spoil: (report) => {
      const last = is2021(report) ? 'proactive.regulations.inForce' : 'proactive.regulations.totalDisclosed';
      const changes = { 'proactive.regulations.made': '2', [last]: '5' };
      return expecting(withCells(report, changes), 'proactive/rule-making-power', null, 'prose/*');
    },
  },
  {
    kind: 'negativeCount',
    description: 'A number of requests below zero',
    spoil: (report) => {
      const id = 'requests.granted.otherOrganisation';
      return expecting(withCells(report, { [id]: '-3' }), 'cells/not-a-count', [id], 'requests/*');
    },
  },
  {
    kind: 'unitInCell',
    description: 'A unit printed with the figure',
    spoil: (report) => {
      const id = is2021(report) ? 'proactive.fees.amount' : 'proactive.procurement.amount';
      return expecting(withCells(report, { [id]: `${report.cells.get(id)}万元` }), 'cells/unit', [id]);
    },
  },
  {
    kind: 'unreadable',
    description: 'Words where a figure belongs',
    spoil: (report) => {
      const id = 'requests.denied.otherLaw.naturalPerson';
      return expecting(withCells(report, { [id]: '若干' }), 'cells/unreadable', [id], '*:notVerifiable');
    },
  },
];

const zeros = (report: SampleReport, print: string) =>
  withEachCell(report, (text) => (text === '0' ? print : text));

/** One finding a table that has such cells. */
function blankFindings(report: SampleReport, print: string): FaultyReport {
  const changed = zeros(report, print);
  const tables = ['proactive', 'requests', 'litigation'];
  const blank = (table: string) =>
    [...changed.cells].filter(([id, text]) => id.startsWith(`${table}.`) && text === print).map(([id]) => id);
  return {
    report: changed,
    expected: tables
      .map(blank)
      .filter((ids) => ids.length > 0)
      .map((cells) => ({ rule: 'cells/blank', cells })),
    mayAlso: ['requests/*:notVerifiable', 'litigation/*:notVerifiable', 'proactive/*:notVerifiable'],
  };
}

const KEY_ROWS = /^requests\.(newlyReceived|carriedIn|resultTotal|carriedOut)\.total$/;

/** Cells that are not filled in. */
export const BLANK_FAULTS: readonly Fault[] = [
  {
    kind: 'blanksForZeros',
    description: 'Empty cells where 0 is due',
    spoil: (report) => blankFindings(report, ''),
  },
  {
    kind: 'slashesForZeros',
    description: 'Struck-out cells where 0 is due',
    spoil: (report) => blankFindings(report, '/'),
  },
  {
    kind: 'onlyTotals',
    description: 'Only the totals of four rows filled in',
    spoil: (report) => {
      const changed = withEachCell(report, (text, id) =>
        id.startsWith('requests.') && !KEY_ROWS.test(id) ? '' : text,
      );
      return expecting(changed, 'cells/blank', null, 'requests/*:notVerifiable');
    },
  },
  {
    kind: 'allBlank',
    description: 'A form of labels only',
    spoil: (report) =>
      expecting(
        withEachCell(report, () => ''),
        'cells/blank',
        null,
        '*:notVerifiable',
        'prose/*',
      ),
  },
];
