import { describe, expect, it } from 'vitest';
import { flowOf } from '../../test/support/page-of.ts';
import { parsePage } from '../page/parse.ts';
import { findTitle, readHead } from './facts.ts';

const TITLE = '云溪县自然资源局2022年政府信息公开工作年度报告';
const headOf = (html: string) => readHead(parsePage(html).document);

/** The title of a page whose first section begins at 一. */
function titleOf(html: string): string | null {
  const flow = flowOf(html);
  const first = flow.findIndex((item) => item.kind === 'text' && item.text.startsWith('一、'));
  return findTitle(flow, first < 0 ? flow.length : first, headOf(html));
}
const SECTION = '<p>一、总体情况</p><p>2021年政府信息公开工作年度报告</p>';

describe('readHead', () => {
  it('reads title and meta by lower-case name', () => {
    const { title, meta } = headOf(
      '<title> 题\n名 </title><meta name="PubDate" content="2023-01-20"><meta property="og:title" content="x">',
    );
    expect([title, meta.get('pubdate'), meta.get('og:title')]).toEqual(['题 名', '2023-01-20', 'x']);
  });

  it('takes the title of the page, not of a drawing in it', () => {
    expect(headOf('<title>题</title><body><svg><title>图标</title></svg></body>').title).toBe('题');
    expect(headOf('<p>文</p>')).toEqual({ title: '', meta: new Map() });
  });
});

describe('findTitle', () => {
  it.each([
    ['a heading', `<h1>${TITLE}</h1>${SECTION}`],
    ['the head alone', `<title>${TITLE}_云溪县人民政府</title>${SECTION}`],
    ['the head, cut off by a hyphen', `<title>${TITLE} - 云溪县人民政府</title>${SECTION}`],
    ['meta', `<meta name="ArticleTitle" content="${TITLE}">${SECTION}`],
    ['two lines', `<p>云溪县自然资源局</p><p>2022年政府信息公开工作年度报告</p>${SECTION}`],
    ['three lines', `<p>云溪县自然资源局</p><p>2022年</p><p>政府信息公开工作年度报告</p>${SECTION}`],
    ['a preamble that names it', `<p>现公布《${TITLE}》，请社会监督。</p>${SECTION}`],
    ['a cover', `<h1>关于公布《${TITLE}》的公告</h1>${SECTION}`],
    ['a cover without marks', `<h1>${TITLE}的公示</h1>${SECTION}`],
    ['a preamble without marks', `<p>根据条例，现公布${TITLE}。</p>${SECTION}`],
    [
      'the one that the head repeats',
      `<title>${TITLE}</title><p>云溪县2022年政府信息公开工作年度报告</p><h1>${TITLE}</h1>${SECTION}`,
    ],
  ])('by %s', (_, html) => {
    expect(titleOf(html)).toBe(TITLE);
  });

  it.each([
    ['the position line', `<p>您当前位置：首页 > ${TITLE}</p>${SECTION}`],
    ['a link', `<p><a href="/">${TITLE}</a></p>${SECTION}`],
    ['what stands under a section', `${SECTION}<p>${TITLE}</p>`],
    ['a notice', `<h1>关于编制2022年政府信息公开工作年度报告的通知</h1>${SECTION}`],
  ])('not by %s', (_, html) => {
    expect(titleOf(html)).toBeNull();
  });
});
