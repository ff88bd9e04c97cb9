import { describe, expect, it } from 'vitest';
import { flowOf } from '../../test/support/page-of.ts';
import { findHeadings } from './sections.ts';

const PRINTED = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const KEYS = ['overview', 'proactive', 'requests', 'litigation', 'problems', 'other'];
const page = (...headings: readonly string[]) =>
  headings.map((heading) => `<p>${heading}</p><p>本节的文字。</p>`).join('');
const headingsOf = (html: string) => findHeadings(flowOf(html), new Map());
const found = (html: string) => headingsOf(html).map(({ key, ordinal }) => `${key} ${ordinal}`);
const DUE = KEYS.map((key, at) => `${key} ${at + 1}`);

describe('findHeadings', () => {
  it('finds the six sections', () => {
    expect(found(page(...PRINTED))).toEqual(DUE);
  });

  it('knows a section by its ordinal and topic where the wording is new', () => {
    const reworded = [
      '一、总体工作开展情况',
      '二、政府信息主动公开情况',
      '三、依申请公开政府信息情况',
      '四、因政府信息公开引起的行政复议、行政诉讼情况',
      '五、政务公开工作中存在的突出问题',
      '六、需要报告的其他事项',
    ];
    expect(found(page(...reworded))).toEqual(DUE);
    expect(found(page('一 总体情况', ...PRINTED.slice(1)))).toEqual(DUE);
  });

  it('takes sections numbered like sub-headings, where none is numbered otherwise', () => {
    const inBrackets = PRINTED.map((heading) => heading.replace(/^(.)、/, '（$1）'));
    expect(found(page(...inBrackets))).toEqual(DUE);
  });

  it('takes a first section that alone is numbered like a sub-heading', () => {
    const html = page('（一）总体情况', ...PRINTED.slice(1));
    expect(found(html)).toEqual(['overview null', ...DUE.slice(1)]);
    expect(found(page('一、总体情况', '（一）总体情况', ...PRINTED.slice(1)))).toEqual(DUE);
  });

  it('takes an ordinal in an element of its own with its heading', () => {
    const html = PRINTED.map((text) => `<p>${text.slice(0, 2)}</p><p>${text.slice(2)}</p><p>文字。</p>`).join(
      '',
    );
    expect(found(html)).toEqual(DUE);
  });

  it('keeps the order of the page, whatever the form says', () => {
    const turned = [...PRINTED.slice(0, 4), PRINTED[5] ?? '', PRINTED[4] ?? ''];
    expect(headingsOf(page(...turned)).map(({ key }) => key)).toEqual([
      ...KEYS.slice(0, 4),
      'other',
      'problems',
    ]);
  });

  it('does not take the sub-headings of section 一 for sections', () => {
    const html = `<p>一、总体情况</p><p>（一）主动公开政府信息情况</p><p>公开了信息。</p><p>（二）收到和处理政府信息公开申请情况</p><p>没有收到。</p>${page(...PRINTED.slice(1))}`;
    expect(found(html)).toEqual(DUE);
    const texts = headingsOf(html).map(({ text }) => text);
    expect(texts[1]).toBe('二、主动公开政府信息情况');
  });

  it('does not take a bold sub-heading without ordinal for a section that is there', () => {
    const html = `<p>一、总体情况</p><p><b>主动公开情况</b></p><p>公开了信息。</p>${page(...PRINTED.slice(1))}`;
    expect(headingsOf(html).map(({ text }) => text)).toContain('二、主动公开政府信息情况');
  });

  it('does not fill a missing section with a bold sub-heading of its name', () => {
    const html = `<p>一、总体情况</p><p><b>（一）主动公开政府信息情况</b></p><p>公开了信息。</p>${page(...PRINTED.slice(2))}`;
    expect(headingsOf(html).map(({ key }) => key)).toEqual(KEYS.filter((key) => key !== 'proactive'));
  });

  it('does not take a list of links for headings', () => {
    const menu = PRINTED.map((text) => `<li><a href="#x">${text}</a></li>`).join('');
    expect(found(`<ul>${menu}</ul>`)).toEqual([]);
    expect(headingsOf(`<ul>${menu}</ul>${page(...PRINTED)}`).map(({ at }) => at)).toEqual([
      6, 8, 10, 12, 14, 16,
    ]);
  });

  it('reads headings without ordinals when they are set as headings', () => {
    const html = PRINTED.map((text) => `<h2>${text.slice(2)}</h2><p>文字。</p>`).join('');
    expect(headingsOf(html).map(({ key }) => key)).toEqual(KEYS);
  });

  it('reads headings inside running text', () => {
    const html = `<p>现将年度报告公布如下：一、总体情况 （一）主动公开。我局公开了信息。</p>${page(...PRINTED.slice(1))}`;
    const [first] = headingsOf(html);
    expect([first?.key, first?.text, first?.ordinal]).toEqual(['overview', '一、总体情况', 1]);
  });

  it('does not take the list in the preamble for headings', () => {
    const html = `<p>本报告由一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况等六部分组成。</p>${page(...PRINTED.slice(3))}`;
    expect(headingsOf(html).map(({ key }) => key)).toEqual(KEYS.slice(3));
  });

  it('leaves out a section that is not there', () => {
    expect(found(page(...PRINTED.slice(0, 5)))).toEqual(DUE.slice(0, 5));
  });

  it('reads wrong ordinals as printed', () => {
    expect(
      found(page(...PRINTED.slice(0, 4), '四、存在的主要问题及改进情况', '五、其他需要报告的事项')),
    ).toEqual([...DUE.slice(0, 4), 'problems 4', 'other 5']);
  });

  it('finds none where there are none', () => {
    expect(found('<p>云溪县召开会议。</p><p>其他</p>')).toEqual([]);
  });
});
