import type { PageParts } from '../layouts/define.ts';
import { element } from '../layouts/html.ts';
import { styleSheet, type Theme } from './style.ts';

/** What the frame of a site's page says. Texts are HTML. */
export interface SitePage {
  readonly site: string;
  readonly host: string;
  readonly theme: Theme;
  /** Of the browser's tab. */
  readonly title: string;
  /** Entry of the side column that is current. */
  readonly current: string;
  readonly article: string;
}

const NAV = ['首页', '机构概况', '新闻动态', '政务公开', '政务服务', '互动交流', '专题专栏'];
const SIDE = [
  '政府信息公开指南',
  '政府信息公开制度',
  '法定主动公开内容',
  '政府信息公开年报',
  '政府网站工作年报',
  '依申请公开',
];

/** A made-up emblem: hills above a field. */
const EMBLEM =
  '<svg viewBox="0 0 72 72" aria-hidden="true"><circle cx="36" cy="36" r="34" fill="none" stroke="#fff" stroke-width="3"/>' +
  '<path d="M8 46 26 24l10 12 8-9 20 19z" fill="#fff"/><path d="M12 52h48M18 58h36" stroke="#fff" stroke-width="3"/></svg>';

const items = (names: readonly string[], current: string) =>
  names
    .map((name) => element('li', name === current ? 'class="on"' : '', `<a href="#">${name}</a>`))
    .join('');

const head = ({ site, host, theme, title }: SitePage) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="SiteName" content="${site}">
<meta name="SiteDomain" content="${host}">
<title>${title}</title>
<style>${styleSheet(theme)}</style>
</head>`;

const banner = ({
  site,
  host,
}: SitePage) => `<div class="topbar"><div class="w"><span>欢迎访问${site}网站</span><span><a href="#">无障碍浏览</a><a href="#">长者专区</a><a href="#">移动客户端</a></span></div></div>
<div class="banner"><div class="w">${EMBLEM}<div><b>${site}</b><i>${host.toUpperCase()}</i></div><div class="search">请输入关键字<span>搜索</span></div></div></div>
<div class="nav"><ul class="w">${items(NAV, '政务公开')}</ul></div>`;

const foot = ({
  site,
}: SitePage) => `<div class="foot"><div><a href="#">网站地图</a>|<a href="#">联系我们</a>|<a href="#">隐私声明</a></div>
<div>主办：${site}　承办：${site}办公室　联系电话：0000-8120012</div>
<div>网站标识码：0000000001　示例ICP备00000000号　示例公网安备 00000000000001号</div></div>`;

/** A whole page of the site. */
export const sitePage = (page: SitePage): string => `${head(page)}
<body>
${banner(page)}
<div class="w crumb">您的位置：首页 &gt; 政务公开 &gt; 政府信息公开 &gt; ${page.current}</div>
<div class="w main">
<div class="side"><h3>政府信息公开</h3><ul>${items(SIDE, page.current)}</ul></div>
<div class="art">
${page.article}
</div>
</div>
${foot(page)}
</body>
</html>
`;

const indexTable = ({
  report,
  date,
}: PageParts) => `<table class="index"><tr><td>索 引 号</td><td>000100001/${report.year + 1}-00017</td><td>主题分类</td><td>政务公开 / 年度报告</td></tr>
<tr><td>发布机构</td><td>${report.agency.name}</td><td>发文日期</td><td>${date}</td></tr></table>`;

/** A report as an article of that site: index table, title, information line, text, attachment. */
export const reportArticle = (parts: PageParts): string => `${indexTable(parts)}
${parts.title}
<div class="info"><span>发布日期：${parts.date} 09:36</span><span>来源：${parts.report.agency.name}</span><span>浏览次数：<b>316</b>次</span><span>字号：[大 中 小]</span></div>
<div class="text" id="UCAP-CONTENT">
${parts.content}
</div>
<div class="attach">附件：<a href="http://${parts.report.agency.host}/attach/${parts.report.year}nb.doc">${parts.report.title}.doc</a></div>`;

/** A report's page on its agency's own site. */
export const onSite =
  (theme: Theme, article: (parts: PageParts) => string = reportArticle) =>
  (parts: PageParts) =>
    sitePage({
      site: parts.report.agency.name,
      host: parts.report.agency.host,
      theme,
      title: `政府信息公开年报_${parts.report.agency.name}`,
      current: '政府信息公开年报',
      article: article(parts),
    });
