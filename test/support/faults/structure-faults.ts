import type { SectionKey } from '../../../lib/forms/define.ts';
import { aReport } from '../report-builder/build.ts';
import { withCells, withoutRow, withoutSection, withWords } from '../report-builder/change.ts';
import type { SampleReport, SampleSection } from '../report-builder/types.ts';
import { expecting, type Fault } from './define.ts';

const withSection = (
  report: SampleReport,
  key: SectionKey,
  change: Partial<SampleSection>,
): SampleReport => ({
  ...report,
  sections: report.sections.map((section) => (section.key === key ? { ...section, ...change } : section)),
});

const withoutTable = (report: SampleReport, table: string): SampleReport => ({
  ...report,
  cells: new Map([...report.cells].filter(([id]) => !id.startsWith(`${table}.`))),
});

/** What is missing, doubled, out of order or of the wrong form. */
export const STRUCTURE_FAULTS: readonly Fault[] = [
  {
    kind: 'missingLastSection',
    description: 'No section 六',
    spoil: (report) =>
      expecting(withoutSection(report, 'other'), 'structure/section-missing', null, 'content/*'),
  },
  {
    kind: 'missingSection',
    description: 'No section 五, the others keep their ordinals',
    spoil: (report) =>
      expecting(
        withoutSection(report, 'problems'),
        'structure/section-missing',
        null,
        'structure/section-order',
      ),
  },
  {
    kind: 'missingTable',
    description: 'Section 四 without its table',
    spoil: (report) =>
      expecting(withoutTable(report, 'litigation'), 'structure/table-missing', null, 'prose/*:notVerifiable'),
  },
  {
    kind: 'missingRow',
    description: 'The requests table lacks the row (二)部分公开',
    spoil: (report) =>
      expecting(
        withoutRow(report, 'requests.partiallyGranted'),
        'structure/row-missing',
        ['requests.partiallyGranted'],
        'requests/results',
        'prose/*',
      ),
  },
  {
    kind: 'missingCell',
    description: 'A row of the requests table lacks a cell',
    spoil: (report) =>
      expecting(
        withCells(report, { 'requests.denied.stateSecret.researchInstitution': null }),
        'structure/row-length',
        ['requests.denied.stateSecret'],
        '*:notVerifiable',
      ),
  },
  {
    kind: 'repeatedOrdinal',
    description: 'Section 五 is numbered 四',
    spoil: (report) =>
      expecting(withSection(report, 'problems', { ordinal: '四' }), 'structure/section-order'),
  },
  {
    kind: 'otherHeading',
    description: 'Section 一 is called 概述',
    spoil: (report) =>
      expecting(withSection(report, 'overview', { heading: '概述' }), 'structure/section-title'),
  },
  {
    kind: 'swappedSections',
    description: 'Sections 五 and 六 change places, ordinals and all',
    spoil: (report) => {
      const [problems, other] = report.sections.slice(4);
      const sections = [...report.sections.slice(0, 4), other, problems].filter(
        (section) => section !== undefined,
      );
      return expecting({ ...report, sections }, 'structure/section-order');
    },
  },
  {
    kind: 'oldForm',
    description: 'The form of 2019 for the year 2022',
    spoil: ({ agency }) =>
      expecting(
        aReport({ edition: '2019', year: 2022, size: agency.size, kind: agency.kind }),
        'structure/edition',
        null,
        'structure/form-citation',
        'content/*',
      ),
  },
  {
    kind: 'wrongCitation',
    description: 'The notice cited by a number that is not its own',
    spoil: (report) =>
      expecting(withWords(report, /〔20(19|21)〕(60|30)号/, '〔2021〕31号'), 'structure/form-citation'),
  },
  {
    kind: 'fivePartsAnnounced',
    description: 'Six parts listed and called five',
    spoil: (report) => expecting(withWords(report, '六部分', '五部分'), 'structure/parts-announced'),
  },
];
