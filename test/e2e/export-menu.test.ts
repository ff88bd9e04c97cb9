import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/ensure-browser.mjs';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { download, exportFrom } from '../support/exports.ts';
import { markedText, TARGET_STYLE } from '../support/marked-text.ts';
import { screenOf } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { samplePage } from '../support/sample.ts';

describe('the menu of exports', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
    page = await site.browser.context.newPage();
    const html = samplePage('faulty-2021.html').replace('</head>', `${TARGET_STYLE}</head>`);
    await page.goto(site.publish('/report.html', html));
    await screenOf(page).panel.waitFor();
  });
  afterAll(() => site?.close());

  const toggle = () => page.getByRole('button', { name: '全部格式' });
  const menu = () => page.getByRole('menu', { name: '导出格式' });
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement?.shadowRoot?.activeElement;
      return element?.getAttribute('data-file') ?? element?.textContent ?? null;
    });

  test('is walked through by keys, and gives the focus back', async () => {
    await toggle().focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('xlsx');
    for (const [key, file] of [
      ['ArrowDown', 'memo.html'],
      ['ArrowDown', 'memo.md'],
      ['End', 'datapackage.zip'],
      ['ArrowDown', 'xlsx'],
      ['ArrowUp', 'datapackage.zip'],
      ['Home', 'xlsx'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused()).toBe(file);
    }
    await page.keyboard.press('Escape');
    await menu().waitFor({ state: 'detached' });
    await expect.poll(focused).toContain('全部格式');
    expect(await screenOf(page).panel.isVisible()).toBe(true);
  });

  test('gives a file by the Enter key, and the focus back after it', async () => {
    await toggle().focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('xlsx');
    await page.keyboard.press('End');
    const { name } = await download(page, () => page.keyboard.press('Enter'));
    expect(name).toMatch(/\.datapackage\.zip$/);
    await expect.poll(focused).toContain('全部格式');
  });

  test.each(['the page', 'the panel', 'its own button'])('closes at a click on %s', async (where) => {
    await toggle().click();
    await menu().waitFor();
    if (where === 'the page') await page.mouse.click(200, 400);
    else if (where === 'the panel') await screenOf(page).panel.locator('h2').click();
    else await toggle().click();
    await menu().waitFor({ state: 'detached' });
  });

  test('stays within a panel that is low', async () => {
    await page.setViewportSize({ width: 420, height: 560 });
    await toggle().click();
    const [inner, outer] = [await menu().boundingBox(), await screenOf(page).panel.boundingBox()];
    expect(inner?.y).toBeGreaterThanOrEqual(outer?.y ?? 0);
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0));
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('leads to a memo whose links open the page at the words', { timeout: 90_000 }, async () => {
    const { text } = await download(page, () => exportFrom(screenOf(page).panel, 'memo.txt'));
    const links = text.match(/http:\S+#:~:text=\S+/g) ?? [];
    expect(links.length).toBe(text.match(/^\d+\. /gm)?.length);
    // As a reader has it who knows nothing of Gouji.
    const browser = await chromium.launch({
      executablePath: findChromium() ?? '',
      args: [`--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${site.server.port}`],
    });
    for (const link of links) {
      const words = decodeURIComponent(link.split('text=')[1] ?? '');
      const marked = await markedText(browser, link);
      const parts = words.split(',').filter((part) => !/^-|-$/.test(part));
      expect(
        parts.some((part) => marked?.includes(part)),
        `${words} marked ${marked}`,
      ).toBe(true);
    }
    await browser.close();
  });

  test('is not offered for a page that is no report', async () => {
    const other = await site.browser.context.newPage();
    await other.goto(site.publish('/list.html', samplePage('not-a-report.html')));
    const popup = await openPopup(site, other);
    await popup.getByRole('button', { name: '核对本页' }).click();
    await popup.getByText('本页不是政府信息公开工作年度报告').waitFor();
    expect(await popup.getByText('导出 Excel').count()).toBe(0);
    await popup.close();
    await other.close();
  });
});
