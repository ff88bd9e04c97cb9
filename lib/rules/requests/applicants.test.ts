import { aReportWith, inRow } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { requestsApplicants } from './applicants.ts';

const granted = (columns: Readonly<Record<string, number | string | null>>) =>
  aReportWith({ cells: inRow('requests', 'granted', columns) });
const at = 'requests.granted';

/** As an office filled it in for 2019: the row has values, only its total is left blank, and so are two kinds. */
const OFFICE_ROW = {
  naturalPerson: 258,
  commercialEnterprise: 12,
  researchInstitution: null,
  publicWelfareOrganisation: null,
  legalServiceOrganisation: 1,
  otherOrganisation: 1,
  total: null,
};

describeRule(requestsApplicants, {
  passed: [
    { name: '2 + 1 = 3', report: granted({ naturalPerson: 2, otherOrganisation: 1, total: 3 }) },
    {
      name: 'all six kinds count',
      report: granted({
        naturalPerson: 1,
        commercialEnterprise: 2,
        researchInstitution: 3,
        publicWelfareOrganisation: 4,
        legalServiceOrganisation: 5,
        otherOrganisation: 6,
        total: 21,
      }),
    },
    {
      name: 'blank organisations, the rest makes the total',
      report: granted({ naturalPerson: 3, commercialEnterprise: null, otherOrganisation: '/', total: 3 }),
    },
    {
      name: 'rows that only one edition has',
      report: aReportWith({
        edition: '2019',
        cells: inRow('requests', 'other', { naturalPerson: 1, total: 1 }),
      }),
    },
  ],
  failed: [
    {
      name: 'a total too high',
      report: granted({ naturalPerson: 2, otherOrganisation: 1, total: 4 }),
      gives: [{ at, expected: 3, actual: 4, says: ['（一）予以公开', '2 + 1 (3) ≠ 4'] }],
    },
    {
      name: 'the known kinds exceed the total',
      report: granted({ naturalPerson: 5, commercialEnterprise: null, total: 4 }),
      gives: [{ at, expected: 5, actual: 4 }],
    },
    {
      name: 'every row is held to it, those of 2021 too',
      report: aReportWith({
        cells: {
          ...inRow('requests', 'newlyReceived', { total: 1 }),
          ...inRow('requests', 'other.feeOverdue', { total: 1 }),
          ...inRow('requests', 'carriedOut', { total: 1 }),
        },
      }),
      gives: [
        { at: 'requests.newlyReceived' },
        { at: 'requests.other.feeOverdue' },
        { at: 'requests.carriedOut' },
      ],
    },
  ],
  notVerifiable: [
    {
      name: 'only the total blank',
      report: granted({ naturalPerson: 2, commercialEnterprise: 3, total: null }),
      gives: [{ at, expected: 5, says: ['其值应为 5'] }],
    },
    {
      name: 'values without a total, as printed in 2019',
      report: granted(OFFICE_ROW),
      gives: [{ at, expected: null }],
    },
    {
      name: 'a total without its kinds',
      report: granted({ naturalPerson: null, commercialEnterprise: null, total: 4 }),
      gives: [{ at, expected: null, says: ['2 个单元格'] }],
    },
  ],
  inapplicable: [{ name: 'the page has no table three', report: aReportWith({ without: ['requests'] }) }],
});
