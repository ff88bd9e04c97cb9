import { aReportWith } from '../../../test/support/report-with.ts';
import { describeRule } from '../../../test/support/rule-tester.ts';
import { formCitation } from './form-citation.ts';

const NOTICE_2021 =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》';
const NOTICE_2019 = '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》';
const cites = (words: string, year = 2022) =>
  aReportWith({ year, preamble: [`本报告按照${words}要求编制。`] });

describeRule(formCitation, {
  passed: [
    { name: 'the notice of 2021', report: cites(`${NOTICE_2021}（国办公开办函〔2021〕30号）`) },
    { name: 'other brackets and spaces', report: cites(`${NOTICE_2021}(国办公开办函【2021】 30号)`) },
    { name: 'the trial form for 2020', report: cites('《政府信息公开工作年度报告格式（试行）》', 2020) },
    {
      name: 'the notice of 2019 for 2020',
      report: cites(`${NOTICE_2019}（国办公开办函〔2019〕60号）`, 2020),
    },
  ],
  failed: [
    {
      name: 'a number that is not its own',
      report: cites(`${NOTICE_2019}（国办公开办函〔2019〕61号）`, 2020),
      gives: [
        {
          at: '国办公开办函〔2019〕61号',
          severity: 'info',
          section: null,
          quotes: ['国办公开办函〔2019〕61号'],
        },
      ],
    },
    {
      name: 'a series that is not its own',
      report: cites(`${NOTICE_2021}（国办发〔2021〕30号）`),
      gives: [{ at: '国办发〔2021〕30号' }],
    },
    {
      name: "one notice's title with the other's number",
      report: cites(`${NOTICE_2019}（国办公开办函〔2021〕30号）`),
      gives: [{ at: '国办公开办函〔2021〕30号', says: ['标题不一致'] }],
    },
    {
      name: 'the notice of 2019 for 2023',
      report: cites(`${NOTICE_2019}（国办公开办函〔2019〕60号）`, 2023),
      gives: [{ at: '国办公开办函〔2019〕60号', says: ['已被替代', '2023'] }],
    },
    {
      name: 'the trial form of 2019 for 2022',
      report: cites('《政府信息公开工作年度报告格式（试行）》'),
      gives: [{ at: '试行', severity: 'info', quotes: ['年度报告格式（试行）'] }],
    },
    {
      name: 'a title with words missing',
      report: cites('《中华人民共和国政府信息年度报告格式》（国办公开办函〔2021〕30号）'),
      gives: [{ at: '国办公开办函〔2021〕30号', says: ['标题不一致'] }],
    },
    {
      name: 'a notice on another subject as the ground of the report',
      report: cites('《关于做好政府网站年度报表发布工作的通知》（国办函〔2018〕12号）'),
      gives: [{ at: '国办函〔2018〕12号' }],
    },
  ],
  notVerifiable: 'a document number that is printed can be compared',
  inapplicable: [
    { name: 'no notice cited', report: cites('《中华人民共和国政府信息公开条例》（国务院令第711号）') },
    {
      name: 'a notice on another subject',
      report: cites('《关于做好政务新媒体工作的通知》（国办发〔2018〕123号）'),
    },
  ],
});
