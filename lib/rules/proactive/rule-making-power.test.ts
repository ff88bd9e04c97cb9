import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { ruleMakingPower } from './rule-making-power.ts';

const IN_FORCE = 'proactive.regulations.inForce';
const reportOf = (agency: string | null, inForce: number | string | null = 6) =>
  aReportWith({ agency, cells: { [IN_FORCE]: inForce } });
const at = 'regulations';

describeRule(ruleMakingPower, {
  passed: [
    { name: 'a province', report: reportOf('云岭省人民政府') },
    { name: 'an autonomous prefecture', report: reportOf('青禾自治州人民政府') },
    { name: 'the office of a province, for its government', report: reportOf('云岭省人民政府办公厅') },
    { name: 'a ministry', report: reportOf('交通运输部') },
  ],
  failed: [
    {
      name: 'a town',
      report: reportOf('云溪县石桥镇人民政府'),
      gives: [{ at, severity: 'warning', cells: [IN_FORCE], expected: 0, actual: 6, says: ['石桥镇', '6'] }],
    },
    { name: "a county's own government", report: reportOf('云溪县人民政府'), gives: [{ at }] },
    { name: 'a street office', report: reportOf('城北街道办事处'), gives: [{ at }] },
    { name: 'a department of a province', report: reportOf('云岭省自然资源厅'), gives: [{ at }] },
    {
      name: 'the total disclosed on the form of 2019',
      report: aReportWith({
        edition: '2019',
        agency: '云溪区卫生健康局',
        cells: { 'proactive.regulations.totalDisclosed': 15, 'proactive.regulations.disclosed': 1 },
      }),
      gives: [{ at, cells: ['proactive.regulations.disclosed', 'proactive.regulations.totalDisclosed'] }],
    },
  ],
  notVerifiable: [
    {
      name: 'a city may have districts or not',
      report: reportOf('青禾市人民政府'),
      gives: [{ at, expected: null }],
    },
    { name: 'a body without name', report: reportOf(null), gives: [{ at }] },
  ],
  inapplicable: [
    { name: 'no 规章', report: reportOf('云溪县石桥镇人民政府', 0) },
    { name: '规章 left blank', report: reportOf('云溪县石桥镇人民政府', null) },
    {
      name: 'normative documents are no 规章',
      report: aReportWith({ cells: { 'proactive.normativeDocuments.made': 3 } }),
    },
  ],
});
