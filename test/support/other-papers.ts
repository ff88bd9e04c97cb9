import { layoutNamed } from './layouts/index.ts';
import { layOut } from './layouts/lay-out.ts';
import { documentOf } from './layouts/pages.ts';
import { aReport } from './report-builder/build.ts';
import { withEachCell } from './report-builder/change.ts';
import type { SampleReport } from './report-builder/types.ts';

/** A page that is no report, though it speaks of reports or looks like one. */
export interface OtherPage {
  readonly kind: string;
  readonly html: string;
}

/** What a page's head says: its title, or only the name of the site. */
type Head = 'titled' | 'site';
const HEADS: readonly Head[] = ['titled', 'site'];
const SITE = '云溪县人民政府门户网站';

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const pageOf = (head: Head, title: string, body: string) =>
  documentOf(head === 'titled' ? `${title}_${SITE}` : SITE, `<h1>${title}</h1>\n${body}`);

/** The body of a notice that asks for reports: it names everything that a report holds. */
const NOTICE = paragraphs(
  '各乡镇人民政府、街道办事处，县政府各部门：',
  '根据《中华人民共和国政府信息公开条例》规定，为做好2022年政府信息公开工作年度报告编制和公布工作，现将有关事项通知如下：',
  '一、编制内容',
  '（一）总体情况。（二）主动公开政府信息情况。（三）收到和处理政府信息公开申请情况。（四）政府信息公开行政复议、行政诉讼情况。（五）存在的主要问题及改进情况。（六）其他需要报告的事项。',
  '二、时间要求',
  '请各单位认真编制2022年政府信息公开工作年度报告，统计期限为2022年1月1日至12月31日，并于2023年1月31日前向社会公布。',
  '三、工作要求',
  '年度报告由总体情况等六部分组成，数据应当真实准确，勾稽关系应当成立。',
  '云溪县人民政府办公室',
  '2022年12月20日',
);

/** Body that every paper about reports may have. */
const ABOUT = paragraphs(
  '政府信息公开工作年度报告应当包括主动公开政府信息情况、收到和处理政府信息公开申请情况等内容。',
  '行政机关应当于每年1月31日前向本级政府信息公开工作主管部门提交上一年度政府信息公开工作年度报告并向社会公布。',
);

const blankForm = (): SampleReport => withEachCell(aReport({ seed: 3 }), () => '');
const inClean = (report: SampleReport) => layOut(report, layoutNamed('clean'));
const withSiteHead = (html: string) => html.replace(/<title>.*?<\/title>/, `<title>${SITE}</title>`);

/** The form as a notice or template carries it: headings, labels, instructions, not one figure. */
function emptyForm(title: string): readonly OtherPage[] {
  const form = {
    ...blankForm(),
    title,
    preamble: ['各省、自治区、直辖市人民政府办公厅：', '现将年度报告格式印发给你们，请遵照执行。'],
  };
  return [
    { kind: 'empty form', html: inClean(form) },
    { kind: 'empty form under the name of the site', html: withSiteHead(inClean(form)) },
  ];
}

/** Pages under a title that is none of a report. */
export const papersTitled = (title: string): readonly OtherPage[] => [
  ...HEADS.flatMap((head) => [
    { kind: `paper (${head})`, html: pageOf(head, title, ABOUT) },
    { kind: `notice (${head})`, html: pageOf(head, title, NOTICE) },
  ]),
  ...(/通知|格式|范文|制度|解释/.test(title) ? emptyForm(title) : []),
];

const REPORTS = ['财政局', '教育局', '民政局', '自然资源局', '住房和城乡建设局', '卫生健康局'].map(
  (name) => `云溪县${name}2022年政府信息公开工作年度报告`,
);

const LOGO = '<img src="/logo.png" alt="">';
const list = (item: (title: string) => string) =>
  `${LOGO}<ul>${REPORTS.map((title) => `<li>${item(title)}</li>`).join('\n')}</ul>`;

const LISTS: Readonly<Record<string, string>> = {
  links: list((title) => `<a href="#">${title}</a>`),
  'links, then dates': list((title) => `<a href="#">${title}</a><span>2023-01-20</span>`),
  'dates, then links': list((title) => `<span>2023-01-20</span><a href="#">${title}</a>`),
  'names without links': list((title) => title),
  attachments: list((title) => `<a href="/files/a.pdf">${title}.pdf</a>`),
};

const COLUMNS = ['政府信息公开年报', '2022年政府信息公开工作年度报告', '法定主动公开内容'];

/** Columns of a site that list reports. */
export const listings: readonly OtherPage[] = COLUMNS.flatMap((title) =>
  HEADS.flatMap((head) =>
    Object.entries(LISTS).map(([kind, body]) => ({
      kind: `${title}: list of ${kind} (${head})`,
      html: pageOf(head, title, body),
    })),
  ),
);

/** Figures of half a year on the tables of the form. */
function halfYear(head: Head): OtherPage {
  const report = aReport({ seed: 5 });
  const title = `${report.agency.name}2022年上半年政府信息公开数据统计`;
  const html = inClean({ ...report, title, preamble: ['统计期限为2022年1月1日至6月30日。'] });
  return { kind: `half a year (${head})`, html: head === 'site' ? withSiteHead(html) : html };
}

/** A template: a report with blanks to fill in, under a report's title. */
function template(head: Head): OtherPage {
  const report = { ...blankForm(), title: 'XX局2022年政府信息公开工作年度报告' };
  const html = inClean(report).replace('<h1>', '<h1>政府信息公开工作年度报告范文</h1>\n<h1>');
  const heading = `<title>政府信息公开工作年度报告范文_${SITE}</title>`;
  return {
    kind: `template (${head})`,
    html: head === 'site' ? withSiteHead(html) : html.replace(/<title>.*?<\/title>/, heading),
  };
}

const NEWS = paragraphs(
  '本报讯 近日，云溪县公布2022年政府信息公开工作年度报告。',
  '报告显示，全县共收到政府信息公开申请120件，办结118件。',
);

export const others: readonly OtherPage[] = HEADS.flatMap((head) => [
  halfYear(head),
  template(head),
  { kind: `news (${head})`, html: pageOf(head, '云溪县公布2022年政府信息公开工作年度报告', NEWS) },
  { kind: `guide (${head})`, html: pageOf(head, '云溪县自然资源局政府信息公开指南', ABOUT) },
  {
    kind: `front page (${head})`,
    html: pageOf(head, '政务公开', `${LISTS['links'] ?? ''}${paragraphs('关于我们', '网站地图')}`),
  },
]);

/** A whole report as an encyclopedia or document site copies it. */
export const copyOf = (title: string): OtherPage => ({
  kind: 'copy',
  html: inClean({ ...aReport({ seed: 3 }), title }),
});
