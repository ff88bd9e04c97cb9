import { describe, expect, it } from 'vitest';
import { aFaultyPage, aResult, aResultFinding } from '../../../test/support/result-of.ts';
import { formulasOf, partsOf } from '../../../test/support/unpack-workbook.ts';
import { workbook } from './workbook.ts';

const AT = new Date(2026, 10, 23, 12);
const textOf = (parts: ReadonlyMap<string, string>): string => [...parts.values()].join('\n');

describe('workbook', () => {
  it('has a sheet for each table, the findings and the facts', () => {
    const parts = partsOf(workbook(aFaultyPage().result, 'zh-CN', AT));
    const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual(['表二', '表三', '表四', '发现', '说明']);
  });

  it('has a live formula for every identity, its result as the audit has it', () => {
    const { result } = aFaultyPage();
    const formulas = formulasOf(workbook(result, 'zh-CN', AT)).filter(({ sheet }) => sheet !== '表二');
    expect(formulas.length).toBe(result.coverage.identities);
    const failed = formulas.filter(({ result: stored }) => stored !== '0' && stored !== '无法核实');
    expect(failed.length).toBe(result.coverage.failed);
  });

  it('calls what cannot be verified so, in the words of the language', () => {
    const { result } = aFaultyPage('onlyTotals', 'en');
    const open = formulasOf(workbook(result, 'en', AT)).filter(
      ({ result: stored }) => stored === 'not verifiable',
    );
    expect(open.length).toBeGreaterThanOrEqual(result.coverage.notVerifiable);
  });

  it('keeps figures as numbers, and notes how they are printed and what was found', () => {
    const finding = aResultFinding({ cells: ['proactive.fees.amount'], message: '单位有误 <b>' });
    const result = aResult({ 'proactive.licensing.decisions': 12 }, { findings: [finding] });
    const cells = { 'proactive.fees.amount': { text: '251000元', state: 'number' as const, value: 25.1 } };
    const report = { ...(result.report as NonNullable<typeof result.report>), cells };
    const parts = partsOf(workbook({ ...result, report }, 'zh-CN', AT));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<v>25.1</v>');
    expect(parts.get('xl/comments1.xml')).toContain('页面写作：251000元\n单位有误 &lt;b&gt;');
    expect(parts.get('xl/drawings/vmlDrawing1.vml')).toContain('ObjectType="Note"');
  });

  it('names the report and the page at the foot of every sheet, and repeats the heads of the list', () => {
    const { result } = aFaultyPage();
    const report = {
      ...(result.report as NonNullable<typeof result.report>),
      title: `R&D ${'题'.repeat(5000)}`,
    };
    const parts = partsOf(workbook({ ...result, report }, 'zh-CN', AT));
    const footers = [...parts.values()].flatMap(
      (part) => /<oddFooter>(.*)<\/oddFooter>/.exec(part)?.[1] ?? [],
    );
    expect(footers.length).toBe(5);
    for (const footer of footers) {
      expect(footer).toMatch(/^&amp;LR&amp;&amp;D 题+&amp;C&amp;A&amp;R&amp;P\/&amp;N$/);
      expect(footer.replaceAll('&amp;', '&').length).toBeLessThan(255);
    }
    const book = parts.get('xl/workbook.xml') ?? '';
    expect(book).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="3">\'发现\'!$1:$1<');
    expect(book).toMatch(/Print_Area" localSheetId="3">'发现'!\$A\$1:\$L\$\d+</);
  });

  it('names places by the labels of the form, also rows and cells that the page lacks', () => {
    const cells = ['requests', 'requests.granted', 'requests.granted.total', 'elsewhere'];
    const found = [aResultFinding({ cells })];
    const text = partsOf(workbook(aResult({}, { findings: found }), 'zh-CN', AT)).get(
      'xl/worksheets/sheet4.xml',
    );
    expect(text).toContain(
      '表三\n表三 / 三、本年度办理结果 / （一）予以公开\n表三 / 三、本年度办理结果 / （一）予以公开 / 总计\nelsewhere<',
    );
  });

  it('says that the page has changed, which rules were off, and keeps counts as numbers', () => {
    const { result } = aFaultyPage();
    const rules = { version: '7', ran: [], off: ['requests/flow'], severity: {} };
    const facts = (changed: boolean) =>
      partsOf(workbook({ ...result, rules }, 'zh-CN', AT, changed)).get('xl/worksheets/sheet5.xml') ?? '';
    expect(facts(true)).toContain('页面在显示核对结果之后有变化');
    expect(facts(false)).not.toContain('有变化');
    expect(facts(false)).toContain('规则手册第 7 版');
    expect(facts(false)).toMatch(/未核对的规则<.*新收 \+ 上年结转/);
    expect(facts(false)).toContain(`<v>${result.findings.length}</v>`);
    expect(facts(false)).toMatch(/2026-11-23 12:00:00 UTC[+-]\d\d:\d\d</);
  });

  it('takes no text of the page for a formula, and no markup for its own', () => {
    const text = textOf(
      partsOf(workbook(aResult({ 'proactive.regulations.made': '=1+1</t></is></c><c><f>1</f>' }), 'en', AT)),
    );
    expect(text).toContain('>=1+1&lt;/t&gt;&lt;/is&gt;&lt;/c&gt;&lt;c&gt;&lt;f&gt;1&lt;/f&gt;</t>');
  });

  it('survives a title of 5,000 characters, controls, lone surrogates and escapes of its own', () => {
    const message = `${'长'.repeat(40_000)}`;
    const findings = [aResultFinding({ message }), aResultFinding({ message: '\u0000\uD800_x0041_\uFFFE' })];
    const result = aResult({}, { findings });
    const title = '题'.repeat(5000);
    const report = { ...(result.report as NonNullable<typeof result.report>), title };
    const text = textOf(partsOf(workbook({ ...result, report }, 'en', AT)));
    expect(text).toContain(title);
    expect(text).not.toContain('长'.repeat(32_767));
    expect(text).toContain('\uFFFD_x005F_x0041_<');
  });

  it('is the same, byte by byte, for the same audit and time', () => {
    const { result } = aFaultyPage();
    expect(workbook(result, 'en', AT)).toEqual(workbook(result, 'en', AT));
  });

  it('has findings and facts only for a page that is no report', () => {
    const parts = partsOf(workbook(aResult({}, { isReport: false, report: null }), 'en', AT));
    expect([...parts.keys()].filter((path) => path.includes('worksheets/sheet'))).toHaveLength(2);
  });
});
