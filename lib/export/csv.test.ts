import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../audit/result.ts';
import { EDITIONS } from '../forms/editions/index.ts';
import { tablesCsv } from './csv.ts';

function result(edition: '2019' | '2021', texts: Record<string, string>): AuditResult {
  const cells = Object.entries(texts).map(([id, text]) => [
    id,
    { text, state: 'unreadable' as const, value: null },
  ]);
  return {
    schema: 'gouji.audit/1',
    source: { name: 'page.html', url: null, sha256: '', bytes: 0 },
    isReport: true,
    confidence: 1,
    report: {
      ...{ title: null, agency: null, year: 2020, edition, period: null, publishedOn: null, sections: [] },
      cells: Object.fromEntries(cells),
    },
    coverage: { identities: 0, passed: 0, failed: 0, notVerifiable: 0 },
    findings: [],
    diagnoses: [],
  };
}

const lines = (csv: string): string[] => csv.slice(1).split('\r\n');
const lineOf = (text: string): string | undefined =>
  lines(tablesCsv(result('2019', { 'proactive.regulations.made': text }), 'zh-CN')).find((line) =>
    /,规章,/.test(line),
  );

describe('tablesCsv', () => {
  it('begins with the mark that spreadsheets know UTF-8 by, and ends every line with CRLF', () => {
    const csv = tablesCsv(result('2021', {}), 'zh-CN');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('prints the three tables of the 2021 form with labels and values where they belong', () => {
    const csv = lines(
      tablesCsv(
        result('2021', {
          'proactive.fees.amount': '1424.4',
          'requests.newlyReceived.total': '859',
          'requests.other.misc.naturalPerson': '7',
          'litigation.directSuit.pending': '2',
        }),
        'zh-CN',
      ),
    );
    expect(csv).toContain('主动公开政府信息情况');
    expect(csv).toContain('项目,,本年收费金额（单位：万元）');
    expect(csv).toContain('第二十条第（八）项,行政事业性收费,1424.4');
    expect(csv).toContain('项目,,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计');
    expect(csv).toContain('一、本年新收政府信息公开申请数量,,,,,,,,,859');
    expect(csv).toContain('三、本年度办理结果,（六）其他处理,3.其他,7,,,,,,');
    expect(csv).toContain('行政诉讼,未经复议直接起诉,,,,2,');
  });

  it.each(['2019', '2021'] as const)('has a line for every row of the %s form', (edition) => {
    const rows = Object.values(EDITIONS[edition].tables).flatMap((table) => table.rows);
    const csv = lines(tablesCsv(result(edition, {}), 'zh-CN'));
    for (const row of rows)
      expect(csv.filter((line) => `${line},`.includes(`${row.label},`)).length, row.label).toBeGreaterThan(0);
  });

  it('follows the language in its own words, not in the labels of the form', () => {
    expect(tablesCsv(result('2021', {}), 'en')).toContain('Item,,,自然人');
  });

  it.each(['-3', '+19', '-1,204', '+0.5', '－3', '-', '--', '—', '/', '0', '减3', '1 + 1'])(
    'keeps %s as printed',
    (text) => {
      const printed = text.includes(',') ? `"${text}"` : text;
      expect(lineOf(text)).toBe(`第二十条第（一）项,规章,${printed},,`);
    },
  );

  it.each([
    ['=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+19+A1', "'+19+A1"],
    ['-cmd|calc', "'-cmd|calc"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])('defuses %s', (text, printed) => {
    expect(lineOf(text)).toBe(`第二十条第（一）项,规章,${printed},,`);
  });

  it('quotes commas, quotes and line breaks', () => {
    const csv = tablesCsv(result('2019', { 'proactive.regulations.made': 'a,"b"\r\nc' }), 'zh-CN');
    expect(csv).toContain('规章,"a,""b""\r\nc",,');
  });

  it('has nothing to print for a page that is no report', () => {
    expect(tablesCsv({ ...result('2019', {}), report: null }, 'en')).toBe('\uFEFF');
  });
});
