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
