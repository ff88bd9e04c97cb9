import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { type HostilePage, withHead } from '../support/hostile/pages.ts';
import { hostileTests } from '../support/hostile/suite.ts';
import { distance } from '../support/in-page.ts';
import { screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const WRONG = 'requests.resultTotal.total';

describe('pages that do not wish us well', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const load = async (hostile: HostilePage) => {
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/hostile.html', hostile));
    return page;
  };
  const open = async (body: string) => screenOf(await load({ body }));

  hostileTests(load);

  test('sizes do not follow the rem of the page', async () => {
    const { panel } = await open(withHead('<style>html { font-size: 62.5% }</style>'));
    expect(await panel.locator('h2').evaluate((element) => getComputedStyle(element).fontSize)).toBe('15px');
  });

  test('marks at the very edge of the page do not make it scroll sideways', async () => {
    const article = FAULTY.slice(FAULTY.indexOf('<h1>'), FAULTY.indexOf('</body>'));
    const screen = await open(
      `<!DOCTYPE html><style>body { margin: 0 } table { width: 100% }</style>${article}`,
    );
    await expect.poll(() => screen.badges.count()).toBeGreaterThan(0);
    const room = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await room()).toBe(0);
  });

  test('prototypes that the page has spoilt', async () => {
    const spoil =
      'Array.prototype.map = Map.prototype.get = Element.prototype.getBoundingClientRect = () => { throw new Error("spoilt") }';
    const { findings, mark, card } = await open(withHead(`<script>${spoil}</script>`));
    await findings.locator('button', { hasText: '312 + 5' }).click();
    await card.waitFor();
    const cell = page.locator('td', { hasText: /^340$/ });
    await expect
      .poll(async () => distance(await mark(WRONG).boundingBox(), await cell.boundingBox()))
      .toBeLessThanOrEqual(2);
  });

  test('markup nested deeper than any call stack', async () => {
    const deep = `<script>
      let at = document.createElement('div'); document.addEventListener('DOMContentLoaded', () => {
        document.body.append(at); for (let i = 0; i < 4000; i++) at = at.appendChild(document.createElement('span')); });
    </script>`;
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/deep.html', withHead(deep)));
    await screenOf(page).panel.waitFor();
  });
});
