import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNamed } from '../test/support/layouts/index.ts';
import { layOut } from '../test/support/layouts/lay-out.ts';
import { aReport } from '../test/support/report-builder/build.ts';
import { withCells } from '../test/support/report-builder/change.ts';
import { auditPage } from './audit-page.ts';
import { parsePage } from './page/parse.ts';

/** What an audit says, without the nodes. */
function said(html: string) {
  const { report, findings, coverage, isReport } = auditPage(parsePage(html));
  const cells = [...(report?.cells ?? [])].map(([id, { text, value }]) => [id, text, value]);
  return { isReport, cells, coverage, findings: findings.map(({ id, message }) => [id, message.en]) };
}

const faulty = withCells(aReport({ edition: '2021', size: 'county', seed: 5 }), {
  'requests.resultTotal.total': '99',
  'litigation.review.pending': '',
});
const PAGE = layOut(faulty, layoutNamed('word'));
const SAID = said(PAGE);

describe('an audit', () => {
  it('finds what this page is about', () => {
    expect(SAID.isReport).toBe(true);
    expect(SAID.findings.map(([id]) => id)).toContain('requests/flow@requests.total');
  });

  it('never throws, whatever the markup', () => {
    const leaf = fc.constantFrom(
      '规章',
      '0',
      '一、总体情况',
      '自然人',
      '总计',
      '（七）总计',
      '',
      '&nbsp;',
      '12①',
    );
    const tag = fc.constantFrom(
      'table',
      'tr',
      'td',
      'th',
      'p',
      'div',
      'pre',
      'b',
      'select',
      'template',
      'svg',
      'li',
    );
    const attributes = fc.constantFrom(
      '',
      ' rowspan=65535',
      ' colspan=1000',
      ' rowspan=0',
      ' hidden',
      ' style="display:none"',
    );
    const { markup } = fc.letrec<{ markup: string }>((tie) => ({
      markup: fc.oneof(
        { depthSize: 'medium' },
        leaf,
        fc
          .tuple(tag, attributes, fc.array(tie('markup'), { maxLength: 4 }), fc.boolean())
          .map(
            ([name, rest, inner, closed]) => `<${name}${rest}>${inner.join('')}${closed ? `</${name}>` : ''}`,
          ),
      ),
    }));
    const title = '<title>甲县2022年政府信息公开工作年度报告</title>';
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
        expect(() => said(title + parts.join(''))).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the page and for its serialised form', () => {
    expect(said(load(PAGE).html())).toEqual(SAID);
  });

  it('does not heed what stands around the report', () => {
    const noise = fc.constantFrom(
      '<div class="nav"><a href="/">首页</a> <a href="/zwgk">政务公开</a></div>',
      '<ul><li><a href="1.html">青禾市2019年政府信息公开工作年度报告</a></li></ul>',
      '<table><tr><td>天气</td><td>晴</td><td>22</td></tr></table>',
      '<p>版权所有 青禾市人民政府 ICP备00000000号</p>',
      '<script>var a = "一、总体情况";</script><!-- 二、主动公开政府信息情况 -->',
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 3 }), fc.array(noise, { maxLength: 3 }), (before, after) => {
        const page = PAGE.replace(/<body[^>]*>/, (body) => body + before.join('')).replace(
          '</body>',
          `${after.join('')}</body>`,
        );
        expect(said(page)).toEqual(SAID);
      }),
      { numRuns: 15 },
    );
  });

  it('does not heed harmless markup in cells', () => {
    const wrap = fc.constantFrom(
      (text: string) => `<span>${text}</span>`,
      (text: string) => `<font face="宋体"><b>${text}</b></font>`,
      (text: string) => `<p>${text}</p>`,
      (text: string) => `\n  ${text}&nbsp;\n`,
      (text: string) => `<!-- x -->${text}<o:p></o:p>`,
    );
    fc.assert(
      fc.property(fc.array(wrap, { minLength: 1, maxLength: 4 }), (wraps) => {
        let at = 0;
        const page = layOut(faulty, layoutNamed('clean')).replace(
          /(<td[^>]*>)([^<]*)(<\/td>)/g,
          (_, open: string, text: string, close: string) =>
            `${open}${(wraps[at++ % wraps.length] ?? String)(text)}${close}`,
        );
        expect(said(page)).toEqual(SAID);
      }),
      { numRuns: 12 },
    );
  });
});
