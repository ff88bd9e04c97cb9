import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditResult } from '../../lib/audit/result.ts';
import { auditPage } from '../../lib/audit-page.ts';
import { toResult } from '../../lib/export/json.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { RULES } from '../../lib/rules/index.ts';
import { DEFAULT_RULE_SETTINGS, rulesRun } from '../../lib/rules/settings.ts';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { download, exportFrom } from '../support/exports.ts';
import { distance, isActiveFree, markupWithoutUs, savedWithoutUs } from '../support/in-page.ts';
import { dockAt, FLOW_SUM, hasTrace, screenOf, sumIn, toolbarBadge } from '../support/page-driver.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
/** The cell with the wrong digit. */
const WRONG = 'requests.resultTotal.total';

describe('a faulty report on an agency site', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
    site.publish('/faulty.html', samplePage('faulty-2021.html'));
    site.publish('/other.html', samplePage('not-a-report.html'));
    page = await site.browser.context.newPage();
    await page.goto(ADDRESS);
    await screenOf(page).panel.waitFor();
  });

  afterAll(() => site?.close());

  test('the toolbar button shows the number of errors', async () => {
    const errors = await screenOf(page).panel.locator('.finding[data-severity="error"]').count();
    expect(errors).toBeGreaterThan(0);
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe(String(errors));
  });

  test('the panel sums up, states the facts and lists the findings by section', async () => {
    const { panel, findings } = screenOf(page);
    const said = await panel.locator('.coverage').innerText();
    expect(said).toMatch(/^\d+ 条勾稽关系中 \d+ 条成立，\d+ 条不成立/);
    expect(await panel.locator('.facts').innerText()).toContain('2021 年版');
    expect(await panel.locator('h4').allInnerTexts()).toContainEqual(
      expect.stringContaining('三、依申请公开'),
    );
    expect(await findings.filter({ hasText: '312 + 5' }).count()).toBe(1);
  });

  test('marks stand on the very cells, and the wrong one carries one badge for all that is wrong there', async () => {
    const cell = page.locator('td', { hasText: /^340$/ });
    await cell.scrollIntoViewIfNeeded();
    const { mark } = screenOf(page);
    await expect
      .poll(async () => distance(await mark(WRONG).boundingBox(), await cell.boundingBox()))
      .toBeLessThanOrEqual(2);
    expect(await mark(WRONG).locator('.badge').innerText()).toBe('4');
    expect(await mark(WRONG).getAttribute('data-severity')).toBe('error');
    expect(await mark('requests.granted.total').locator('.badge').count()).toBe(0);
  });

  test('a badge leaves the figure free', async () => {
    const figure = await page.locator('td', { hasText: /^340$/ }).evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect().toJSON() as { left: number; right: number; top: number };
    });
    const badge = await screenOf(page).mark(WRONG).locator('.badge').boundingBox();
    if (!badge) throw new Error('no badge');
    // A line is some 4 px higher than its digits at either end, and a badge has a clear edge of 5 px.
    const apart =
      badge.x + 5 >= figure.right ||
      badge.x + badge.width - 5 <= figure.left ||
      badge.y + badge.height - 5 <= figure.top + 4;
    expect(apart).toBe(true);
  });

  test('pointing at a badge lights the whole identity and shows its sum and its law', async () => {
    const { mark, card } = screenOf(page);
    await page.evaluate(() => scrollTo(0, 0));
    await mark(WRONG).locator('.badge').focus();
    await card.waitFor();
    expect(await sumIn(card)).toEqual(FLOW_SUM);
    expect(await card.locator('q').innerText()).toContain('第一项加第二项之和，等于第三项加第四项之和');
    expect(await card.innerText()).toContain('国办公开办函〔2021〕30号');
    const sign = async (id: string) => mark(id).getAttribute('data-sign');
    expect(await sign('requests.newlyReceived.total')).toBe('+');
    expect(await sign('requests.carriedIn.total')).toBe('+');
    expect(await sign(WRONG)).toBe('=');
    expect(await sign('requests.carriedOut.total')).toBe('+');
    expect(await mark('requests.granted.total').getAttribute('data-lit')).toBeNull();
    await mark(WRONG).locator('.badge').blur();
    await card.waitFor({ state: 'detached' });
  });

  test('a click pins the card; Escape closes first the card, then the panel', async () => {
    const { mark, card, panel, pill } = screenOf(page);
    // Out of the way of the last column.
    await dockAt(page, '停靠在左侧');
    await mark(WRONG).locator('.badge').click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(300);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await panel.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await pill.waitFor();
    await pill.click();
    await panel.waitFor();
  });

  test('keys travel through the findings and back, and never leave a cell beneath the panel', async () => {
    const { panel, card } = screenOf(page);
    const total = await panel.locator('.group:not(.unverified) .finding').count();
    for (let at = 1; at <= total; at++) {
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(() => panel.locator('.position').innerText()).toBe(`${at} / ${total}`);
      if ((await card.count()) === 0) continue;
      await expect.poll(async () => isActiveFree(page)).toBe(true);
    }
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => panel.locator('.position').innerText()).toBe(`${total - 1} / ${total}`);
    await page.keyboard.press('Escape');
  });

  test('the exported JSON is the audit of this very page, the same as of its file', async () => {
    const file = await download(page, () => exportFrom(screenOf(page).panel, 'json'));
    expect(file.name).toMatch(/-2023-\d{4}-\d{2}-\d{2}\.json$/);
    const result = auditResult.parse(JSON.parse(file.text));
    expect(result.source.url).toBe(ADDRESS);
    expect(result.report?.cells[WRONG]).toEqual({ text: '340', state: 'number', value: 340 });
    expect(result.findings.filter(({ cells }) => cells.includes(WRONG))).toHaveLength(4);
    const read = toResult(
      auditPage(parsePage(samplePage('faulty-2021.html'), ADDRESS)),
      result.source,
      'zh-CN',
    );
    expect(result).toEqual({ ...read, rules: rulesRun(RULES, DEFAULT_RULE_SETTINGS) });
    const markup = await savedWithoutUs(page);
    expect(result.source.bytes).toBe(Buffer.byteLength(markup));
    expect(result.source.sha256).toBe(createHash('sha256').update(markup).digest('hex'));
  });

  test('switched off, the page is byte for byte what it was', async () => {
    const before = await markupWithoutUs(page);
    await page.getByRole('button', { name: '在本页关闭勾稽' }).click();
    await screenOf(page).panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await hasTrace(page)).toBe(false);
  });

  test('the next page, no report, has no trace of Gouji and no number', async () => {
    await page.goto(`http://${AGENCY_HOST}/other.html`);
    await page.waitForTimeout(1_200);
    expect(await hasTrace(page)).toBe(false);
    expect(await toolbarBadge(site.browser, page)).toBe('');
  });
});
