import { describe, expect, it } from 'vitest';
import { copyOf } from '../../test/support/other-papers.ts';
import { parsePage } from '../page/parse.ts';
import { THRESHOLD } from './detect.ts';
import { readReports } from './read.ts';

const confidenceOf = (html: string, url: string | null = null) =>
  readReports(parsePage(html, url))[0]?.confidence ?? 0;
const isReport = (html: string, url: string | null = null) => confidenceOf(html, url) >= THRESHOLD;

const TITLE = '云溪县自然资源局2022年政府信息公开工作年度报告';
const { html: WHOLE } = copyOf(TITLE);
const page = (...body: readonly string[]) => `<title>云溪县人民政府</title><h1>${TITLE}</h1>${body.join('')}`;

describe('a page is taken for a report', () => {
  it.each([
    ['whole', WHOLE],
    ['as a picture', page('<p><img src="report.jpg"></p>')],
    ['as an attachment', page(`<p><a href="/a.pdf">${TITLE}.pdf</a></p>`)],
    ['in a frame', page('<iframe src="/report.html"></iframe>')],
    [
      'under a cover',
      WHOLE.replace(/<title>.*?<\/title>/, `<title>关于公布${TITLE}的通知</title>`).replace(
        /<h1>.*?<\/h1>/,
        `<h1>关于公布${TITLE}的通知</h1>`,
      ),
    ],
    ['with a sub-heading on quarters', WHOLE.replace('<h1>', '<p>（一）政府信息公开季度考核</p><h1>')],
    [
      'beside links to others',
      page(
        '<p><img src="report.jpg"></p>',
        '<ul>',
        ...['财政局', '教育局', '民政局', '司法局'].map(
          (name) => `<li><a href="#">云溪县${name}2022年政府信息公开工作年度报告</a></li>`,
        ),
        '</ul>',
      ),
    ],
  ])('%s', (_, html) => {
    expect(isReport(html)).toBe(true);
  });

  it('the surer the more of it is there', () => {
    const heading = '<p>一、总体情况</p><p>2022年，我局认真贯彻条例。</p>';
    const part = confidenceOf(page('<p>现公布本年度报告。</p>', heading));
    expect(part).toBeGreaterThanOrEqual(THRESHOLD);
    expect(confidenceOf(WHOLE)).toBeGreaterThan(part);
    expect(confidenceOf(WHOLE)).toBeLessThan(1);
  });
});

describe('a page is not taken for a report', () => {
  it.each([
    ['the title alone', page()],
    ['the title with a logo before it', `<img src="logo.png">${page('<p>暂无内容</p>')}`],
    ['another body of text under the title', page('<p>正在建设中。</p>')],
    ['an empty page', ''],
  ])('%s', (_, html) => {
    expect(isReport(html)).toBe(false);
  });

  it.each([
    'https://newton.com.tw/wiki/2020',
    'http://www.newton.com.tw/wiki/2020',
    'https://baike.baidu.com/item/1',
    'https://zh.wikipedia.org/wiki/1',
    'https://wenku.baidu.com/view/1',
    'https://www.doczj.com/doc/1.html',
  ])('a copy at %s', (url) => {
    expect(isReport(WHOLE, url)).toBe(false);
  });

  it.each([
    'https://www.yunxi.gov.cn/newton.com.tw',
    'http://61.150.65.235/a.html',
    'https://zgj.baikebu.gov.cn/',
  ])('but one at %s is', (url) => {
    expect(isReport(WHOLE, url)).toBe(true);
  });
});
