import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { openOptions } from '../support/options.ts';
import { screenOf } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { openWelcome } from '../support/welcome.ts';

const WRONG = 'requests.resultTotal.total';

describe('the first page', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency({ keepFirstPage: true, viewport: { width: 1366, height: 768 } });
    page = site.browser.context.pages().find((open) => open.url().endsWith('/welcome.html')) as Page;
    await screenOf(page).card.waitFor();
    // It may have come before the language that this browser is to have.
    await page.reload();
    await screenOf(page).card.waitFor();
  });
  afterAll(() => site?.close());

  const position = () => screenOf(page).panel.locator('.position').innerText();

  test('opens by itself, once, with the wrong figure of its sample marked and explained in sight', async () => {
    const open = site.browser.context.pages().filter((one) => one.url().endsWith('/welcome.html'));
    expect(open).toHaveLength(1);
    const { card, mark, panel } = screenOf(page);
    expect(await card.innerText()).toMatch(/86[\s\S]*90[\s\S]*58[\s\S]*63/);
    expect(await card.innerText()).toMatch(/现为\s+58\s+若改为\s+85/);
    expect(await mark(WRONG).locator('.badge').innerText()).toBe('3');
    expect(await panel.locator('.coverage').innerText()).toBe('11 条勾稽关系中 9 条成立，2 条不成立');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    for (const part of [card, mark(WRONG), page.locator('.paper')]) {
      const box = await part.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(768);
    }
    expect(await panel.locator('.export-bar').isVisible()).toBe(false);
  });

  test('lets its reader press the real keys', async () => {
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(position).toBe('2 / 3');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(position).toBe('3 / 3');
    expect(await screenOf(page).card.innerText()).toContain('本年度办理结果总计，正文写 85，表三为 58');
    await page.keyboard.press('Alt+Enter');
    await expect
      .poll(() => screenOf(page).mark(WRONG).locator('.badge').getAttribute('aria-expanded'))
      .toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await screenOf(page).pill.waitFor();
  });

  test('leaves alone how the panels of reports open', async () => {
    const stored = await site.browser.background.evaluate(() => chrome.storage.local.get());
    expect(stored).not.toMatchObject({ preferences: { collapsed: true } });
    await screenOf(page).pill.click();
    await screenOf(page).panel.waitFor();
  });

  test('switches its sample off, and on again', async () => {
    await screenOf(page).panel.getByRole('button', { name: '在本页关闭勾稽' }).click();
    await screenOf(page).panel.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '重新显示' }).click();
    await screenOf(page).card.waitFor();
  });

  test('speaks the other language at once, and so does all else', async () => {
    await page.locator('.brand').getByRole('button').click();
    await page.getByRole('heading', { level: 1, name: 'Gouji audits disclosure reports' }).waitFor();
    expect(await screenOf(page).card.innerText()).toMatch(/printed\s+58/);
    expect(await page.locator('.paper').innerText()).toContain('青禾市水务局');
    expect(await page.title()).toContain('Gouji');
    const options = await openOptions(site);
    await options.getByRole('heading', { name: 'Gouji settings' }).waitFor();
    await options.getByRole('radio', { name: '简体中文' }).check();
    await options.close();
    await page.getByRole('heading', { level: 1, name: '勾稽' }).waitFor();
  });

  test('says where Gouji runs, and asks for access where it was withheld', async () => {
    expect(await page.locator('.allowed').innerText()).toBe('已允许访问 gov.cn');
    expect(await page.locator('.about .keys').innerText()).toMatch(/Alt\s*Shift\s*G/);
    const withheld = await openWelcome(site, true);
    await withheld.getByRole('button', { name: '允许访问 gov.cn' }).click();
    expect(JSON.parse(await withheld.title())).toEqual({ origins: ['*://*.gov.cn/*'] });
    await withheld.close();
  });

  test('is reached from the popup and from the options', async () => {
    const opened = () =>
      site.browser.context.waitForEvent('page', (one) => one.url().endsWith('/welcome.html'));
    const popup = await openPopup(site, page);
    const [fromPopup] = await Promise.all([
      opened(),
      popup.getByRole('button', { name: '使用介绍' }).click(),
    ]);
    await fromPopup.close();
    const options = await openOptions(site);
    await options.getByRole('link', { name: '使用介绍' }).click();
    await options.waitForURL(/\/welcome\.html$/);
    await options.close();
  });

  test('fits a narrow window: nothing scrolls sideways, the panel starts as a pill', async () => {
    const narrow = await openWelcome(site);
    await narrow.setViewportSize({ width: 400, height: 800 });
    await narrow.reload();
    await screenOf(narrow).pill.waitFor();
    await screenOf(narrow).card.waitFor();
    expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await narrow.close();
  });
});
