import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { openPackage } from '../support/evidence.ts';
import { download, exportFrom, pressToolbarButton } from '../support/exports.ts';
import { markupWithoutUs } from '../support/in-page.ts';
import { screenOf } from '../support/page-driver.ts';
import { brokenAt, columnOf, rulerHtml } from '../support/picture.ts';
import { samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const ARTICLE = FAULTY.slice(FAULTY.indexOf('<h1>'), FAULTY.indexOf('</body>'));
/** Rulers to the left and right of a narrow report, and where panel and bar of progress stand. */
const RULED = (height: number, more = '') =>
  `<!DOCTYPE html><style>body { margin: 0; display: flow-root; height: ${height}px } main { width: 560px; height: 2000px; margin-left: 20px; overflow: hidden } main * { font-size: 8px; margin: 0 }</style>${more}
  ${rulerHtml(height, 'left:0')}${rulerHtml(height, 'left:640px')}${rulerHtml(height, 'right:200px')}<main>${ARTICLE}</main>`;

const SOUND = { sound: true, lines: [expect.stringContaining(': sound: ')] };

describe('the evidence package of a page', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const visit = async (html: string, headers: Record<string, string> = {}) => {
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/report.html', { body: html, headers }));
    await screenOf(page).panel.waitFor();
  };
  const press = () => exportFrom(screenOf(page).panel, 'evidence.zip');
  const pack = async () => openPackage((await download(page, press, 60_000)).bytes);
  const notice = () => screenOf(page).panel.locator('.notice').innerText();

  test('has the report from top to bottom, without panel, bar or seam, and leaves no trace', async () => {
    await visit(RULED(2_600));
    await pressToolbarButton(site, page);
    await page.evaluate(() => scrollTo(0, 123));
    const before = await markupWithoutUs(page);
    const { pictures, remarks, verified } = await pack();
    expect(verified).toEqual(SOUND);
    expect(remarks).toEqual([]);
    expect(pictures.length).toBe(1);
    const [picture = new Uint8Array()] = pictures;
    for (const x of [5, 645, 1280 - 205])
      expect(brokenAt(await columnOf(page, picture, x), 2_600)).toBeNull();
    expect(await page.evaluate(() => [scrollY, document.getAnimations().length])).toEqual([123, 0]);
    expect(await markupWithoutUs(page)).toBe(before);
    expect(await screenOf(page).panel.isVisible()).toBe(true);
    expect(await notice()).toMatch(/^已交浏览器保存：.*evidence\.zip$/);
  });

  test('has several pictures of a very long page, what is fixed once, what sticks in its place', async () => {
    const more = `<div style="position:fixed;top:0;left:900px;width:50px;height:70px;background:#f0f;z-index:99"></div>
      <div style="position:absolute;top:0;left:960px;height:8400px"><div style="height:300px"></div>
      <div style="position:sticky;top:0;width:50px;height:30px;background:#0ff;z-index:99"></div></div>`;
    await visit(RULED(8_400, more), {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    await pressToolbarButton(site, page);
    const { pictures, verified } = await pack();
    expect(verified).toEqual(SOUND);
    expect(pictures.length).toBe(2);
    const column = async (x: number) =>
      (await Promise.all(pictures.map((picture) => columnOf(page, picture, x)))).flat();
    expect(brokenAt(await column(5), 8_400)).toBeNull();
    const rows = async (x: number, colour: string) =>
      (await column(x)).flatMap((found, y) => (found === colour ? [y] : []));
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
    expect(await rows(925, 'rgb(255, 0, 255)')).toEqual(range(0, 70));
    expect(await rows(985, 'rgb(0, 255, 255)')).toEqual(range(300, 330));
  }, 90_000);

  test('shows the marks', async () => {
    await visit(FAULTY);
    await pressToolbarButton(site, page);
    const { pictures } = await pack();
    const left = await page
      .locator('td', { hasText: /^340$/ })
      .evaluate((cell) => cell.getBoundingClientRect().left);
    const colours = await columnOf(page, pictures[0] ?? new Uint8Array(), Math.round(left));
    // The red of an error, at the edge of the cells of the column that is wrong.
    const red = colours.filter((colour) => {
      const [r = 0, g = 0, b = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
      return r > 170 && g < 90 && b < 90;
    });
    expect(red.length).toBeGreaterThan(20);
  });

  test('goes down the box that scrolls in place of the page', async () => {
    const html = `<!DOCTYPE html><style>html, body { margin: 0; display: flow-root; height: 100%; overflow: hidden }
      header { height: 90px; background: #f0f } #app { position: relative; height: calc(100% - 90px); overflow: auto }
      main { width: 380px; margin-left: 20px } main * { font-size: 8px; margin: 0 }</style><header></header>
      <div id="app">${rulerHtml(2_000, 'left:0')}<main style="height:2000px;overflow:hidden">${ARTICLE}</main></div>`;
    await visit(html);
    await pressToolbarButton(site, page);
    const { pictures, remarks } = await pack();
    expect(remarks).toEqual([]);
    expect(brokenAt(await columnOf(page, pictures[0] ?? new Uint8Array(), 5), 2_000)).toBeNull();
  });

  test('of a report in a frame shows what is visible, and says so', async () => {
    page = await site.browser.context.newPage();
    site.publish('/inner.html', FAULTY);
    const frame = '<iframe src="/inner.html" style="width:900px;height:600px"></iframe>';
    await page.goto(site.publish('/outer.html', `<!DOCTYPE html><title>外</title>${frame}`));
    await screenOf(page).panel.waitFor();
    await pressToolbarButton(site, page);
    const { pictures, remarks } = await pack();
    expect([pictures.length, remarks]).toEqual([1, ['frame']]);
    expect(await notice()).toContain('截图只有窗口中可见的部分');
  });

  test('is made without pictures where the browser allows none, and says how to have them', async () => {
    await visit(FAULTY);
    const { pictures, remarks, verified } = await pack();
    expect([pictures, remarks]).toEqual([[], ['notAllowed']]);
    expect(verified).toEqual({
      sound: true,
      lines: [...SOUND.lines, expect.stringContaining('note: No screenshot')],
    });
    expect(await notice()).toContain('先点一下工具栏上的勾稽图标');
  });

  test('says that the page has changed since its result was shown', async () => {
    await visit(FAULTY);
    await page.getByRole('button', { name: '全部格式' }).click();
    // In one go, before our own watch can see it.
    const made = await download(page, () =>
      page.evaluate(() => {
        const cell = [...document.querySelectorAll('td')].find(
          ({ textContent }) => textContent?.trim() === '340',
        );
        if (cell) cell.textContent = '341';
        const panel = document.querySelector('gouji-panel')?.shadowRoot;
        panel?.querySelector<HTMLElement>('[data-file="evidence.zip"]')?.click();
      }),
    );
    const { remarks, verified, text } = openPackage(made.bytes);
    expect(remarks).toEqual(['changed', 'notAllowed']);
    expect(verified).toMatchObject({ sound: true });
    expect(text('memo.txt')).toContain('有变化');
    expect(text('audit.json')).toContain('"text": "341"');
    expect(await notice()).toContain('导出的是刚刚重新核对的结果');
  });

  test.each(['Escape', 'button'])(
    'is not made when it is cancelled by %s, and all is as before',
    async (how) => {
      await visit(RULED(6_000));
      await pressToolbarButton(site, page);
      await page.evaluate(() => scrollTo(0, 77));
      const downloads: unknown[] = [];
      page.on('download', (file) => downloads.push(file));
      await press();
      const bar = page.locator('gouji-panel .picture-bar');
      await bar.getByText(/正在截图 2\//).waitFor();
      if (how === 'Escape') await page.keyboard.press('Escape');
      else await bar.getByRole('button', { name: '取消' }).click();
      await page.getByText('已取消，没有生成文件').waitFor();
      expect(await bar.count()).toBe(0);
      expect(await screenOf(page).panel.isVisible()).toBe(true);
      expect(await page.evaluate(() => [scrollY, document.getAnimations().length])).toEqual([77, 0]);
      expect(downloads).toEqual([]);
    },
  );

  test('is made without pictures when the page is left meanwhile', async () => {
    await visit(RULED(6_000));
    await pressToolbarButton(site, page);
    const coming = page.waitForEvent('download', { timeout: 30_000 });
    await press();
    await page
      .locator('gouji-panel .picture-bar')
      .getByText(/正在截图 2\//)
      .waitFor();
    const other = await site.browser.context.newPage();
    await other.bringToFront();
    const file = await coming;
    const { remarks, pictures } = openPackage(await readFile(await file.path()));
    expect([remarks, pictures]).toEqual([['left'], []]);
    await other.close();
  });
});
