import type { PageParts } from './define.ts';
import { element } from './html.ts';
import { articlePage, documentOf } from './pages.ts';

const SECTION_LINKS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const ORDINALS = '一二三四五六';

/** The text between two tables of the site, everything in cells. */
export const layoutTables = (parts: PageParts): string =>
  documentOf(
    parts.report.title,
    `<table width="1000" align="center"><tr><td colspan="2"><table width="100%"><tr><td>首页</td><td>政务公开</td><td>互动交流</td></tr></table></td></tr>
<tr><td width="200" valign="top"><table><tr><td>信息公开指南</td></tr><tr><td>信息公开年报</td></tr></table></td>
<td valign="top"><table width="100%"><tr><td align="center">${parts.title}</td></tr><tr><td>发布日期：${parts.date}</td></tr><tr><td>${parts.content}</td></tr></table></td></tr></table>`,
  );

/** A list of links to the sections stands before the report, with their very names. */
export const withContents = (parts: PageParts): string =>
  articlePage({
    ...parts,
    content: `<ul class="catalog">${SECTION_LINKS.map(
      (text, index) => `<li><a href="#s${index + 1}">${ORDINALS[index]}、${text}</a></li>`,
    ).join('')}</ul>\n${parts.content}`,
  });

/** A letter to the superior authority before the report, with its own signature and date. */
export const withLetter = (parts: PageParts): string => {
  const { name, place } = parts.report.agency;
  const [year, month, day] = parts.date.split('-').map(Number);
  return articlePage({
    ...parts,
    title: `<h1>关于报送${parts.report.title}的函</h1>`,
    content: `<p>${place}人民政府办公室：</p><p>现将${parts.report.title}随函报送，请审阅。</p>
<p align="right">${name}</p><p align="right">${year}年${month}月${day}日</p>
<p align="center"><b>${parts.report.title}</b></p>\n${parts.content}`,
  });
};

/** No title on the page or in its head; the preamble names body and year. */
export const withoutTitle = (parts: PageParts): string => {
  const { name } = parts.report.agency;
  const opening = `<p>现公布${name}${parts.report.year}年政府信息公开工作年度报告。</p>`;
  return documentOf('政府信息公开', element('div', 'class="main"', `${opening}\n${parts.content}`));
};

/** The date only in `meta`, as many content management systems write it. */
export const dateInMeta = (parts: PageParts): string =>
  documentOf(
    parts.report.title,
    `${parts.title}\n${parts.content}`,
    `<meta name="PubDate" content="${parts.date} 09:30"><meta name="ArticleTitle" content="${parts.report.title}">`,
  );

const CHINESE_DIGITS = '〇一二三四五六七八九';
const chineseNumber = (number: number) => {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : CHINESE_DIGITS[tens]}十`;
  return `${head}${ones === 0 ? '' : CHINESE_DIGITS[ones]}`;
};

/** Signature and date in Chinese numerals at the end, no information line. */
export const signedAtEnd = (parts: PageParts): string => {
  const [year = '', month = '', day = ''] = parts.date.split('-');
  const written = `${[...year].map((digit) => CHINESE_DIGITS[Number(digit)]).join('')}年${chineseNumber(Number(month))}月${chineseNumber(Number(day))}日`;
  return documentOf(
    parts.report.title,
    `${parts.title}\n${parts.content}\n<p align="right">${parts.report.agency.name}</p><p align="right">${written}</p>`,
  );
};

/** Text in one `div`, lines between `<br>`: what old editors make of Enter. */
export const brokenLines = (parts: PageParts): string =>
  articlePage({
    ...parts,
    content: parts.content.replace(/<p(?=[ >])[^>]*>/g, '　　').replace(/<\/p>/g, '<br>\n<br>'),
  });
