import type { CellId } from '../../../lib/forms/define.ts';
import { withCells } from '../report-builder/change.ts';
import type { SampleReport } from '../report-builder/types.ts';
import { type Fault, type FaultyReport, figureOf, hasRequests, is2021 } from './define.ts';
import { brokenSums } from './oracle.ts';

/** Cells that no sentence of the report speaks of, so that only the arithmetic breaks. */
const UNSPOKEN =
  /^requests\.(?!newlyReceived).*\.(naturalPerson|commercialEnterprise|legalServiceOrganisation)$/;

const unspoken = (report: SampleReport, fits: (text: string) => boolean): CellId | undefined =>
  [...report.cells].find(([id, text]) => UNSPOKEN.test(id) && fits(text))?.[0];

/** Prints some cells anew and expects every sum that they break. */
function misprinted(
  report: SampleReport,
  changes: Readonly<Record<CellId, string>>,
  ...mayAlso: string[]
): FaultyReport {
  const changed = withCells(report, changes);
  return { report: changed, expected: brokenSums(changed), mayAlso };
}

/** A slip in one figure: `fits` picks the first suitable cell, `slip` misprints it. */
const slip = (
  kind: string,
  description: string,
  fits: (text: string) => boolean,
  print: (text: string) => string,
): Fault => ({
  kind,
  description,
  applies: (report) => unspoken(report, fits) !== undefined,
  spoil: (report) => {
    const id = unspoken(report, fits) ?? '';
    return misprinted(report, { [id]: print(report.cells.get(id) ?? '') });
  },
});

const isPair = (text: string) => /^\d\d$/.test(text) && text[0] !== text[1];
const plus = (report: SampleReport, id: CellId, more: number) => String((figureOf(report, id) ?? 0) + more);

/** Slips of the pen, all in figures that only the arithmetic speaks of. */
export const FIGURE_FAULTS: readonly Fault[] = [
  {
    kind: 'wrongTotal',
    description: 'One column of (七)总计 is one too high',
    spoil: (report) => {
      const id = 'requests.resultTotal.commercialEnterprise';
      return misprinted(report, { [id]: plus(report, id, 1) });
    },
  },
  slip(
    'digitTypo',
    'One digit is another',
    (text) => /^\d\d+$/.test(text),
    (text) => `${text.slice(0, -1)}${(Number(text.at(-1)) + 3) % 10}`,
  ),
  slip('transposedDigits', 'Two digits change places', isPair, (text) => `${text[1]}${text[0]}`),
  slip(
    'lostDigit',
    'A digit is lost',
    (text) => /^[1-9][1-9]$/.test(text),
    (text) => text.slice(0, 1),
  ),
  slip(
    'extraDigit',
    'A digit is typed twice',
    (text) => /^[1-9]\d?$/.test(text),
    (text) => `${text}${text.at(-1)}`,
  ),
  {
    kind: 'swappedCells',
    description: 'Two neighbouring figures of a row change places',
    applies: hasRequests,
    spoil: (report) => {
      const [left, right] = [
        'requests.granted.naturalPerson',
        'requests.granted.commercialEnterprise',
      ] as const;
      return misprinted(report, {
        [left]: report.cells.get(right) ?? '',
        [right]: report.cells.get(left) ?? '',
      });
    },
  },
  {
    kind: 'litigationRow',
    description: 'One outcome of the suits is two too high',
    spoil: (report) => {
      const id = 'litigation.directSuit.upheld';
      return misprinted(report, { [id]: plus(report, id, 2) }, 'prose/*');
    },
  },
  {
    kind: 'moreMadeThanInForce',
    description:
      'More documents made than in force or repealed (2021), or disclosed than ever disclosed (2019)',
    spoil: (report) =>
      misprinted(
        report,
        is2021(report)
          ? {
              'proactive.normativeDocuments.inForce': '0',
              'proactive.normativeDocuments.repealed': '0',
              'proactive.normativeDocuments.made': plus(report, 'proactive.normativeDocuments.made', 1),
            }
          : {
              'proactive.normativeDocuments.disclosed': plus(
                report,
                'proactive.normativeDocuments.totalDisclosed',
                3,
              ),
            },
        'prose/*',
      ),
  },
  {
    kind: 'shiftedRow',
    description: 'The figures of a row stand one column too far to the right, the last one lost',
    applies: hasRequests,
    spoil: (report) => {
      const ids = [...report.cells.keys()].filter((id) => id.startsWith('requests.notAvailable.notHeld.'));
      const texts = ['0', ...ids.map((id) => report.cells.get(id) ?? '')];
      return misprinted(
        report,
        Object.fromEntries(ids.map((id, index) => [id, texts[index] ?? ''])),
        'prose/*',
      );
    },
  },
];
