import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { notACount } from './not-a-count.ts';

const id = 'requests.granted.otherOrganisation';

describeRule(notACount, {
  passed: [
    { name: 'whole numbers', report: aReportWith({ cells: { [id]: 7 } }) },
    { name: 'minus nothing', report: aReportWith({ cells: { [id]: '-0' } }) },
    {
      name: 'a decrease is signed',
      report: aReportWith({ edition: '2019', cells: { 'proactive.licensing.change': '-3' } }),
    },
    { name: 'an amount has decimals', report: aReportWith({ cells: { 'proactive.fees.amount': '477.35' } }) },
  ],
  failed: [
    {
      name: 'below zero',
      report: aReportWith({ cells: { [id]: '-3' } }),
      gives: [{ at: id, severity: 'error', cells: [id], actual: -3, says: ['“-3”'] }],
    },
    {
      name: 'half a case',
      report: aReportWith({ cells: { 'litigation.review.upheld': '0.5' } }),
      gives: [{ at: 'litigation.review.upheld', actual: 0.5 }],
    },
  ],
  notVerifiable: 'a figure is a count or it is not',
  inapplicable: [
    { name: 'no figure', report: aReportWith({ cells: { [id]: null } }) },
    { name: 'not to be read', report: aReportWith({ cells: { [id]: '若干' } }) },
  ],
});
