import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditResult } from '../../lib/audit/result.ts';
import { auditPage } from '../../lib/audit-page.ts';
import { toResult } from '../../lib/export/json.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { RULES } from '../../lib/rules/index.ts';
import { DEFAULT_RULE_SETTINGS, rulesRun } from '../../lib/rules/settings.ts';
import { viewOf } from '../../lib/state/view.ts';
import { FIREFOX, type FirefoxAgency, startFirefox } from '../support/firefox.ts';
import {
  buttonOf,
  download,
  exportFrom,
  gone,
  markedCells,
  markOf,
  PARTS,
  pressAlt,
  sumLines,
  textOf,
} from '../support/firefox-page.ts';
import { isActiveFree, markupWithoutUs, savedWithoutUs } from '../support/in-page.ts';
import { shownAudit } from '../support/numbered-page.ts';
import { FLOW_SUM, hasTrace } from '../support/page-driver.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
/** The cell with the wrong digit. */
const WRONG = 'requests.resultTotal.total';
/** What the page's file says, by another reader than the browser's. */
const AUDIT = auditPage(parsePage(samplePage('faulty-2021.html'), ADDRESS));
const VIEW = viewOf(shownAudit(samplePage('faulty-2021.html')));

describe.skipIf(!FIREFOX)('a faulty report on an agency site, in Firefox', () => {
  let site: FirefoxAgency;
  let page: Page;

  beforeAll(async () => {
    site = await startFirefox();
    site.publish('/faulty.html', samplePage('faulty-2021.html'));
    site.publish('/other.html', samplePage('not-a-report.html'));
    page = await site.open(ADDRESS);
    await page.waitForSelector(PARTS.panel);
  });

  afterAll(() => site?.close());

  test('the toolbar button shows the number of errors', async () => {
    const errors = VIEW.order.filter(({ severity }) => severity === 'error').length;
    expect(errors).toBeGreaterThan(0);
    await expect.poll(() => site.window.badge()).toBe(String(errors));
  });

  test('the panel sums up and lists every finding', async () => {
    const { identities, passed, failed } = AUDIT.coverage;
    expect(await textOf(page, PARTS.coverage)).toContain(
      `${identities} 条勾稽关系中 ${passed} 条成立，${failed} 条不成立`,
    );
    const said = await page.$$eval(`${PARTS.finding} .message`, (all) => all.map((one) => one.textContent));
    // Long sums are cut short on the screen; how each sentence begins tells them apart.
    expect(said).toEqual(
      VIEW.order.map(({ message }) => expect.stringContaining(message['zh-CN'].slice(0, 12))),
    );
  });

  test('every place that findings speak of is marked, and each mark stands on its very cell', async () => {
    const found = await markedCells(page);
    expect(found.map(({ id }) => id).sort()).toEqual(VIEW.marks.map(({ id }) => id).sort());
    const cells = found.filter(({ id }) => AUDIT.report?.cells.has(id));
    expect(cells.length).toBeGreaterThan(20);
    for (const { id, text, distance } of cells) {
      expect([id, text]).toEqual([id, AUDIT.report?.cells.get(id)?.text]);
      expect(distance, id).toBeLessThanOrEqual(2);
    }
  });

  test('keys travel through the findings and back, and never leave a cell beneath the panel', async () => {
    const total = VIEW.order.length;
    for (let at = 1; at <= total; at++) {
      await pressAlt(page, 'ArrowDown');
      await expect.poll(() => textOf(page, PARTS.position)).toBe(`${at} / ${total}`);
      if (await page.$(PARTS.card)) await expect.poll(() => isActiveFree(page)).toBe(true);
    }
    await pressAlt(page, 'ArrowUp');
    await expect.poll(() => textOf(page, PARTS.position)).toBe(`${total - 1} / ${total}`);
  });

  test('a finding that is chosen lights the whole identity and shows its sum and its law', async () => {
    await page.click(`${PARTS.finding} ::-p-text(312 + 5)`);
    await page.waitForSelector(PARTS.card);
    expect(await sumLines(page)).toEqual(FLOW_SUM);
    expect(await textOf(page, PARTS.card)).toContain('国办公开办函〔2021〕30号');
    const sign = (id: string) => page.$eval(markOf(id), (mark) => mark.getAttribute('data-sign'));
    await expect.poll(() => sign('requests.newlyReceived.total')).toBe('+');
    expect(await sign(WRONG)).toBe('=');
    expect(await sign('requests.granted.total')).toBeNull();
  });

  test('the pointer opens the card at a badge, and closes it when it leaves', async () => {
    await page.keyboard.press('Escape');
    await gone(page, PARTS.card);
    await page.hover(`${markOf(WRONG)} .badge`);
    await page.waitForSelector(PARTS.card);
    expect(await sumLines(page)).toEqual(FLOW_SUM);
    await page.mouse.move(5, 5);
    await gone(page, PARTS.card);
  });

  test('Escape closes first the card, then the panel', async () => {
    await page.click(`${markOf(WRONG)} .badge`);
    await page.waitForSelector(PARTS.card);
    await page.keyboard.press('Escape');
    await gone(page, PARTS.card);
    expect(await page.$(PARTS.panel)).not.toBeNull();
    await page.keyboard.press('Escape');
    await (await page.waitForSelector(PARTS.pill))?.click();
    await page.waitForSelector(PARTS.panel);
  });

  test('the exported JSON is the audit of this very page, the same as of its file', async () => {
    const file = await download(site, () => exportFrom(page, 'json'));
    const { rules, ...result } = auditResult.parse(JSON.parse(file.text));
    expect(result).toEqual(toResult(AUDIT, result.source, 'zh-CN'));
    expect(rules).toEqual(rulesRun(RULES, DEFAULT_RULE_SETTINGS));
    expect(result.source.url).toBe(ADDRESS);
    expect(result.source.bytes).toBe(Buffer.byteLength(await savedWithoutUs(page)));
  });

  test('the keyboard command wakes the background, hides the result and brings it back', async () => {
    await expect.poll(() => site.window.background(), { timeout: 10_000 }).toBe('stopped');
    await site.window.command();
    await gone(page, PARTS.panel);
    expect(await hasTrace(page)).toBe(false);
    await site.window.command();
    await page.waitForSelector(PARTS.panel);
  });

  test('switched off, the page is byte for byte what it was', async () => {
    const before = await markupWithoutUs(page);
    await page.click(buttonOf('在本页关闭勾稽'));
    await gone(page, PARTS.panel);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await hasTrace(page)).toBe(false);
  });

  test('the next page, no report, has no trace of Gouji and no number', async () => {
    await page.goto(`http://${AGENCY_HOST}/other.html`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_200)));
    expect(await hasTrace(page)).toBe(false);
    expect(await site.window.badge()).toBe('');
  });
});
