import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { openPackage } from '../support/evidence.ts';
import { download, exportFrom } from '../support/exports.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { yearTabs } from '../support/layouts/page-places.ts';
import { screenOf, toolbarBadge } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { aReport } from '../support/report-builder/build.ts';
import { withCells } from '../support/report-builder/change.ts';

const WRONG = 'litigation.review.total';
const faulty = (year: number) => withCells(aReport({ year, edition: '2021', seed: year }), { [WRONG]: '99' });
const clean = aReport({ year: 2023, edition: '2021', seed: 3 });

describe('a page with a tab for each year', () => {
  let site: AgencySite;
  let page: Page;
  let switcher: ReturnType<Page['getByRole']>;

  beforeAll(async () => {
    site = await startAgency();
    page = await site.browser.context.newPage();
    const html = yearTabs([faulty(2022), clean, faulty(2021)], layoutNamed('clean'));
    await page.goto(site.publish('/years.html', html));
    await screenOf(page).panel.waitFor();
    switcher = page.getByRole('navigation', { name: '本页的各份报告' });
  });
  afterAll(() => site?.close());

  const choose = (year: string) => switcher.getByRole('button', { name: year }).click();
  const facts = () => screenOf(page).panel.locator('.facts').innerText();

  test('lists the reports by year, with their errors, and opens the one that the page shows', async () => {
    const names = switcher.getByRole('button');
    expect(await names.allInnerTexts()).toEqual([
      expect.stringMatching(/^2022\s+1$/),
      '2023',
      expect.stringMatching(/^2021\s+1$/),
    ]);
    expect(await switcher.locator('[aria-pressed="true"]').innerText()).toContain('2022');
    expect(await facts()).toContain('2022');
  });

  test('the toolbar and the popup speak of all reports', async () => {
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe('2');
    const popup = await openPopup(site, page);
    await expect.poll(() => popup.locator('.report').count()).toBe(3);
    await popup.close();
    await page.bringToFront();
  });

  test('panel and marks are of the chosen report, also after its tab was opened in the page', async () => {
    const { findings, mark, card } = screenOf(page);
    await choose('2023');
    await expect.poll(facts).toContain('2023');
    expect(await findings.count()).toBe(0);
    expect(await mark(WRONG).count()).toBe(0);

    await choose('2021');
    await findings.locator('button').first().click();
    await page.getByRole('status').filter({ hasText: '被网页隐藏' }).waitFor();
    await page.evaluate(() => {
      for (const [at, pane] of [...document.querySelectorAll<HTMLElement>('.pane')].entries())
        pane.style.display = at === 2 ? '' : 'none';
    });
    await findings.locator('button').first().click();
    await card.waitFor();
    expect(await mark(WRONG).isVisible()).toBe(true);
  });

  test('the export is of the chosen report, and the choice outlives an audit', async () => {
    const { text } = await download(page, () => exportFrom(screenOf(page).panel, 'json'));
    const result = JSON.parse(text);
    expect(result.report.year).toBe(2021);
    expect(await facts()).toContain('2021');
  });

  test('the popup exports any of them, a package too', async () => {
    const popup = await openPopup(site, page);
    const last = popup.locator('.report').filter({ hasText: '2023' });
    const json = await download(page, () => exportFrom(last, 'json'));
    expect(JSON.parse(json.text).report.year).toBe(2023);
    const { bytes } = await download(page, () => exportFrom(last, 'evidence.zip'));
    expect(openPackage(bytes).report).toEqual({ number: 2, of: 3 });
    expect(await popup.getByText('已交浏览器保存').count()).toBe(1);
    await popup.close();
  });
});
