import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditPage } from '../../lib/audit-page.ts';
import { tellOfPackage } from '../../lib/cli/verify.ts';
import { tablesForClipboard } from '../../lib/export/clipboard/tables.ts';
import { cellsCsv } from '../../lib/export/csv/lists.ts';
import { toResult } from '../../lib/export/json.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { FIREFOX, type FirefoxAgency, startFirefox } from '../support/firefox.ts';
import { buttonOf, download, exportFrom, PARTS, textOf } from '../support/firefox-page.ts';
import { brokenAt, columnOf, rulerHtml } from '../support/picture.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const HEIGHT = 5_000;
const WIDTH = 2_000;
/** The sample page between rulers, longer than several windows and wider than one. */
const PAGE = FAULTY.replace(
  '<body>',
  `<body>${rulerHtml(HEIGHT, 'left:0')}${rulerHtml(HEIGHT, `left:${WIDTH - 12}px`)}`,
).replace('</head>', `<style>body { width: ${WIDTH}px; height: ${HEIGHT}px }</style></head>`);
const ADDRESS = `http://${AGENCY_HOST}/report.html`;
const RESULT = toResult(
  auditPage(parsePage(PAGE, ADDRESS)),
  { name: 'report.html', url: ADDRESS, sha256: '', bytes: 0 },
  'zh-CN',
);

describe.skipIf(!FIREFOX)('exports in Firefox', () => {
  let site: FirefoxAgency;
  let page: Page;

  beforeAll(async () => {
    site = await startFirefox();
    // No script but that of the extension, no picture from anywhere, on plain http.
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
    page = await site.open(site.publish('/report.html', { body: PAGE, headers }));
    await page.waitForSelector(PARTS.panel);
  });
  afterAll(() => site?.close());

  test('the lists and the tables are those of the result', async () => {
    const { name, text } = await download(site, () => exportFrom(page, 'cells.csv'));
    expect(name).toMatch(/\.cells\.csv$/);
    expect(text).toBe(cellsCsv(RESULT, 'zh-CN'));
    await page.click(buttonOf('复制表格'));
    await expect.poll(() => textOf(page, PARTS.notice)).toContain('已复制');
    expect(await site.window.clipboard()).toBe(tablesForClipboard(RESULT).tsv);
  });

  test('workbook and data package come whole', async () => {
    const workbook = await download(site, () => page.click(buttonOf('导出 Excel')));
    expect(Object.keys(unzipSync(workbook.bytes))).toContain('xl/workbook.xml');
    const data = await download(site, () => exportFrom(page, 'datapackage.zip'));
    expect(Object.keys(unzipSync(data.bytes))).toContain('datapackage.json');
  });

  test('a package from the panel has no picture before the toolbar button was pressed', async () => {
    const { name, bytes } = await download(site, () => exportFrom(page, 'evidence.zip'), 20_000);
    const manifest = JSON.parse(strFromU8(unzipSync(bytes)['manifest.json'] ?? new Uint8Array()));
    expect(manifest.remarks.map(({ code }: { code: string }) => code)).toEqual(['notAllowed']);
    expect(tellOfPackage(name, bytes, 'en')).toMatchObject({ sound: true });
    expect(await textOf(page, PARTS.notice)).toContain('先点一下工具栏上的勾稽图标');
  });

  test('a package from the popup has the report from top to bottom and from left to right', async () => {
    await page.evaluate(() => scrollTo(0, 111));
    await site.window.openPopup();
    await expect.poll(() => site.window.readPopup(), { timeout: 10_000 }).toContain('全部格式');
    await site.window.pressInPopup('全部格式');
    await expect.poll(() => site.window.readPopup()).toContain('数据包');
    const { name, bytes } = await download(site, () => site.window.pressInPopup('证据包'), 40_000);
    expect(tellOfPackage(name, bytes, 'en')).toEqual({
      sound: true,
      lines: [expect.stringContaining('sound')],
    });
    const picture = unzipSync(bytes)['screenshot.png'] ?? new Uint8Array();
    for (const x of [5, WIDTH - 5])
      expect(brokenAt(await columnOf(page, picture, x), HEIGHT), `ruler at ${x}`).toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(111);
    await expect.poll(() => site.window.readPopup()).toContain('已交浏览器保存');
  });
});
