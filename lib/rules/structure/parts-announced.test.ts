import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { partsAnnounced } from './parts-announced.ts';

const SIX =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
const FIVE = SIX.replace('、其他需要报告的事项', '');
const says = (sentence: string) => aReportWith({ preamble: [sentence] });

describeRule(partsAnnounced, {
  passed: [
    { name: 'six named, six counted', report: says(`全文由${SIX}六部分组成。`) },
    { name: 'in figures', report: says(`本报告包括${SIX}等6个部分。`) },
    { name: '和 before the last', report: says(`由${SIX.replace('、其他', '和其他')}六个部分组成。`) },
    {
      name: '复议 and 诉讼 without separator are one part',
      report: says(`由${SIX.replace('行政复议、行政诉讼', '行政复议行政诉讼')}六部分组成。`),
    },
    { name: 'the number first', report: says(`全文由六个部分组成：${SIX}。`) },
    {
      name: '问题、改进 are one part',
      report: says(`由${SIX.replace('问题及改进', '问题、改进')}六部分组成。`),
    },
    { name: 'a seventh part behind 和', report: says(`由${SIX}和附表七部分组成。`) },
    { name: 'an open list may name fewer', report: says(`由${FIVE}等六部分组成。`) },
  ],
  failed: [
    {
      name: 'five named, six counted',
      report: says(`全文由${FIVE}六部分组成。`),
      gives: [
        {
          at: 'report',
          severity: 'info',
          section: 'overview',
          expected: 6,
          actual: 5,
          says: ['6 部分', '5 部分'],
        },
      ],
    },
    {
      name: 'the number first, and another list behind it',
      report: says(`全文由六个部分组成：${FIVE}。`),
      gives: [{ at: 'report', expected: 6, actual: 5 }],
    },
    {
      name: 'six named, five counted, even of an open list',
      report: says(`由${SIX}等五部分组成。`),
      gives: [{ at: 'report', expected: 5, actual: 6 }],
    },
  ],
  notVerifiable: 'in doubt it keeps silent: the sentence is of no weight',
  inapplicable: [
    { name: 'nothing announced', report: says('现公布2022年政府信息公开工作年度报告。') },
    { name: 'a number without a list', report: says('本报告由六部分组成。') },
  ],
});
