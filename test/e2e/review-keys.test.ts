import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { screenOf } from '../support/page-driver.ts';
import { type ReviewParts, reviewOf, storedDecisions } from '../support/review.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
const FLOW = '312 + 5';

describe('reviewing a report', () => {
  let site: AgencySite;
  let page: Page;
  let parts: ReviewParts;

  beforeAll(async () => {
    site = await startAgency();
    site.publish('/faulty.html', samplePage('faulty-2021.html'));
    page = await site.browser.context.newPage();
    parts = reviewOf(page);
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    await site.browser.background.evaluate(() => chrome.storage.local.clear());
    await page.goto(ADDRESS);
    await screenOf(page).panel.waitFor();
  });

  const select = (words: string) => parts.finding(words).locator('> button').click();
  const stored = () => storedDecisions(site.browser, ADDRESS);

  test('everything goes by keyboard: C, D with a number, N, Escape, U and Ctrl+Z', async () => {
    const { panel } = screenOf(page);
    const position = () => panel.locator('.position').innerText();
    await panel.locator('h2').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await parts.reason('规则不适用').waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('n');
    await page.keyboard.type('cduj');
    expect(await parts.note.inputValue()).toBe('cduj');
    await page.keyboard.press('Escape');
    await expect.poll(position).toBe('2 / 8');
    await page.keyboard.press('j');
    await expect.poll(position).toBe('2 / 7');
    await expect
      .poll(stored)
      .toMatchObject([
        { verdict: 'confirmed' },
        { verdict: 'dismissed', reason: 'inapplicable', note: 'cduj' },
      ]);
    // The note, the dismissal, the confirmation.
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored()).at(-1)?.note).toBe('');
    await page.keyboard.press('u');
    await expect.poll(async () => (await stored()).length).toBe(1);
    await page.keyboard.press('u');
    await expect.poll(stored).toEqual([]);
    await expect.poll(position).toBe('1 / 8');
    await page.keyboard.press('u');
    await page.getByRole('status').filter({ hasText: '没有可以撤销的处理' }).waitFor();
  });

  test('choosing a reason is given up with Escape, and leaves the finding looked at', async () => {
    await select(FLOW);
    await page.keyboard.press('d');
    await parts.reason('其他').waitFor();
    await page.keyboard.press('Escape');
    await parts.reason('其他').waitFor({ state: 'detached' });
    expect(await parts.verdict('忽略').isVisible()).toBe(true);
    expect(await stored()).toEqual([]);
  });

  test('the notice of a decision offers to undo it', async () => {
    await select(FLOW);
    await parts.verdict('确认').click();
    await page.getByRole('status').filter({ hasText: '已确认：已对照页面' }).waitFor();
    await parts.undo.click();
    await page.getByRole('status').filter({ hasText: '已撤销' }).waitFor();
    await expect.poll(stored).toEqual([]);
    expect(await parts.undo.count()).toBe(0);
  });
});
