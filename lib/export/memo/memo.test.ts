import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { aFaultyPage, aResult, aResultFinding } from '../../../test/support/result-of.ts';
import { anchorsOf } from '../anchors/anchors.ts';
import { memoHtml } from './html.ts';
import { memoMarkdown } from './markdown.ts';
import { linkTo, memoOf } from './memo.ts';
import { memoText } from './plain-text.ts';

const context = { lang: 'zh-CN', at: new Date(0), anchors: {}, changed: false } as const;
const EVIL = '<img src=x onerror=alert(1)> [点](javascript:alert(1)) **粗** \uD800';

describe('memoOf', () => {
  it('makes a sentence of each finding, with title, figures and source', () => {
    const { result } = aFaultyPage();
    const items = memoOf(result, context).groups.flatMap((group) => group.items);
    expect(items.length).toBe(result.findings.length);
    expect(items[0]?.sentence).toMatch(
      /^《.*年度报告》：.*勾稽不成立：.*相差 \d+（勾稽关系：新收 \+ 上年结转 = 办理结果总计 \+ 结转下年）。$/,
    );
    expect(items[0]?.basis).toContain('国办公开办函〔2021〕30号');
  });

  it('puts what contradicts the form first, and what cannot be verified last', () => {
    const findings = [
      aResultFinding({ outcome: 'notVerifiable' }),
      ...(['info', 'warning', 'error'] as const).map((severity) => aResultFinding({ severity })),
    ];
    const headings = memoOf(aResult({}, { findings }), context).groups.map(({ heading }) => heading);
    expect(headings).toEqual(['错误', '提示', '说明', '无法核实']);
  });

  it('links to the place, where the address is known', () => {
    const { result, page, audit } = aFaultyPage();
    const known = { ...result, source: { ...result.source, url: 'http://www.example.gov.cn/a.html#top' } };
    const memo = memoOf(known, { ...context, anchors: anchorsOf(page, audit) });
    for (const { link } of memo.groups.flatMap(({ items }) => items))
      expect(link).toMatch(/^http:\/\/www\.example\.gov\.cn\/a\.html#top:~:text=./);
    expect(memoOf(result, context).groups[0]?.items[0]?.link).toBeNull();
  });

  it('says that the page has changed, that it is no report, that nothing was found', () => {
    expect(memoOf(aResult({}), { ...context, changed: true }).warnings[0]).toContain('有变化');
    expect(memoOf(aResult({}, { isReport: false }), context).warnings[0]).toContain('不是');
    expect(memoOf(aResult({}), { ...context, lang: 'en' }).warnings).toEqual(['Nothing was found.']);
  });

  it('does not repeat a title of 5,000 characters in every sentence', () => {
    const result = aResult({}, { findings: [aResultFinding()] });
    const report = { ...(result.report as NonNullable<typeof result.report>), title: '题'.repeat(5000) };
    const [group] = memoOf({ ...result, report }, context).groups;
    expect(group?.items[0]?.sentence.length).toBeLessThan(150);
  });
});

describe('linkTo', () => {
  it('makes links to the web only', () => {
    expect(linkTo('javascript:alert(1)', 'x')).toBeNull();
    expect(linkTo('file:///a.html', 'x')).toBeNull();
    expect(linkTo(null, 'x')).toBeNull();
    expect(linkTo('https://a.gov.cn/#:~:text=old', 'new')).toBe('https://a.gov.cn/#:~:text=new');
  });
});

describe('the formats', () => {
  const finding = aResultFinding({ message: EVIL, quotes: [{ section: 'overview', text: EVIL }] });
  const memo = memoOf(aResult({}, { findings: [finding] }), context);

  it('keeps texts of the page texts in HTML', () => {
    const $ = load(memoHtml(memo));
    expect($('img, script, a').length).toBe(0);
    expect($('blockquote').text()).toBe(EVIL.toWellFormed());
    expect($('html').attr('lang')).toBe('zh-CN');
  });

  it('and in Markdown', () => {
    const markdown = memoMarkdown(memo);
    expect(markdown).toContain(
      '\\<img src=x onerror=alert(1)\\> \\[点\\](javascript:alert(1)) \\*\\*粗\\*\\*',
    );
    expect(markdown.isWellFormed()).toBe(true);
  });

  it('write the link where there is one', () => {
    const linked = {
      ...memo,
      groups: [
        {
          heading: 'x',
          items: [{ sentence: 's', quotes: [], link: 'https://a/(b)#:~:text=c', basis: 'b', decision: null }],
        },
      ],
    };
    expect(memoMarkdown(linked)).toContain('](https://a/%28b%29#:~:text=c)');
    expect(memoText(linked)).toContain('   https://a/(b)#:~:text=c\n');
    expect(load(memoHtml(linked))('a').attr('href')).toBe('https://a/(b)#:~:text=c');
  });
});
