import type { SampleReport } from '../report-builder/types.ts';
import type { Layout, PageParts } from './define.ts';
import { element, escapeHtml } from './html.ts';
import { layOutContent } from './lay-out.ts';
import { articlePage, documentOf } from './pages.ts';

/** File name under which the outer page of `inFrame` looks for the inner one. */
export const INNER_PAGE = 'frame-inner.html';

/** The frame itself. */
export const frameOf = ({ report }: PageParts): string =>
  `<iframe src="${INNER_PAGE}" width="100%" height="3300" frameborder="0" title="${report.title}"></iframe>`;

/** Outer page of a site that shows its reports in a frame. */
export const inFrame = (parts: PageParts): string =>
  documentOf('政府信息公开年报', `<div class="nav">首页 &gt; 政府信息公开年报</div>${frameOf(parts)}`);

/** Inner page: the report and little else. */
export const innerPage = (parts: PageParts): string =>
  documentOf(
    parts.report.title,
    `${parts.title}<div class="info">发布日期：${parts.date}</div>\n${parts.content}`,
  );

/** An empty article, and a script that fills it with HTML a second after load. */
export const filledLater = (html: string): string =>
  `<div id="zoom"></div>\n<script>setTimeout(() => document.getElementById('zoom').insertAdjacentHTML('beforeend', ${JSON.stringify(
    html,
  ).replaceAll('<', '\\u003c')}), 1000)</script>`;

/** The report arrives by script; the page as delivered holds an empty article. */
export const insertedLater = (parts: PageParts): string =>
  documentOf(
    '政府信息公开年报',
    `<div class="nav">首页 &gt; 政府信息公开年报</div>${filledLater(`${parts.title}<p>发布日期：${parts.date}</p>${parts.content}`)}`,
  );

/** The report in an open shadow root, declared in the page. */
export const inShadowRoot = (parts: PageParts): string =>
  articlePage({
    ...parts,
    content: element('xxgk-report', '', element('template', 'shadowrootmode="open"', parts.content)),
  });

/** The report in a closed tab: `display: none` until somebody clicks. */
export const hiddenTab = (parts: PageParts): string =>
  articlePage({
    ...parts,
    content: `<div class="tabs">简介 年报</div><div class="tab">本栏目公布历年年报。</div><div class="tab" style="display:none">${parts.content}</div>`,
  });

/** The report once for large screens and once, hidden, for small ones. */
export const shownTwice = (parts: PageParts): string =>
  articlePage({
    ...parts,
    content: `<div class="pc">${parts.content}</div><div class="phone" style="display:none">${parts.content}</div>`,
  });

/** Several reports on one page, one tab a year, the first one open. */
export function yearTabs(reports: readonly SampleReport[], layout: Layout): string {
  const tabs = reports.map(({ year }) => element('li', '', `${year}年`)).join('');
  const panes = reports.map((report, index) =>
    element(
      'div',
      `class="pane" ${index === 0 ? '' : 'style="display:none"'}`,
      `<h2>${escapeHtml(report.title)}</h2><p>发布日期：${report.publishedOn}</p>\n${layOutContent(report, layout)}`,
    ),
  );
  return documentOf('政府信息公开年报', `<ul class="year">${tabs}</ul>\n${panes.join('\n')}`);
}
