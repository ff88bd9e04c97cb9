import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { yearTabs } from '../support/layouts/page-places.ts';
import { screenOf } from '../support/page-driver.ts';
import { aReport } from '../support/report-builder/build.ts';
import { withCells } from '../support/report-builder/change.ts';
import { SCRIPTED_FRAMES, scriptedFrame } from '../support/report-frames.ts';
import { reviewOf, storedDecisions } from '../support/review.ts';
import { samplePage } from '../support/sample.ts';

const FLOW = '312 + 5';

describe('a decision is of its page and its report', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const open = async (address: string) => {
    page = await site.browser.context.newPage();
    await page.goto(address);
    await screenOf(page).panel.waitFor();
    return reviewOf(page);
  };
  const confirm = async (words: string) => {
    await reviewOf(page).finding(words).locator('> button').click();
    await reviewOf(page).verdict('确认').click();
  };

  test('where a page shows two reports, of the one that was chosen', async () => {
    const faulty = (year: number) =>
      withCells(aReport({ year, edition: '2021', seed: year }), { 'litigation.review.total': '99' });
    const html = yearTabs([faulty(2022), faulty(2021)], layoutNamed('clean'));
    const address = site.publish('/years.html', html);
    const { progress } = await open(address);
    const choose = (year: string) =>
      page.getByRole('navigation', { name: '本页的各份报告' }).getByRole('button', { name: year }).click();
    await choose('2021');
    await confirm('表四“行政复议”行');
    await expect.poll(() => progress.count()).toBe(1);
    await choose('2022');
    await expect.poll(() => progress.count()).toBe(0);
    await expect.poll(() => storedDecisions(site.browser, address)).toMatchObject([{ report: '2021' }]);
    await page.reload();
    await screenOf(page).panel.waitFor();
    expect(await progress.count()).toBe(0);
    await choose('2021');
    await expect.poll(() => progress.count()).toBe(1);
  });

  test.each(SCRIPTED_FRAMES)('of the page around a frame without an address (%s)', async (way) => {
    const address = site.publish(`/frame-${way}.html`, scriptedFrame(way));
    const { progress } = await open(address);
    await confirm(FLOW);
    await expect.poll(async () => (await storedDecisions(site.browser, address)).length).toBe(1);
    await page.reload();
    await progress.waitFor();
  });

  test('of the address that an application has moved on to', async () => {
    const [first, second] = [site.publish('/app/1', samplePage('faulty-2021.html')), '/app/2'];
    const { progress, finding } = await open(first);
    await confirm(FLOW);
    await progress.waitFor();
    await page.evaluate((next) => {
      history.pushState({}, '', next);
      document.querySelector('h1')?.append(' ');
    }, second);
    await progress.waitFor({ state: 'detached' });
    expect(await finding(FLOW).locator('.tag').count()).toBe(0);
    await page.evaluate(() => {
      history.back();
      document.querySelector('h1')?.append(' ');
    });
    await progress.waitFor();
    expect((await storedDecisions(site.browser, first)).length).toBe(1);
  });

  test('kept on the screen, with a word of why, when the extension is gone', async () => {
    await open(site.publish('/faulty.html', samplePage('faulty-2021.html')));
    // Under test an extension that reloads itself does not come back.
    await site.browser.background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await confirm(FLOW);
    await reviewOf(page).note.fill('写了很久的备注');
    await page.getByRole('alert').filter({ hasText: '请先复制备注，再刷新本页' }).waitFor();
    expect(await reviewOf(page).note.inputValue()).toBe('写了很久的备注');
  });
});
