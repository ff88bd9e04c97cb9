import { describe, expect, it } from 'vitest';
import { aFaultyPage, aResult, aResultFinding } from '../../../test/support/result-of.ts';
import { cellsCsv, findingsCsv } from './lists.ts';

const lines = (csv: string): string[] =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

describe('cellsCsv', () => {
  it('has one line a cell with its labels, text, value, state and findings', () => {
    const result = aResult(
      { 'requests.denied.stateSecret.naturalPerson': 7, 'proactive.licensing.decisions': '约五十' },
      { findings: [aResultFinding({ id: 'a@b', cells: ['requests.denied.stateSecret.naturalPerson'] })] },
    );
    expect(lines(cellsCsv(result, 'en'))).toEqual([
      'Id,Place,Printed,Value,State,Findings',
      'requests.denied.stateSecret.naturalPerson,收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 1.属于国家秘密 / 自然人,7,7,number,a@b',
      'proactive.licensing.decisions,主动公开政府信息情况 / 第二十条第（五）项 / 行政许可 / 本年处理决定数量,约五十,,unreadable,',
    ]);
  });

  it('lists every cell of a real page, under Chinese headings', () => {
    const { result } = aFaultyPage();
    const [head, ...rest] = lines(cellsCsv(result, 'zh-CN'));
    expect(head).toBe('编号,位置,原文,数值,状态,相关发现');
    expect(rest.length).toBe(Object.keys(result.report?.cells ?? {}).length);
    expect(rest.filter((line) => line.includes('requests/')).length).toBeGreaterThan(3);
  });

  it('defuses a formula and leaves negative figures alone', () => {
    const csv = cellsCsv(
      aResult({ 'proactive.regulations.made': '=1+1', 'proactive.regulations.inForce': -3 }),
      'en',
    );
    expect(csv).toContain(",'=1+1,,unreadable,");
    expect(csv).toContain(',-3,-3,number,');
  });

  it('has the headings only for a page that is no report', () => {
    expect(cellsCsv(aResult({}, { report: null }), 'en')).toBe(
      '\uFEFFId,Place,Printed,Value,State,Findings\r\n',
    );
  });
});

describe('findingsCsv', () => {
  it('is in the language of its reader, down to its values', () => {
    const findings = [aResultFinding(), aResultFinding({ severity: 'info', outcome: 'notVerifiable' })];
    const [zh, en] = (['zh-CN', 'en'] as const).map((lang) =>
      lines(findingsCsv(aResult({}, { findings }), lang)).map((line) => line.split(',').slice(2, 4)),
    );
    expect(zh).toEqual([
      ['级别', '结论'],
      ['错误', '不符'],
      ['说明', '无法核实'],
    ]);
    expect(en).toEqual([
      ['Severity', 'Outcome'],
      ['Error', 'failed'],
      ['Note', 'not verifiable'],
    ]);
  });

  it('has one line a finding, quoted where it must be', () => {
    const finding = aResultFinding({
      message: '写作 "1,204"\r\n\uD800',
      cells: ['requests.granted.total', 'requests.resultTotal.total'],
      quotes: [{ section: 'overview', text: '@甲' }],
      expected: -3,
      actual: 0,
    });
    expect(findingsCsv(aResult({}, { findings: [finding] }), 'zh-CN')).toBe(
      '\uFEFF编号,规则,级别,结论,说明,对照值,所写值,单元格,页面原文,依据,依据的位置,处理,原因,备注,处理时间,处理状态\r\n' +
        'requests/flow@requests.total,新收 + 上年结转 = 办理结果总计 + 结转下年,错误,不符,"写作 ""1,204""\r\n\uFFFD",-3,0,' +
        "requests.granted.total; requests.resultTotal.total,'@甲,国办公开办函〔2021〕30号,表三,,,,,\r\n",
    );
  });
});
