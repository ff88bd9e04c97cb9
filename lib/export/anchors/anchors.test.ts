import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { layoutNamed } from '../../../test/support/layouts/index.ts';
import { layOut } from '../../../test/support/layouts/lay-out.ts';
import { aReport } from '../../../test/support/report-builder/build.ts';
import { withEachCell } from '../../../test/support/report-builder/change.ts';
import { aFaultyPage } from '../../../test/support/result-of.ts';
import { auditPage } from '../../audit-page.ts';
import { parsePage } from '../../page/parse.ts';
import { anchorsOf } from './anchors.ts';
import { fragmentFor } from './fragment.ts';
import { readPageText } from './page-text.ts';

const blocksOf = (html: string) => readPageText(parsePage(html)).blocks;

/** The fragment for the nth place where the words stand. */
function fragmentOf(html: string, words: string, nth = 0): string | null {
  const blocks = blocksOf(html);
  const spots = blocks.flatMap(({ text }, block) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ block, start, end: start + words.length }];
  });
  const spot = spots[nth];
  if (spot === undefined) throw new Error(`no ${words}`);
  const fragment = fragmentFor(blocks, spot);
  return fragment === null ? null : decodeURIComponent(fragment);
}

describe('readPageText', () => {
  it('breaks at blocks, folds white space, and leaves out what nobody sees', () => {
    const html = '<title>x</title><p>一 \n<b>二</b><br>三<div>四<script>五</script><p>六</div>';
    expect(blocksOf(html).map(({ text }) => text)).toEqual(['一 二', '三', '四', '六']);
  });
});

describe('fragmentFor', () => {
  it('takes words that are unique as they are', () => {
    expect(fragmentOf('<p>新收申请 321 件。<p>其他', '新收申请 321 件。')).toBe('新收申请 321 件。');
  });

  it('adds what stands before or after, where they are not', () => {
    const rows = '<table><tr><td>甲类<td>7<td>3<tr><td>乙类<td>7<td>4</table>';
    expect(fragmentOf(rows, '7', 0)).toBe('甲类-,7');
    expect(fragmentOf(rows, '7', 1)).toBe('乙类-,7');
    expect(fragmentOf('<p>5<p>7<p>3<p>5<p>7<p>4', '7', 1)).toBe('7,-4');
  });

  it('tells a long text by its beginning and end', () => {
    const long = `${Array.from({ length: 12 }, (_, at) => `第${at}句若干字。`).join('')}最后一句。`;
    expect(fragmentOf(`<p>开头</p><p>${long}</p>`, long)).toMatch(/^第0句.{5,40},.*最后一句。$/);
  });

  it('does not take part of a word or number for the whole', () => {
    expect(fragmentOf('<p>117<p>17', '17', 1)).toBe('17');
  });

  it('offers nothing where no wording is unique', () => {
    expect(fragmentOf('<p>0<p>0<p>0<p>0<p>0', '0', 2)).toBeNull();
  });

  it('writes hyphens, commas and ampersands so that they are no syntax', () => {
    const blocks = blocksOf('<p>a-b,c&d');
    expect(fragmentFor(blocks, { block: 0, start: 0, end: 7 })).toBe('a%2Db%2Cc%26d');
  });
});

const bare = (text: string): string => text.replaceAll(/\s/g, '');

describe('anchorsOf', () => {
  it.each([
    { name: 'a faulty page', html: aFaultyPage('wrongTotal').html },
    {
      name: 'a page on which every figure is the same',
      html: layOut(
        withEachCell(aReport({ edition: '2019', seed: 1 }), () => '约3'),
        layoutNamed('clean'),
      ),
    },
  ])('tells each place so that it is found there and nowhere else, on $name', ({ html }) => {
    const page = parsePage(html);
    const $ = load(html);
    $('script, style, title').remove();
    const text = bare($.root().text());
    const anchors = Object.values(anchorsOf(page, auditPage(page))).flatMap((found) => found.anchors);
    expect(anchors.length).toBeGreaterThan(4);
    for (const { prefix, exact, suffix } of anchors)
      expect(text.split(bare(prefix + exact + suffix)).length - 1, prefix + exact).toBe(1);
  });

  it('cuts no character in half', () => {
    const page = parsePage(aFaultyPage('wrongTotal').html.replaceAll('</td>', `${'😀'.repeat(9)}$&`));
    const audit = auditPage(page);
    expect(audit.findings.length).toBeGreaterThan(4);
    for (const { anchors } of Object.values(anchorsOf(page, audit)))
      for (const { prefix, suffix } of anchors) expect(prefix + suffix).not.toContain('\uFFFD');
  });

  it.each(['wrongTotal', 'proseContradiction', 'missingRow', 'slashesForZeros'])(
    'finds the places of the findings on a page with %s',
    (fault) => {
      const { page, audit } = aFaultyPage(fault);
      const anchors = anchorsOf(page, audit);
      expect(Object.keys(anchors)).toEqual(audit.findings.map(({ id }) => id));
      for (const { cells, quotes, id } of audit.findings)
        if (cells.length + quotes.length > 0) expect(anchors[id]?.fragment, id).toBeTruthy();
      expect(JSON.parse(JSON.stringify(anchors))).toEqual(anchors);
    },
  );
});
