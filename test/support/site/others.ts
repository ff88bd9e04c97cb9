import { TABLE_KEYS } from '../../../lib/forms/define.ts';
import { formTable } from '../layouts/form-tables.ts';
import { htmlTable } from '../layouts/write-table.ts';
import { aReport } from '../report-builder/build.ts';
import { withEachCell } from '../report-builder/change.ts';
import { sitePage } from './shell.ts';
import { BLUE, RED } from './style.ts';

const NEWS = [
  ['青禾市2023年政府信息公开工作年度报告', '2024-03-22'],
  ['青禾市住房和城乡建设局2023年政府信息公开工作年度报告', '2024-01-22'],
  ['青禾市教育局2023年政府信息公开工作年度报告', '2024-01-19'],
  ['青禾市法治政府建设2023年度报告', '2024-02-28'],
  ['关于做好2023年政府信息公开工作年度报告编制工作的通知', '2023-12-18'],
  ['2023年第四季度全市政府网站和政务新媒体检查情况通报', '2023-12-05'],
] as const;

const SITE_FIGURES = [
  ['信息发布（条）', '总数', '5213'],
  ['信息发布（条）', '概况类信息更新量', '96'],
  ['信息发布（条）', '政务动态信息更新量', '2874'],
  ['信息发布（条）', '信息公开目录信息更新量', '2243'],
  ['专栏专题（个）', '维护数量', '17'],
  ['解读回应', '解读信息发布总数（条）', '64'],
  ['办事服务', '可全程在线办理政务服务事项数量（项）', '328'],
  ['互动交流', '收到留言数量（条）', '415'],
  ['互动交流', '办结留言数量（条）', '415'],
] as const;

/** A list of reports and the yearly return of a web site: everything but a report. */
export function notAReport(): string {
  const news = NEWS.map(([title, date]) => `<li><a href="#">${title}</a><span>${date}</span></li>`).join(
    '\n',
  );
  const rows = SITE_FIGURES.map(
    (cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`,
  ).join('\n');
  return sitePage({
    site: '青禾市人民政府',
    host: 'www.qinghe-shili.gov.cn',
    theme: RED,
    title: '政府网站工作年报_青禾市人民政府',
    current: '政府网站工作年报',
    article: `<ul class="list">${news}</ul>
<h1>政府网站工作年度报表</h1>
<div class="info"><span>（2023年度）</span><span>填报单位：青禾市人民政府办公室</span></div>
<div class="text"><table><tr><td>网站名称</td><td colspan="2">青禾市人民政府门户网站</td></tr>${rows}</table>
<p>单位负责人：　　审核人：　　填报人：　　联系电话：0000-8120012　　填报日期：2024-01-15</p></div>`,
  });
}

const PARTS = [
  [
    '总体情况',
    '概述本年度主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面的情况。',
    null,
  ],
  ['主动公开政府信息情况', '', 'proactive'],
  ['收到和处理政府信息公开申请情况', '', 'requests'],
  ['政府信息公开行政复议、行政诉讼情况', '', 'litigation'],
  ['存在的主要问题及改进情况', '据实报告工作中存在的主要问题和改进情况。', null],
  ['其他需要报告的事项', '包括收取信息处理费等情况；没有的，写明没有。', null],
] as const;

/** The notice that lays the form down: all headings, all labels, not one figure. */
export function notice(): string {
  const blank = withEachCell(aReport(), () => '');
  const tables = new Map(TABLE_KEYS.map((key) => [key, formTable(blank, key)] as const));
  const parts = PARTS.map(([heading, instruction, key], index) => {
    const table = key === null ? null : tables.get(key);
    return `<p><b>${'一二三四五六'[index]}、${heading}</b></p>\n<p>${instruction}</p>\n${table ? htmlTable(table) : ''}`;
  });
  return sitePage({
    site: '青禾市人民政府',
    host: 'www.qinghe-shili.gov.cn',
    theme: BLUE,
    title: '转发年度报告格式的通知_青禾市人民政府',
    current: '政府信息公开制度',
    article: `<h1>国务院办公厅政府信息与政务公开办公室关于印发<br>《中华人民共和国政府信息公开工作年度报告格式》的通知</h1>
<div class="info"><span>国办公开办函〔2021〕30号</span><span>发布日期：2021-09-29</span></div>
<div class="text"><p>各县（区）人民政府，市政府各部门：</p>
<p>现将修订后的年度报告格式转发给你们，请自2021年度报告起执行，并按时发布、报送。</p>
<p align="center"><b>中华人民共和国政府信息公开工作年度报告格式</b></p>
${parts.join('\n')}</div>`,
  });
}
