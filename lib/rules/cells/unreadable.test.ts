import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { cellsUnreadable } from './unreadable.ts';

const id = 'requests.denied.otherLaw.naturalPerson';
const printed = (text: string | null) => aReportWith({ cells: { [id]: text } });

describeRule(cellsUnreadable, {
  passed: [
    { name: 'figures in every dress', report: printed('１,204 件') },
    { name: 'blank', report: printed(null) },
  ],
  failed: [
    {
      name: 'words',
      report: printed('若干'),
      gives: [
        { at: id, cells: [id], severity: 'error', section: 'requests', says: ['若干'], quotes: ['若干'] },
      ],
    },
    {
      name: 'a figure with a remark is only doubtful',
      report: printed('3（含上年结转1件）'),
      gives: [{ at: id, severity: 'warning' }],
    },
    {
      name: 'so is one with the mark of a note: it is not read',
      report: printed('3*'),
      gives: [{ at: id, severity: 'warning', says: ['3*', '不是单纯的数字'] }],
    },
    { name: 'and one in 万', report: printed('2.4万件'), gives: [{ at: id, severity: 'warning' }] },
    { name: 'and one in words', report: printed('零'), gives: [{ at: id, severity: 'warning' }] },
    { name: 'a stroke may be a one', report: printed('一'), gives: [{ at: id, severity: 'error' }] },
    {
      name: 'two changes in one cell are no figure',
      report: aReportWith({ edition: '2019', cells: { 'proactive.licensing.change': '+5/-2' } }),
      gives: [{ at: 'proactive.licensing.change', severity: 'warning' }],
    },
    {
      name: 'no change in words',
      report: aReportWith({ edition: '2019', cells: { 'proactive.licensing.change': '持平' } }),
      gives: [{ at: 'proactive.licensing.change', severity: 'warning', says: ['持平'] }],
    },
    { name: 'a letter for a digit', report: printed('1O'), gives: [{ at: id, quotes: ['1O'] }] },
    {
      name: 'a long text is cut in the message',
      report: printed('见'.repeat(60)),
      gives: [{ at: id, quotes: [`${'见'.repeat(40)}…`] }],
    },
  ],
  notVerifiable: 'text is a figure or it is not; what cannot be told is unreadable',
  inapplicable: [
    { name: 'no tables', report: aReportWith({ without: ['proactive', 'requests', 'litigation'] }) },
  ],
});
