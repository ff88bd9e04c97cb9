import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { aDecision } from '../../test/support/decisions.ts';
import { auditedPage } from '../../test/support/result-of.ts';
import { samplePage } from '../../test/support/sample.ts';
import { schemaValidator } from '../../test/support/schema-validator.ts';
import { partsOf } from '../../test/support/unpack-workbook.ts';
import { type AuditResult, auditResult } from '../audit/result.ts';
import type { Decision } from '../review/decision.ts';
import { printedFor } from '../review/printed.ts';
import { findingsCsv } from './csv/lists.ts';
import { hexDigest } from './digest.ts';
import { type ExportInput, exportFile } from './files.ts';
import type { FileKind } from './formats.ts';
import { toResult } from './json.ts';
import { verifyPackage } from './package/verify.ts';

const html = samplePage('faulty-2021.html');
const { audit } = auditedPage(html);
const page = new TextEncoder().encode(html);
const source = { name: 'a.html', url: null, sha256: hexDigest(page), bytes: page.length };
const AT = new Date(2026, 10, 23, 12);

/** A decision on a finding of the page, as it is printed. */
function on(at: number, facts: Partial<Decision> = {}): Decision {
  const finding = audit.findings[at];
  if (!finding) throw new Error(`the page has no finding ${at}`);
  const printed = printedFor(finding, audit.report?.cells ?? new Map());
  return aDecision({ finding: finding.id, rule: finding.rule, message: finding.message, printed, ...facts });
}

const confirmed = on(0, { note: '=电话核实 <b>' });
const dismissed = on(1, { verdict: 'dismissed', reason: 'inapplicable' });
const reopened = on(2, { verdict: 'dismissed', reason: 'agency', printed: aDecision().printed });
const gone = aDecision({ finding: 'requests/flow@requests.naturalPerson' });
const result = toResult(audit, source, 'zh-CN', [confirmed, dismissed, reopened, gone]);
const sentences = (at: number) => result.findings[at]?.message ?? '';

const write = (kind: FileKind, of: AuditResult = result): Uint8Array => {
  const input: ExportInput = {
    ...{
      result: of,
      lang: 'zh-CN',
      at: AT,
      anchors: {},
      page,
      pictures: { images: [], remarks: [] },
      report: { number: 1, of: 1 },
    },
  };
  return exportFile(kind, input).bytes;
};
const textOf = (kind: FileKind, of?: AuditResult) => strFromU8(write(kind, of));

describe('decisions go out with', () => {
  test('JSON, with how each stands; and not at all where there are none', () => {
    expect(auditResult.parse(JSON.parse(textOf('json')))).toEqual(result);
    expect(result.decisions?.map(({ finding, state }) => [finding, state])).toEqual([
      [confirmed.finding, 'holds'],
      [dismissed.finding, 'holds'],
      [reopened.finding, 'reopened'],
      [gone.finding, 'gone'],
    ]);
    expect(result.decisions?.[2]?.printed).toEqual(reopened.printed);
    expect(toResult(audit, source, 'zh-CN')).not.toHaveProperty('decisions');
  });

  test('the list of findings, made inert', () => {
    const [, first, second, third, fourth] = findingsCsv(result, 'zh-CN').split('\r\n');
    expect(first).toMatch(/,已确认,已对照页面,'=电话核实 <b>,2026-11-23T06:05:00.000Z,有效$/);
    expect(second).toMatch(/,已忽略,规则不适用,,2026-11-23T06:05:00.000Z,有效$/);
    expect(third).toMatch(/,已忽略,已与机关核实,,2026-11-23T06:05:00.000Z,所印内容已变/);
    expect(fourth).toMatch(/,,,,,$/);
  });

  test('the workbook: beside the finding, and in the notes of its cells, which a dismissal no longer flags', () => {
    const parts = partsOf(write('xlsx'));
    const all = [...parts.values()].join('\n');
    expect(all).toContain('>已确认：已对照页面<');
    expect(all).toContain('>=电话核实 &lt;b&gt;<');
    expect(all).toContain('>已忽略：已与机关核实（此后所印内容已变，待重新处理）<');
    expect(parts.get('xl/comments2.xml')).toContain('[已忽略：规则不适用]');
    expect(all).toContain('确认 1，忽略 1，待重新处理 1');
    const flags = (of: AuditResult) => [...partsOf(write('xlsx', of)).values()].join('').match(/ s="\d+"/g);
    const all8 = audit.findings.map((_, at) => on(at, { verdict: 'dismissed', reason: 'other' }));
    const none = toResult(audit, source, 'zh-CN');
    expect(flags(toResult(audit, source, 'zh-CN', all8))).not.toEqual(flags(none));
  });

  test.each(['memo.md', 'memo.html', 'memo.txt'] as const)(
    '%s: confirmed findings are marked, dismissed ones left out, and that is said',
    (kind) => {
      const text = textOf(kind).replaceAll('\\', '');
      expect(text).toContain(sentences(0).slice(0, 20));
      expect(text).toContain('处理：已确认：已对照页面。备注：=电话核实');
      expect(text).not.toContain(sentences(1).slice(0, 30));
      expect(text).toContain('此后所印内容已变');
      expect(text).toContain('另有 1 条经人工判断已忽略，未列入以上内容（规则不适用 1）。');
      if (kind === 'memo.html') expect(text).not.toContain('<b>');
    },
  );

  test('SARIF, as suppressions by the published schema', () => {
    const log = JSON.parse(textOf('sarif'));
    expect(schemaValidator('sarif-2.1.0.json')(log)).toEqual([]);
    const suppressions = log.runs[0].results.map((each: { suppressions: object[] }) => each.suppressions);
    expect(suppressions.slice(0, 4)).toEqual([
      [],
      [expect.objectContaining({ status: 'accepted', justification: '已忽略：规则不适用' })],
      [expect.objectContaining({ status: 'underReview' })],
      [],
    ]);
    const plain = JSON.parse(textOf('sarif', toResult(audit, source, 'zh-CN')));
    expect(plain.runs[0].results[0]).not.toHaveProperty('suppressions');
  });

  test('the evidence package: in its annotations, and verified as before', () => {
    const zip = write('evidence.zip');
    const { items } = JSON.parse(strFromU8(unzipSync(zip)['annotations.jsonld'] ?? new Uint8Array()));
    const values = (at: number) => items[at].body.map(({ value }: { value: string }) => value);
    expect(values(0)).toEqual(expect.arrayContaining(['已确认：已对照页面', '=电话核实 <b>', 'confirmed']));
    expect(values(2)).toContain('reopened');
    expect(values(3)).toHaveLength(4);
    expect(verifyPackage(zip)).toMatchObject({ differences: [] });
  });
});
