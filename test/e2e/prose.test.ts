import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { highlighted, isActiveFree, markupWithoutUs } from '../support/in-page.ts';
import { screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

const SENTENCE = '2023年，我局新收政府信息公开申请321件，上年结转5件。';
const CELL = 'requests.newlyReceived.total';
const FAULTY = samplePage('faulty-2021.html');

describe('a sentence that contradicts the table', () => {
  let site: AgencySite;
  let page: Page;
  let parts: ReturnType<typeof screenOf>;
  // The first sentence belongs to the group of the wrong total, which comes before the others.
  const sentence = () => page.locator('gouji-marks .mark[data-quote]').nth(1);
  const lit = () => highlighted(page, 'gouji-lit');

  beforeAll(async () => {
    site = await startAgency();
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/faulty.html', FAULTY));
    parts = screenOf(page);
    await parts.panel.waitFor();
  });
  afterAll(() => site?.close());

  test('is underlined in the page, and has a badge like its cell', async () => {
    expect(await highlighted(page, 'gouji-warning')).toContain(SENTENCE);
    expect(await lit()).toEqual([]);
    expect(await sentence().locator('.badge').count()).toBe(1);
    expect(await parts.mark(CELL).locator('.badge').count()).toBe(1);
  });

  test('its badge lights the cell, and the badge of the cell lights the sentence', async () => {
    await sentence().locator('.badge').focus();
    await expect.poll(() => parts.mark(CELL).getAttribute('data-lit')).not.toBeNull();
    await expect.poll(lit).toEqual([SENTENCE]);
    await sentence().locator('.badge').blur();
    await expect.poll(lit).toEqual([]);
    await parts.mark(CELL).locator('.badge').focus();
    await expect.poll(lit).toEqual([SENTENCE]);
    await parts.mark(CELL).locator('.badge').blur();
  });

  test('the finding leads to the sentence, then to the cell; one key goes between them', async () => {
    const opened = () => page.locator('gouji-marks .mark:has(.badge[aria-expanded="true"])');
    const finding = parts.findings.locator('> button', { hasText: '正文写 321' });
    await finding.click();
    await expect.poll(() => opened().getAttribute('data-quote')).toBe('true');
    await expect.poll(() => isActiveFree(page)).toBe(true);
    await finding.click();
    await expect.poll(() => opened().getAttribute('data-place')).toBe(CELL);
    await expect.poll(() => isActiveFree(page)).toBe(true);
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => opened().getAttribute('data-quote')).toBe('true');
    await parts.card.getByRole('button', { name: '看表中的数' }).click();
    await expect.poll(() => opened().getAttribute('data-place')).toBe(CELL);
  });

  test('where the browser cannot underline, the layer draws a strip beneath each line', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(lit).toEqual([]);
    const long = page.locator('gouji-marks .mark[data-quote]').first();
    const drawn = await long.evaluate((mark) => {
      (mark.getRootNode() as ShadowRoot).host.setAttribute('data-draws', '');
      return getComputedStyle(mark).backgroundSize.split(',').length;
    });
    const lines = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('gouji-warning') ?? [])] as Range[];
      return new Set([...(range?.getClientRects() ?? [])].map(({ top }) => Math.round(top))).size;
    });
    expect(drawn).toBe(lines);
    expect(lines).toBeGreaterThan(1);
  });

  test('switched off, neither highlight nor style sheet nor anything in the markup is left', async () => {
    const before = await markupWithoutUs(page);
    await page.getByRole('button', { name: '在本页关闭勾稽' }).click();
    await parts.panel.waitFor({ state: 'detached' });
    const left = () => [CSS.highlights.size, document.adoptedStyleSheets.length];
    expect(await page.evaluate(left)).toEqual([0, 0]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('in an open shadow root it is underlined too', async () => {
    const html = FAULTY.replace('<h1>', '<x-report><template shadowrootmode="open"><h1>').replace(
      '</body>',
      '</template></x-report></body>',
    );
    await page.goto(site.publish('/shadow.html', html));
    await parts.panel.waitFor();
    expect(await highlighted(page, 'gouji-warning')).toContain(SENTENCE);
    const sheets = () => document.querySelector('x-report')?.shadowRoot?.adoptedStyleSheets.length;
    expect(await page.evaluate(sheets)).toBe(1);
  });
});
