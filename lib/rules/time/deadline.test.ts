import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { timeDeadline } from './deadline.ts';

const published = (agency: string | null, publishedOn: string | null, year: number | null = 2022) =>
  aReportWith({ agency, publishedOn, year });
const signed = aReportWith({ publishedOn: '2024-06-01', publicationStated: false });
const at = 'report';

describeRule(timeDeadline, {
  passed: [
    { name: 'a department on the last day', report: published('云溪县自然资源局', '2023-01-31') },
    { name: 'a government on the last day', report: published('云溪县人民政府', '2023-03-31') },
    { name: 'a city in February', report: published('青禾市人民政府', '2023-02-20') },
    {
      name: "the office of a government, which may publish the government's own",
      report: published('云溪县人民政府办公室', '2023-02-10'),
    },
    { name: 'published within the year itself', report: published('云溪县自然资源局', '2022-12-30') },
  ],
  failed: [
    {
      name: 'a department a day late',
      report: published('云溪县自然资源局', '2023-02-01'),
      gives: [{ at, severity: 'warning', section: null, says: ['2023-02-01', '2023-01-31'] }],
    },
    {
      name: 'a government a day late',
      report: published('云溪县人民政府', '2023-04-01'),
      gives: [{ at, says: ['2023-03-31'] }],
    },
    { name: 'a year late', report: published('云溪县自然资源局', '2024-01-20'), gives: [{ at }] },
    { name: 'a ministry', report: published('交通运输部', '2023-02-10'), gives: [{ at }] },
    {
      name: 'the office of a government after both days',
      report: published('云溪县人民政府办公室', '2023-04-10'),
      gives: [{ at }],
    },
  ],
  notVerifiable: 'in doubt it keeps silent: without date or body there is nothing to hold it to',
  inapplicable: [
    { name: 'the law names no day for townships', report: published('石桥镇人民政府', '2023-06-01') },
    { name: 'the page shows only a signature', report: signed },
    { name: 'a hospital is no administrative body', report: published('云溪县人民医院', '2023-06-01') },
    { name: 'the page shows no date', report: published('云溪县自然资源局', null) },
    { name: 'the body is not known', report: published(null, '2023-06-01') },
    { name: 'the year is not known', report: published('云溪县自然资源局', '2023-06-01', null) },
    { name: 'a zone is neither', report: published('青禾经济开发区管理委员会', '2023-02-10') },
  ],
});
