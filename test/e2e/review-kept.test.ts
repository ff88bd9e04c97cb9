import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { openOptions } from '../support/options.ts';
import { screenOf } from '../support/page-driver.ts';
import { refuseStorage, reviewOf, storedDecisions } from '../support/review.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
const FLOW = '312 + 5';
const ALONE = '18 + 4';

describe('decisions are kept', () => {
  let site: AgencySite;

  beforeAll(async () => {
    site = await startAgency();
    site.publish('/faulty.html', FAULTY);
  });
  afterAll(() => site?.close());
  beforeEach(() => site.browser.background.evaluate(() => chrome.storage.local.clear()));

  const open = async (address = ADDRESS) => {
    const page = await site.browser.context.newPage();
    await page.goto(address);
    await screenOf(page).panel.waitFor();
    return page;
  };
  const select = (page: Page, words: string) => reviewOf(page).finding(words).locator('> button').click();
  const stored = (address = ADDRESS) => storedDecisions(site.browser, address);
  const tagOf = (page: Page, words: string) => reviewOf(page).finding(words).locator('.tag');

  test('in two tabs at once: neither loses the other’s, and both show all', async () => {
    const tabs = [await open(), await open()] as const;
    const finding = [FLOW, ALONE];
    for (const [at, tab] of tabs.entries()) {
      await tab.bringToFront();
      await select(tab, finding[at] ?? '');
    }
    await Promise.all(tabs.map((tab) => reviewOf(tab).verdict('确认').dispatchEvent('click')));
    await expect.poll(async () => (await stored()).length).toBe(2);
    for (const tab of tabs) {
      await expect.poll(() => reviewOf(tab).progress.innerText()).toBe('已处理 2/8');
      await tab.close();
    }
  });

  test('apart for each address, the fragment left aside', async () => {
    site.publish('/other.html', FAULTY);
    const page = await open(`${ADDRESS}?id=1#top`);
    await select(page, FLOW);
    await reviewOf(page).verdict('确认').click();
    await expect.poll(async () => (await stored(`${ADDRESS}?id=1`)).length).toBe(1);
    for (const other of [`${ADDRESS}?id=2`, `http://${AGENCY_HOST}/other.html`]) {
      await page.goto(other);
      await screenOf(page).panel.waitFor();
      expect(await tagOf(page, FLOW).count()).toBe(0);
    }
    await page.goto(`${ADDRESS}?id=1#end`);
    await tagOf(page, FLOW).waitFor();
    await page.close();
  });

  test('on the screen when they cannot be stored, until they can', async () => {
    const page = await open();
    const { verdict, note } = reviewOf(page);
    await refuseStorage(site.browser, true);
    await select(page, FLOW);
    await verdict('确认').click();
    await note.fill('写了很久的备注');
    await page.getByRole('alert').filter({ hasText: '本机存储空间已满' }).waitFor();
    expect(await note.inputValue()).toBe('写了很久的备注');
    expect(await stored()).toEqual([]);
    await refuseStorage(site.browser, false);
    await page.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => stored()).toMatchObject([{ verdict: 'confirmed', note: '写了很久的备注' }]);
    await expect.poll(() => page.getByRole('alert').filter({ hasText: '存储空间' }).count()).toBe(0);
    await page.close();
  });

  test('on a hostile page, by mouse and by key', async () => {
    const style = '<style>* { all: unset !important } td { display: table-cell !important }</style>';
    const address = site.publish('/hostile.html', FAULTY.replace('</head>', `${style}</head>`));
    const page = await open(address);
    await select(page, FLOW);
    await page.keyboard.press('d');
    await reviewOf(page).reason('其他').click();
    await reviewOf(page).note.fill('网页样式不影响');
    const box = await reviewOf(page).note.boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    await expect.poll(() => stored(address)).toMatchObject([{ reason: 'other', note: '网页样式不影响' }]);
    await page.close();
  });

  test('and can be looked over in the options, and forgotten there, page by page or all', async () => {
    const second = site.publish('/second.html', FAULTY);
    const pages = [await open(), await open(second)] as const;
    for (const page of pages) {
      await page.bringToFront();
      await select(page, FLOW);
      await reviewOf(page).verdict('确认').click();
      await expect.poll(async () => (await stored(page.url())).length).toBe(1);
    }
    const options = await openOptions(site);
    const section = options.locator('#reviews');
    await section.getByText('2 个网页，共 2 条处理').waitFor();
    expect(await section.locator('.page a').first().getAttribute('href')).toBe(second);
    await section
      .getByRole('button', { name: /^删除处理记录/ })
      .first()
      .click();
    await options.locator('dialog').getByRole('button', { name: '删除' }).click();
    await section.getByText('1 个网页，共 1 条处理').waitFor();
    await expect.poll(() => tagOf(pages[1], FLOW).count()).toBe(0);
    expect(await tagOf(pages[0], FLOW).count()).toBe(1);

    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: '备份到文件' }).click();
    const backup = await (await download).path();
    await section.getByRole('button', { name: '删除全部处理记录…' }).click();
    await options.locator('dialog').getByRole('button', { name: '删除' }).click();
    await section.getByText('目前没有处理记录').waitFor();
    await expect.poll(() => tagOf(pages[0], FLOW).count()).toBe(0);
    await options.locator('input[type="file"]').setInputFiles(backup);
    await options.locator('dialog').getByRole('button', { name: '替换' }).click();
    await tagOf(pages[0], FLOW).waitFor();
    for (const page of [...pages, options]) await page.close();
  });
});
