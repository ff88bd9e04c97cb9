import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { cellsUnit } from './unit.ts';

const FEES = 'proactive.fees.amount';

describeRule(cellsUnit, {
  passed: [{ name: 'bare figures', report: aReportWith({ cells: { [FEES]: '1424.4' } }) }],
  failed: [
    {
      name: '万元 in a column of 万元',
      report: aReportWith({ cells: { [FEES]: '1424.4万元' } }),
      gives: [{ at: FEES, severity: 'info', cells: [FEES], actual: 1424.4, says: ['1424.4万元', '“万元”'] }],
    },
    {
      name: '元 in a column of 万元 is converted, and says so',
      report: aReportWith({ cells: { [FEES]: '251000元' } }),
      gives: [{ at: FEES, actual: 25.1, says: ['251000元', '折合 25.1 万元'] }],
    },
    {
      name: 'pieces',
      report: aReportWith({ cells: { 'requests.granted.total': '7件' } }),
      gives: [{ at: 'requests.granted.total', actual: 7, section: 'requests' }],
    },
  ],
  notVerifiable: 'a unit is printed or it is not',
  inapplicable: [{ name: 'no figure', report: aReportWith({ cells: { [FEES]: '无' } }) }],
});
