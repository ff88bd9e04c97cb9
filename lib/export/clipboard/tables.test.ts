import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { aFaultyPage, aResult } from '../../../test/support/result-of.ts';
import { auditPage } from '../../audit-page.ts';
import { parsePage } from '../../page/parse.ts';
import { tablesForClipboard } from './tables.ts';

describe('tablesForClipboard', () => {
  it('writes HTML that reads back as the same tables', () => {
    const { result } = aFaultyPage();
    const title = `<h1>${result.report?.title}</h1><p>一、总体情况<p>二、主动公开政府信息情况`;
    const again = auditPage(parsePage(title + tablesForClipboard(result).html));
    const texts = [...(again.report?.cells ?? [])].map(([id, { text }]) => [id, text]);
    expect(Object.fromEntries(texts)).toEqual(
      Object.fromEntries(Object.entries(result.report?.cells ?? {}).map(([id, { text }]) => [id, text])),
    );
  });

  it('writes TSV with every figure in the column of its heading', () => {
    const { tsv } = tablesForClipboard(
      aResult({ 'requests.granted.total': 181, 'litigation.directSuit.pending': 2 }),
    );
    const lines = tsv.split('\n').map((line) => line.split('\t'));
    expect(lines.find((line) => line.includes('（一）予以公开'))?.[9]).toBe('181');
    expect(lines.find((line) => line.length === 15 && line.includes('2'))?.[8]).toBe('2');
  });

  it('keeps markup, formulas, tabs and lone surrogates in their cell', () => {
    const { tsv, html } = tablesForClipboard(
      aResult({
        'proactive.regulations.made': '<img src=x onerror=alert(1)>',
        'proactive.regulations.inForce': '=1+1\t2\n3\uD800',
        'proactive.licensing.decisions': -3,
      }),
    );
    const $ = load(html);
    expect($('img').length).toBe(0);
    expect($('td').first().text()).toBe('<img src=x onerror=alert(1)>');
    expect(tsv).toContain("\t'=1+1 2 3\uFFFD\n");
    expect(tsv).toContain('\t-3\t');
    expect(html.isWellFormed()).toBe(true);
  });

  it('is empty for a page that is no report', () => {
    expect(tablesForClipboard(aResult({}, { report: null }))).toEqual({ tsv: '', html: '' });
  });
});
