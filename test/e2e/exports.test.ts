import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Schema, Validator } from '@cfworker/json-schema';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPage } from '../../lib/audit-page.ts';
import { tablesForClipboard } from '../../lib/export/clipboard/tables.ts';
import { toResult } from '../../lib/export/json.ts';
import { parsePage } from '../../lib/page/parse.ts';
import type { BrowserFile } from '../../lib/platform/exporter.ts';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { download, exportFrom } from '../support/exports.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { layOut } from '../support/layouts/lay-out.ts';
import { hasLibreOffice, NO_LIBRE_OFFICE, openWithLibreOffice } from '../support/libre-office.ts';
import { screenOf } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { aReport } from '../support/report-builder/build.ts';
import { withEachCell } from '../support/report-builder/change.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';
import { schemaValidator } from '../support/schema-validator.ts';

const BROWSER_FILES: readonly BrowserFile[] = [
  ...(['xlsx', 'cells.csv', 'findings.csv', 'json', 'datapackage.zip'] as const),
  ...(['memo.md', 'memo.html', 'memo.txt', 'evidence.zip'] as const),
];
const SCHEMA: Schema = JSON.parse(
  readFileSync(new URL('../../docs/schema/gouji.audit-1.schema.json', import.meta.url), 'utf8'),
);
const many = withEachCell(aReport({ edition: '2019', seed: 1 }), () => '约3');
/** Every figure unreadable: more than 200 findings. */
const MANY = layOut(many, layoutNamed('clean'));
const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
if (!hasUnzip) console.warn('unzip is not installed: archives are not opened by it.');

describe.each([
  { name: 'a faulty report', html: samplePage('faulty-2021.html'), least: 8 },
  { name: 'a report with more than 200 findings', html: MANY, least: 200 },
])('exports of $name', ({ html, least }) => {
  const result = toResult(
    auditPage(parsePage(html, `http://${AGENCY_HOST}/report.html`)),
    { name: 'report.html', url: null, sha256: '', bytes: 0 },
    'zh-CN',
  );
  let site: AgencySite;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-'));
    site = await startAgency();
    // Nothing may be loaded, run or sent on this page but what the browser itself exempts.
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/report.html', { body: html, headers }));
    await screenOf(page).panel.waitFor();
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  const made = (file: BrowserFile) => download(page, () => exportFrom(screenOf(page).panel, file), 20_000);
  const unzipped = (bytes: Uint8Array) => {
    if (hasUnzip) {
      writeFileSync(join(folder, 'x.zip'), bytes);
      expect(() => execFileSync('unzip', ['-tqq', join(folder, 'x.zip')])).not.toThrow();
    }
    return unzipSync(bytes);
  };

  test('have findings to speak of', () => {
    expect(result.findings.length).toBeGreaterThanOrEqual(least);
  });

  test('the workbook comes at one click, and LibreOffice opens it', { timeout: 120_000 }, async () => {
    const { name, bytes } = await download(page, () =>
      page.getByRole('button', { name: '导出 Excel' }).click(),
    );
    expect(name).toMatch(/-\d{4}-\d{2}-\d{2}\.xlsx$/);
    unzipped(bytes);
    if (!hasLibreOffice) return console.warn(NO_LIBRE_OFFICE);
    const [sheets] = openWithLibreOffice('xlsx', [bytes]);
    expect(sheets?.get('发现')?.length).toBe(1 + result.findings.length);
    expect(sheets?.get('表三')?.length).toBeGreaterThan(20);
  });

  test('the lists open in a spreadsheet, in the language of the screen', { timeout: 120_000 }, async () => {
    const cells = await made('cells.csv');
    const findings = await made('findings.csv');
    expect([cells.name, findings.name]).toEqual([
      expect.stringMatching(/\.cells\.csv$/),
      expect.stringMatching(/\.findings\.csv$/),
    ]);
    expect(cells.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    if (!hasLibreOffice) return console.warn(NO_LIBRE_OFFICE);
    const [shownCells, shownFindings] = openWithLibreOffice('csv', [cells.text, findings.text]).map(
      (sheets) => [...sheets.values()][0],
    );
    expect(shownCells?.length).toBe(1 + Object.keys(result.report?.cells ?? {}).length);
    expect(shownFindings?.map((line) => line[4])).toEqual(['说明', ...result.findings.map((f) => f.message)]);
    expect(new Set(shownFindings?.slice(1).map((line) => line[3]))).not.toContain('failed');
  });

  test('the JSON is valid by its schema, and the audit of this page', async () => {
    const { text } = await made('json');
    const read = JSON.parse(text);
    expect(new Validator(SCHEMA, '2020-12', false).validate(read).errors).toEqual([]);
    expect(read.findings).toEqual(result.findings);
  });

  test('the data package is valid by the published profile', async () => {
    const files = unzipped((await made('datapackage.zip')).bytes);
    const descriptor = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
    expect(schemaValidator('tabular-data-package.json')(descriptor)).toEqual([]);
  });

  test('the memo has every finding, and links that lead to the words on the page', async () => {
    const { text } = await made('memo.md');
    expect(text.match(/^\d+\. /gm)?.length).toBe(result.findings.length);
    expect(text).toContain(`](http://${AGENCY_HOST}/report.html#:~:text=`);
    expect((await made('memo.html')).text).toMatch(/^<!doctype html>/);
    expect((await made('memo.txt')).name).toMatch(/\.memo\.txt$/);
  });

  test('the tables are copied as a spreadsheet takes them', async () => {
    // A page of http has no clipboard API: what was copied is told by pasting it.
    await page.evaluate(() => {
      document.addEventListener('paste', (event) => {
        const { clipboardData } = event;
        document.title = JSON.stringify(
          ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type)),
        );
      });
    });
    await page.getByRole('button', { name: '复制表格' }).click();
    await page.getByRole('status').filter({ hasText: '已复制' }).waitFor();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await page.keyboard.press('Control+V');
    await expect.poll(() => page.title()).toMatch(/^\["/);
    const [tsv, markup] = JSON.parse(await page.title());
    const due = tablesForClipboard(result);
    expect(tsv).toBe(due.tsv);
    expect(markup).toContain(due.html.slice(0, 200));
  });

  test('the popup gives the same files', async () => {
    const popup = await openPopup(site, page);
    for (const file of BROWSER_FILES) {
      const { name, bytes } = await download(page, () => exportFrom(popup, file), 20_000);
      expect(name.endsWith(`.${file}`), name).toBe(true);
      expect(bytes.length).toBeGreaterThan(100);
      await popup.getByText(`已交浏览器保存：${name}`).waitFor();
    }
    await popup.close();
  });
});
