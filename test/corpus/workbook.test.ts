import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../lib/audit/result.ts';
import { auditFile } from '../../lib/cli/audit-file.ts';
import { cellsCsv, findingsCsv } from '../../lib/export/csv/lists.ts';
import { toResult } from '../../lib/export/json.ts';
import { workbook } from '../../lib/export/xlsx/workbook.ts';
import { corpusPages } from '../support/corpus.ts';
import { hasLibreOffice, NO_LIBRE_OFFICE, openWithLibreOffice } from '../support/libre-office.ts';
import { seededRandom } from '../support/report-builder/random.ts';
import { aFaultyPage, aResultFinding } from '../support/result-of.ts';
import { formulasOf, withoutResults } from '../support/unpack-workbook.ts';

const AT = new Date(2026, 10, 23, 12);
const TIME = 120_000;

function resultOf(name: string, bytes: Uint8Array): AuditResult {
  const outcome = auditFile(name, bytes);
  if ('refused' in outcome) throw new Error(outcome.refused.en);
  const [audit] = outcome.audits;
  if (audit === undefined) throw new Error('no audit');
  return toResult(audit, outcome.source, 'zh-CN');
}

const faulty = (fault: string) => ({ name: fault, result: aFaultyPage(fault).result });
const many = aFaultyPage().result;
/** A result in which cells at random are blank, zero or wrong: whatever a formula may meet. */
function shaken(seed: number): AuditResult {
  const random = seededRandom(seed);
  const cells = Object.entries(many.report?.cells ?? {}).map(([id, cell]) => {
    const value = [null, null, 0, 0, 0, 1, -2, cell.value][random.whole(0, 7)] ?? null;
    const state = value === null ? ('blank' as const) : ('number' as const);
    return [id, { text: String(value ?? ''), state, value }] as const;
  });
  return {
    ...many,
    report: { ...(many.report as NonNullable<AuditResult['report']>), cells: Object.fromEntries(cells) },
  };
}

const pages = [
  ...[1, 2, 3, 4].map((seed) => ({ name: `page shaken ${seed}`, result: shaken(seed) })),
  ...['wrongTotal', 'litigationRow', 'moreMadeThanInForce', 'blanksForZeros', 'onlyTotals', 'allBlank'].map(
    faulty,
  ),
  ...['missingRow', 'missingTable', 'negativeCount', 'unreadable', 'oldForm'].map(faulty),
  {
    name: 'page with 200 findings',
    result: {
      ...many,
      findings: Array.from({ length: 200 }, (_, at) =>
        aResultFinding({ id: `many@${at}`, cells: Object.keys(many.report?.cells ?? {}).slice(0, 30) }),
      ),
    },
  },
  ...((await corpusPages()) ?? []).map(({ name, bytes }) => ({ name, result: resultOf(name, bytes) })),
];

describe.skipIf(!hasLibreOffice)(hasLibreOffice ? 'LibreOffice' : NO_LIBRE_OFFICE, () => {
  it('recalculates every workbook to the stored results', { timeout: TIME }, () => {
    const files = pages.map(({ result }) => workbook(result, 'zh-CN', AT));
    const opened = openWithLibreOffice('xlsx', files.map(withoutResults));
    for (const [index, { name, result }] of pages.entries()) {
      const [file, sheets] = [files[index] as Uint8Array, opened[index]];
      const stored = formulasOf(file);
      const recalculated = stored.map(({ sheet, row, column }) => sheets?.get(sheet)?.[row]?.[column]);
      expect(recalculated, name).toEqual(stored.map((formula) => formula.result));
      expect(sheets?.get('发现')?.length, name).toBe(1 + result.findings.length);
    }
  });

  it('opens the lists with every line, and runs no formula of the page', { timeout: TIME }, () => {
    const text = '=1+1';
    const cells = {
      ...many.report?.cells,
      'proactive.regulations.made': { text, state: 'unreadable' as const, value: null },
    };
    const result = { ...many, report: { ...(many.report as NonNullable<AuditResult['report']>), cells } };
    const lists = [cellsCsv(result, 'zh-CN'), findingsCsv(result, 'zh-CN')];
    const [shown, findings] = openWithLibreOffice('csv', lists).map((sheets) => [...sheets.values()][0]);
    expect(shown?.length).toBe(1 + Object.keys(cells).length);
    expect(shown?.[1]?.[2]).toMatch(/^'?=1\+1$/);
    expect(findings?.length).toBe(1 + result.findings.length);
    expect(findings?.[1]?.[4]).toBe(result.findings[0]?.message);
  });
});
