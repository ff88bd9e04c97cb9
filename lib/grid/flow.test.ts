import { Element, Text } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { flowOf, outlineOf } from '../../test/support/page-of.ts';
import { parsePage } from '../page/parse.ts';
import { blocksOf, type FlowBlock, type FlowItem, readFlow } from './flow.ts';

const isText = (item: FlowItem): item is FlowBlock => item.kind === 'text';
const blocks = (html: string) => flowOf(html).filter(isText);

describe('the flow of a page', () => {
  it('runs from top to bottom, tables in their places', () => {
    const html = '<h1>题</h1><p>一</p><table><tr><td>1</td></tr></table><div>二<p>三</p>四</div>';
    expect(outlineOf(flowOf(html))).toEqual(['题', '一', '[table]', '二', '三', '四']);
  });

  it('breaks lines at <br> and, in <pre>, at line ends', () => {
    expect(outlineOf(flowOf('<p>一<br>二</p><pre>三\n四</pre><p>五\n六</p>'))).toEqual([
      '一',
      '二',
      '三',
      '四',
      '五 六',
    ]);
  });

  it('joins the pieces of a heading', () => {
    expect(
      outlineOf(flowOf('<p><b><span>一</span></b><span>、</span><b>总体</b><strong>情况</strong></p>')),
    ).toEqual(['一、总体情况']);
  });

  it('leaves out head, scripts and styles', () => {
    const html =
      '<head><title>题</title></head><p>一<script>x()</script></p><style>p{}</style><noscript>二</noscript>';
    expect(outlineOf(flowOf(html))).toEqual(['一']);
  });

  it('takes a table around tables for layout', () => {
    const html = '<table><tr><td>侧栏</td><td><p>文</p><table><tr><td>1</td></tr></table></td></tr></table>';
    expect(outlineOf(flowOf(html))).toEqual(['侧栏', '文', '[table]']);
  });

  it('knows what is all bold or heading, and what is all link', () => {
    const html =
      '<p><b>全</b></p><p><b>半</b>半</p><h3>题</h3><p><a href="/">链接</a></p><p><a href="/">链</a>接</p>';
    expect(blocks(html).map(({ strong, linked }) => [strong, linked])).toEqual([
      [true, false],
      [false, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('keeps tabs and runs of spaces beside the folded text', () => {
    const [block] = blocks('<p>规章\t0   1</p>');
    expect([block?.text, block?.raw]).toEqual(['规章 0 1', '规章\t0   1']);
  });

  it('stands a page nested 100,000 levels deep', () => {
    const page = parsePage('');
    let inner: Element | Text = new Text('深');
    for (let depth = 0; depth < 100_000; depth++) {
      const outer = new Element('div', {}, [inner]);
      inner.parent = outer;
      inner = outer;
    }
    page.document.children = [inner];
    inner.parent = page.document;
    expect(outlineOf(readFlow(page))).toEqual(['深']);
  });
});

describe('blocksOf', () => {
  it('gives the paragraphs of a table that is none', () => {
    const [table] = flowOf('<table><tr><td><p>一</p><p>二</p></td><td>三</td></tr></table>');
    expect(table?.kind === 'table' && outlineOf(blocksOf(table))).toEqual(['一', '二', '三']);
  });
});

describe('what stands in place of a table', () => {
  it.each([
    ['<img src="a.png" alt="表三">', '[image 表三]'],
    ['<a href="/files/a.pdf?x=1">附件：报告</a>', '[attachment 附件：报告]'],
    ['<a href="a.XLSX">表</a>', '[attachment 表]'],
    ['<iframe src="/report.html" title="正文"></iframe>', '[frame 正文]'],
    ['<iframe src="/report.pdf"></iframe>', '[attachment ]'],
    ['<embed src="a.doc">', '[attachment ]'],
    ['<object data="a.pdf"></object>', '[attachment ]'],
  ])('%s', (html, outline) => {
    expect(outlineOf(flowOf(`<div>${html}</div>`))).toContain(outline);
  });

  it.each([
    '<img src="icon.png" width="16">',
    '<img src="line.png" width="800" height="2">',
    '<a href="/index.html">首页</a>',
    '<a>文</a>',
  ])('is not %s', (html) => {
    expect(flowOf(`<div>${html}</div>`).filter(({ kind }) => kind !== 'text')).toEqual([]);
  });
});
