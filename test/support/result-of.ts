import type { AuditResult } from '../../lib/audit/result.ts';
import { type Audit, auditPage } from '../../lib/audit-page.ts';
import { toResult } from '../../lib/export/json.ts';
import { EDITIONS } from '../../lib/forms/editions/index.ts';
import type { Lang } from '../../lib/i18n/text.ts';
import { parsePage } from '../../lib/page/parse.ts';
import type { PageSnapshot } from '../../lib/page/snapshot.ts';
import { withFault } from './faults/index.ts';
import { layoutNamed } from './layouts/index.ts';
import { layOut } from './layouts/lay-out.ts';
import { aReport } from './report-builder/build.ts';

/** A page with what the audit makes of it. */
export interface AuditedPage {
  readonly html: string;
  readonly page: PageSnapshot;
  readonly audit: Audit;
  readonly result: AuditResult;
}

/** Audits a page's markup; the source is made up, as are its digest and size. */
export function auditedPage(html: string, lang: Lang = 'zh-CN', url: string | null = null): AuditedPage {
  const page = parsePage(html, url);
  const audit = auditPage(page);
  const source = { name: 'page.html', url, sha256: 'ab'.repeat(32), bytes: html.length };
  return { html, page, audit, result: toResult(audit, source, lang) };
}

/** A sample report with a fault of the kit in a layout of the catalogue. */
export function aFaultyPage(fault = 'wrongTotal', lang: Lang = 'zh-CN', layout = 'clean'): AuditedPage {
  const { report } = withFault(aReport({ seed: 1, edition: '2021', size: 'county' }), fault);
  return auditedPage(layOut(report, layoutNamed(layout)), lang);
}

/** A result made by hand: the printed texts by cell, and what is named besides. */
export function aResult(
  texts: Record<string, string | number>,
  facts: Partial<AuditResult> = {},
): AuditResult {
  const cells = Object.entries(texts).map(([id, printed]) => [
    id,
    typeof printed === 'number'
      ? { text: String(printed), state: 'number' as const, value: printed }
      : { text: printed, state: 'unreadable' as const, value: null },
  ]);
  return {
    schema: 'gouji.audit/1',
    source: { name: 'page.html', url: null, sha256: '', bytes: 0 },
    isReport: true,
    confidence: 1,
    report: {
      ...{ title: null, agency: null, year: 2022, edition: EDITIONS['2021'].id, period: null },
      ...{ publishedOn: null, sections: [], cells: Object.fromEntries(cells) },
    },
    coverage: { identities: 0, passed: 0, failed: 0, notVerifiable: 0 },
    findings: [],
    diagnoses: [],
    ...facts,
  };
}

/** A finding made by hand. */
export const aResultFinding = (
  facts: Partial<AuditResult['findings'][number]> = {},
): AuditResult['findings'][number] => ({
  id: 'requests/flow@requests.total',
  rule: 'requests/flow',
  severity: 'error',
  outcome: 'failed',
  message: '相差 1',
  cells: [],
  quotes: [],
  expected: null,
  actual: null,
  source: { document: '国办公开办函〔2021〕30号', place: '表三' },
  ...facts,
});
