import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aFaultyPage, aResultFinding } from '../../test/support/result-of.ts';
import type { AuditResult } from '../audit/result.ts';
import { tablesForClipboard } from './clipboard/tables.ts';
import { exportFile } from './files.ts';
import { FILES_OF, type FileKind } from './formats.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const FORMULA = '=HYPERLINK("http://evil.example","x")';
const HALF = '\uD83D';
/** A title that no file system takes, that hides its end, and that is 5,000 characters long. */
const TITLE = `..\\/:*?"<>|\u202Egpj.\u0000CON ${MARKUP} ${HALF}${'题'.repeat(5_000)}`;

/** A result with all of it wherever a page can put it. */
function hostile(): AuditResult {
  const { result } = aFaultyPage();
  const report = result.report as NonNullable<AuditResult['report']>;
  const [first = '', second = '', third = ''] = Object.keys(report.cells);
  const cell = (text: string) => ({ text, state: 'unreadable' as const, value: null });
  const cells = { [first]: cell(FORMULA), [second]: cell(MARKUP), [third]: cell(HALF) };
  const texts = [MARKUP, FORMULA, HALF, '\u0000\u001B'];
  return {
    ...result,
    source: { ...result.source, name: TITLE, url: 'javascript:alert(1)' },
    report: { ...report, title: TITLE, agency: TITLE, cells: { ...report.cells, ...cells } },
    findings: texts.map((text, at) =>
      aResultFinding({
        id: `${text}@${at}`,
        message: text,
        quotes: [{ section: null, text }],
        cells: [first],
      }),
    ),
  };
}

const result = hostile();
const KINDS: readonly FileKind[] = [...Object.values(FILES_OF).flat(), 'json'];
const write = (kind: FileKind) =>
  exportFile(kind, {
    ...{ result, lang: 'zh-CN', at: new Date(2026, 10, 23, 12), anchors: {}, page: new Uint8Array([60]) },
    ...{ pictures: { images: [], remarks: [] }, report: { number: 1, of: 1 } },
  });

/** The texts of a file, or of all that is in it; their decoder throws at what is no UTF-8. */
function textsOf({ name, bytes }: { name: string; bytes: Uint8Array }): ReadonlyMap<string, string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const files = /zip$|xlsx$/.test(name) ? Object.entries(unzipSync(bytes)) : [[name, bytes] as const];
  return new Map(files.map(([path, content]) => [path, utf8.decode(content)]));
}

describe.each(KINDS)('what a hostile page says, in %s', (kind) => {
  const file = write(kind);
  const texts = textsOf(file);

  it('makes a name that every file system takes', () => {
    expect(Buffer.byteLength(file.name)).toBeLessThanOrEqual(143);
    expect(file.name).toMatch(/^[^\p{Cc}\p{Cf}\\/:*?"<>|.~-][^\p{Cc}\p{Cf}\\/:*?"<>|]*$/u);
    for (const path of texts.keys())
      expect(path === file.name || /^[\w./[\]-]+$/.test(path), path).toBe(true);
  });

  it('is whole characters', () => {
    for (const text of texts.values()) expect(text.isWellFormed()).toBe(true);
  });

  it('is neither markup nor formula', () => {
    for (const [path, text] of texts) {
      if (path.endsWith('.html') && path !== 'page.html') expect(load(text)('img, script, a').length).toBe(0);
      if (path.endsWith('.md')) expect(text).not.toMatch(/(^|[^\\])<img/);
      if (path.endsWith('.csv')) expect(text).not.toMatch(/(^|,)"?[=＝@]/m);
      if (path.endsWith('.xml')) expect(text).not.toMatch(/<img|<f>[^<]*HYPERLINK/);
      if (/json/.test(path)) expect(() => JSON.parse(text)).not.toThrow();
    }
  });
});

describe('what a hostile page says, on the clipboard', () => {
  const { tsv, html } = tablesForClipboard(result);

  it('is neither markup nor formula, and whole characters', () => {
    expect(load(html)('img').length).toBe(0);
    expect(tsv).toContain(`'${FORMULA}`);
    expect(`${tsv}\n`).not.toMatch(/(^|\t)[=＝@]/m);
    expect((tsv + html).isWellFormed()).toBe(true);
  });
});

it('the bytes of a zip are texts as they were written', () => {
  const files = unzipSync(write('datapackage.zip').bytes);
  expect(strFromU8(files['cells.csv'] ?? new Uint8Array())).toContain(
    `'=HYPERLINK(""http://evil.example"",""x"")`,
  );
});
