import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX, type FirefoxAgency, startFirefox } from '../support/firefox.ts';
import { gone, markedCells, PARTS, textOf } from '../support/firefox-page.ts';
import { hasTrace } from '../support/page-driver.ts';
import { SCRIPTED_FRAMES, scriptedFrame } from '../support/report-frames.ts';
import { samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const WRONG = 'requests.resultTotal.total';
const withHead = (head: string) => FAULTY.replace('<head>', `<head>${head}`);

describe.skipIf(!FIREFOX)('where a report may be, in Firefox', () => {
  let site: FirefoxAgency;
  let page: Page;

  beforeAll(async () => {
    site = await startFirefox();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const open = async (address: string) => {
    page = await site.open(address);
  };
  /** The panel is dressed, and the marks stand on their cells. */
  const expectSound = async () => {
    const panel = await page.waitForSelector(PARTS.panel);
    expect(await panel?.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const wrong = (await markedCells(page)).find(({ id }) => id === WRONG);
    expect(wrong?.text).toBe('340');
    expect(wrong?.distance).toBeLessThanOrEqual(2);
  };

  test('a report that a script inserts a second after load', async () => {
    await open(site.publish('/late.html', samplePage('late.html')));
    await page.waitForSelector(`${PARTS.panel}, ${PARTS.pill}`);
  });

  test('a strict Content-Security-Policy, and nothing of ours to complain of under it', async () => {
    const policy = "default-src 'none'; img-src *; script-src 'nonce-x'; style-src 'nonce-x'";
    const listen = `<script nonce="x">
      document.addEventListener('securitypolicyviolation', (event) => (document.title += '|' + event.sample));
    </script>`;
    const body = withHead(listen)
      .replace('<style>', '<style nonce="x">')
      .replaceAll(/ style="[^"]*"/g, '');
    await open(site.publish('/strict.html', { body, headers: { 'content-security-policy': policy } }));
    await expectSound();
    expect(await page.title()).not.toContain('|');
  });

  test('prototypes that the page has spoilt', async () => {
    const spoil = ['Array.prototype.flatMap', 'Map.prototype.get', 'Element.prototype.attachShadow']
      .map((method) => `${method} = () => { throw new Error('spoilt') };`)
      .join('');
    await open(site.publish('/spoilt.html', withHead(`<script>${spoil}</script>`)));
    await expectSound();
  });

  test('a report in a frame of the same site: the panel has room outside', async () => {
    site.publish('/inner.html', FAULTY);
    const outer = '<!DOCTYPE html><title>年报</title><iframe src="inner.html" width="100%" height="700">';
    await open(site.publish('/outer.html', outer));
    await page.waitForSelector(PARTS.panel);
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner.html'));
    expect(await inner?.$(PARTS.mark)).not.toBeNull();
    expect(await inner?.$(PARTS.panel)).toBeNull();
  });

  test.each(SCRIPTED_FRAMES)('a report in a frame that a script fills: %s', async (way) => {
    await open(site.publish(`/${way}.html`, scriptedFrame(way)));
    await page.waitForSelector(PARTS.panel);
    await expect.poll(() => site.window.badge()).toBe('4');
  });

  test('a report in a frame on a page of another site', async () => {
    const inner = site.publish('/inner2.html', FAULTY);
    const outer = `<!DOCTYPE html><title>x</title><iframe src="${inner}" width="100%" height="700">`;
    await open(site.publish('/foreign.html', outer, 'www.foreign.example'));
    const frame = await page.waitForFrame((candidate) => candidate.url() === inner);
    await frame.waitForSelector(`${PARTS.panel}, ${PARTS.pill}`);
    expect(await hasTrace(page)).toBe(false);
    await expect.poll(() => site.window.badge()).toBe('4');
  });

  test('content replaced after load is audited again', async () => {
    await open(site.publish('/edited.html', FAULTY));
    await page.waitForSelector(PARTS.panel);
    await page.$eval('::-p-xpath(//td[normalize-space()="340"])', (cell) => {
      cell.textContent = '311';
    });
    await page.waitForSelector(`${PARTS.finding} ::-p-text(312 + 5 \\(317\\) ≠ 311 + 7 \\(318\\))`);
  });

  test('a page of another site is left alone until the popup is told to audit it', async () => {
    await open(site.publish('/report.html', FAULTY, 'www.foreign.example'));
    await site.window.openPopup();
    await expect.poll(() => site.window.readPopup(), { timeout: 5_000 }).toContain('本页尚未核对');
    expect(await hasTrace(page)).toBe(false);
    expect(await site.window.pressInPopup('核对本页')).toBe(true);
    await page.waitForSelector(PARTS.panel);
    await expect.poll(() => site.window.readPopup()).toContain('4 处错误');
    expect(await site.window.badge()).toBe('4');
    expect(await site.window.pressInPopup('隐藏结果')).toBe(true);
    await gone(page, PARTS.panel);
    expect(await hasTrace(page)).toBe(false);
  });

  test('the keyboard command audits a page of another site, and says where there is no report', async () => {
    await open(site.publish('/report.html', FAULTY, 'www.other.example'));
    await site.window.command();
    await page.waitForSelector(PARTS.panel);
    expect(await textOf(page, PARTS.coverage)).toContain('4 条不成立');
    await page.goto(site.publish('/none.html', samplePage('not-a-report.html'), 'www.other.example'));
    await site.window.command();
    await expect.poll(() => site.window.badge()).toBe('–');
    expect(await hasTrace(page)).toBe(false);
  });
});
