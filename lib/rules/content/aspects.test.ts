import { aReportWith, aSection, sixSections } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { contentAspects } from './aspects.ts';

const ALL = [
  '主动公开信息120条。',
  '收到依申请公开3件。',
  '加强信息发布审核管理。',
  '优化门户网站和公众号。',
  '开展培训，接受社会评议。',
];
const overview = (...body: readonly string[]) => sixSections(aSection('overview', '一、总体情况', ...body));
const without = (index: number) =>
  aReportWith({ sections: overview(...ALL.filter((_, at) => at !== index)) });

describeRule(contentAspects, {
  passed: [
    { name: 'all five', report: aReportWith({ sections: overview(...ALL) }) },
    {
      name: 'in traditional characters',
      report: aReportWith({
        sections: overview('主動公開、依申請公開、信息管理、平臺建設、監督保障均有序開展，成效明顯。'),
      }),
    },
  ],
  failed: [
    {
      name: 'no requests',
      report: without(1),
      gives: [{ at: '依申请公开', severity: 'info', section: 'overview', says: ['依申请公开'] }],
    },
    { name: 'no management', report: without(2), gives: [{ at: '政府信息管理' }] },
    { name: 'no platforms', report: without(3), gives: [{ at: '政府信息公开平台建设' }] },
    { name: 'no supervision', report: without(4), gives: [{ at: '监督保障' }] },
    {
      name: 'no disclosure, no supervision',
      report: aReportWith({
        sections: overview('收到依申请公开3件。加强信息管理；优化门户网站。'),
      }),
      gives: [{ at: '主动公开' }, { at: '监督保障' }],
    },
  ],
  notVerifiable: 'words are there or they are not',
  inapplicable: [
    {
      name: 'the form of 2019 names no aspects',
      report: aReportWith({ edition: '2019', sections: overview('收到依申请公开3件，均在法定期限内办结。') }),
    },
    { name: 'no section 一', report: aReportWith({ sections: [] }) },
    {
      name: 'a section that says nothing is for content/empty',
      report: aReportWith({ sections: overview('无') }),
    },
  ],
});
