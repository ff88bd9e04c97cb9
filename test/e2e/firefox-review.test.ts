import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX, type FirefoxAgency, startFirefox } from '../support/firefox.ts';
import { PARTS, textOf } from '../support/firefox-page.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
const FLOW = `${PARTS.finding} ::-p-text(312 + 5)`;
const TAG = 'gouji-panel >>> .tag';
const NOTE = 'gouji-panel >>> .note';
const PROGRESS = 'gouji-panel >>> .progress';

describe.skipIf(!FIREFOX)('reviewing a report in Firefox', () => {
  let site: FirefoxAgency;
  let page: Page;

  beforeAll(async () => {
    site = await startFirefox();
    site.publish('/faulty.html', samplePage('faulty-2021.html'));
    page = await site.open(ADDRESS);
    await page.waitForSelector(PARTS.panel);
  });
  afterAll(() => site?.close());

  const reload = async () => {
    await page.reload();
    await page.waitForSelector(PARTS.panel);
  };

  test('a decision is told, and still there after a reload', async () => {
    await page.click(FLOW);
    await page.click('gouji-panel >>> .verdicts button[data-verdict="confirmed"]');
    await expect.poll(() => textOf(page, TAG)).toBe('已确认：已对照页面');
    await reload();
    await expect.poll(() => textOf(page, TAG)).toBe('已确认：已对照页面');
    expect(await textOf(page, PROGRESS)).toBe('已处理 1/8');
  });

  test('a note is kept though the page is reloaded in the midst of it', async () => {
    await page.click(FLOW);
    await page.type(NOTE, '半句');
    await reload();
    await page.click(FLOW);
    expect(await page.$eval(NOTE, (note) => (note as HTMLTextAreaElement).value)).toBe('半句');
  });

  test('dismissed by key, it leaves the toolbar’s number; undone, it is back', async () => {
    await expect.poll(() => site.window.badge()).toBe('4');
    await page.focus(FLOW);
    for (const key of ['d', '2']) await page.keyboard.press(key as 'd');
    await expect.poll(() => textOf(page, TAG)).toBe('已忽略：原始附件正确');
    await expect.poll(() => site.window.badge()).toBe('3');
    await page.keyboard.press('u');
    await expect.poll(() => textOf(page, TAG)).toBe('已确认：已对照页面');
    await expect.poll(() => site.window.badge()).toBe('4');
    await reload();
    await expect.poll(() => textOf(page, TAG)).toBe('已确认：已对照页面');
  });

  test('a figure that changes opens it again', async () => {
    await page.evaluate(() => {
      for (const cell of document.querySelectorAll('td'))
        if (cell.textContent === '340') cell.textContent = '341';
    });
    await expect.poll(() => textOf(page, TAG)).toContain('340 → 341');
  });

  test('an updated extension takes over the open page, with its decisions', async () => {
    await reload();
    await page.$eval('gouji-panel', (old) => old.setAttribute('data-old', ''));
    await site.update();
    await page.waitForSelector('gouji-panel:not([data-old]) >>> .panel');
    expect(await page.$$eval('gouji-panel, gouji-marks', (all) => all.length)).toBe(2);
    await expect.poll(() => textOf(page, PROGRESS)).toBe('已处理 1/8');
    await page.click(`${PARTS.finding} ::-p-text(18 + 4)`);
    await page.click('gouji-panel >>> .verdicts button[data-verdict="confirmed"]');
    await expect.poll(() => textOf(page, PROGRESS)).toBe('已处理 2/8');
    await reload();
    await expect.poll(() => textOf(page, PROGRESS)).toBe('已处理 2/8');
  });
});
