import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { screenOf, toolbarBadge } from '../support/page-driver.ts';
import { refuseStorage, reviewOf, storedDecisions } from '../support/review.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
const FLOW = '312 + 5';
const ALONE = '18 + 4';

describe('when the extension is updated', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
    site.publish('/faulty.html', FAULTY);
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    page = await site.browser.context.newPage();
    await page.goto(ADDRESS);
    await screenOf(page).panel.waitFor();
    await reviewOf(page).finding(FLOW).locator('> button').click();
  });

  /** Updates, and waits until the new extension shows its panel in place of the old one. */
  const update = async () => {
    await page.evaluate(() => document.querySelector('gouji-panel')?.setAttribute('data-old', ''));
    const background = await site.browser.update();
    await page.locator('gouji-panel:not([data-old]) .panel').waitFor();
    expect(await page.locator('gouji-panel, gouji-marks').count()).toBe(2);
    return { ...site.browser, background };
  };

  test('an open page goes on working, with its decisions', async () => {
    await reviewOf(page).verdict('确认').click();
    await reviewOf(page).note.fill('更新之前');
    await expect.poll(async () => (await storedDecisions(site.browser, ADDRESS))[0]?.note).toBe('更新之前');
    const updated = await update();
    expect(await reviewOf(page).progress.innerText()).toBe('已处理 1/8');
    await reviewOf(page).finding(ALONE).locator('> button').click();
    await reviewOf(page).verdict('忽略').click();
    await reviewOf(page).reason('其他').click();
    await expect.poll(async () => (await storedDecisions(updated, ADDRESS)).length).toBe(2);
    await expect.poll(() => toolbarBadge(updated, page)).toBe('3');
    expect(await page.locator('gouji-unsaved').count()).toBe(0);
    await page.close();
    site = { ...site, browser: updated };
  });

  test('what was not stored before is left to be read', async () => {
    await refuseStorage(site.browser, true);
    await reviewOf(page).finding('正文写 321').locator('> button').click();
    await reviewOf(page).verdict('确认').click();
    await reviewOf(page).note.fill('还没有存下的话');
    await page.getByRole('alert').filter({ hasText: '存储空间已满' }).waitFor();
    await update();
    const left = page.getByRole('alertdialog');
    expect(await left.getByRole('textbox').inputValue()).toBe('还没有存下的话');
    expect(await left.innerText()).toContain('正文写 321');
    // In a smaller window it reaches where the panel is, and stands above it.
    await page.setViewportSize({ width: 900, height: 800 });
    await left.getByRole('button', { name: '关闭' }).click();
    await left.waitFor({ state: 'detached' });
    expect(await page.locator('gouji-unsaved').count()).toBe(0);
    await page.close();
  });
});
