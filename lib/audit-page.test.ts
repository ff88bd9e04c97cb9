import type { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { layoutNamed } from '../test/support/layouts/index.ts';
import { layOut } from '../test/support/layouts/lay-out.ts';
import { aReport } from '../test/support/report-builder/build.ts';
import { withCells, withEachCell, withoutRow } from '../test/support/report-builder/change.ts';
import type { SampleReport } from '../test/support/report-builder/types.ts';
import { auditPage, auditReports } from './audit-page.ts';
import { textOf } from './grid/table.ts';
import { parsePage } from './page/parse.ts';
import { requestsFlow } from './rules/requests/flow.ts';

const SAMPLE = aReport({ seed: 2 });
const pageOf = (report: SampleReport) => parsePage(layOut(report, layoutNamed('clean')));
const audit = (report: SampleReport) => auditPage(pageOf(report));

describe('auditPage', () => {
  it.each(['2019', '2021'] as const)('finds nothing in a consistent report, form of %s', (edition) => {
    const { isReport, findings, coverage } = audit(aReport({ edition, seed: 2 }));
    expect(isReport).toBe(true);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const identities = edition === '2021' ? 7 + 7 + 25 + 3 : 7 + 7 + 23 + 3;
    expect(coverage).toEqual({ identities, passed: identities, failed: 0, notVerifiable: 0 });
  });

  it('gives the same findings for the same page', () => {
    const spoilt = withCells(SAMPLE, { 'requests.granted.total': '99999' });
    expect(audit(spoilt).findings.map(({ id }) => id)).toEqual(audit(spoilt).findings.map(({ id }) => id));
    expect(audit(spoilt).findings.length).toBeGreaterThan(1);
  });

  it('runs the rules it is given', () => {
    const { findings } = auditPage(pageOf(withCells(SAMPLE, { 'requests.resultTotal.total': '99999' })), [
      requestsFlow,
    ]);
    expect(findings.map(({ id }) => id)).toEqual(['requests/flow@requests.total']);
  });

  it('is soon done with a report full of figures that cannot be', () => {
    const ids = [...SAMPLE.cells.keys()].filter((id) => id.startsWith('requests.')).slice(0, 80);
    const negative = withCells(SAMPLE, Object.fromEntries(ids.map((id) => [id, '-3'])));
    expect(audit(negative).findings.length).toBeGreaterThan(100);
  }, 5_000);

  it('has nothing to say about a page that is no report', () => {
    const { isReport, report, findings, confidence, place } = auditPage(parsePage('<h1>首页</h1>'));
    expect({ isReport, report, findings, confidence }).toEqual({
      isReport: false,
      report: null,
      findings: [],
      confidence: 0,
    });
    expect(place('requests')).toBeNull();
  });

  it('does not fail a report that fills in only the totals of four rows, as an office did for 2019', () => {
    const KEY_ROWS = /^requests\.(newlyReceived|carriedIn|resultTotal|carriedOut)\.total$/;
    const report = withEachCell(aReport({ edition: '2019', year: 2019, seed: 2 }), (text, id) =>
      id.startsWith('requests.') && !KEY_ROWS.test(id) ? '' : text,
    );
    const { findings, coverage } = audit(report);
    const failed = findings.filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'info');
    expect(failed.map(({ id }) => id)).toEqual(['cells/blank@requests']);
    expect(coverage).toMatchObject({ failed: 0, passed: 1 + 3 });
  });
});

describe('place', () => {
  const { place } = audit(withoutRow(SAMPLE, 'requests.partiallyGranted'));
  const shown = (id: string) => {
    const node = place(id) as Element | null;
    return node === null ? null : [node.name, node.name === 'table' ? '' : textOf(node)];
  };

  it('is the cell', () => {
    expect(shown('requests.newlyReceived.total')).toEqual([
      'td',
      SAMPLE.cells.get('requests.newlyReceived.total'),
    ]);
  });

  it('is the table where there is no such cell or row', () => {
    expect(shown('requests')).toEqual(['table', '']);
    expect(shown('requests.partiallyGranted')).toEqual(['table', '']);
    expect(shown('litigation.review')).toEqual(['table', '']);
  });

  it('is the row that an oddity was seen at', () => {
    const short = withCells(SAMPLE, { 'requests.granted.total': null });
    const node = audit(short).place('requests.granted') as Element | null;
    expect(node?.name).toBe('td');
    expect(textOf(node as Element)).toBe('三、本年度办理结果');
  });

  it('is the heading of a section', () => {
    expect(shown('overview')?.[1]).toBe('一、总体情况');
    expect(shown('other')?.[1]).toBe('六、其他需要报告的事项');
  });

  it('is nowhere for what the page does not have', () => {
    expect(shown('nothing')).toBeNull();
    expect(audit(withoutRow(SAMPLE, 'none')).place('somewhere.else')).toBeNull();
  });
});

describe('auditReports', () => {
  it('audits each report on the page on its own', () => {
    const [first, second] = [aReport({ year: 2023, seed: 1 }), aReport({ year: 2022, seed: 2 })];
    const body = (report: SampleReport) =>
      /<body>([\s\S]*)<\/body>/.exec(layOut(report, layoutNamed('clean')))?.[1] ?? '';
    const spoilt = withCells(second, { 'requests.resultTotal.total': '99999' });
    const audits = auditReports(parsePage(`<body>${body(first)}${body(spoilt)}</body>`), [requestsFlow]);
    expect(audits.map(({ report, findings }) => [report?.year, findings.length])).toEqual([
      [2023, 0],
      [2022, 1],
    ]);
  });

  it('gives one audit for a page without any', () => {
    expect(auditReports(parsePage('')).map(({ isReport }) => isReport)).toEqual([false]);
  });
});
