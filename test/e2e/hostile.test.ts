import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { distance } from '../support/in-page.ts';
import { screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const WRONG = 'requests.resultTotal.total';

/** The faulty page with markup put at the end of its head, and its doctype or body changed. */
const withHead = (head: string) => FAULTY.replace('</head>', `${head}</head>`);

describe('pages that do not wish us well', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const open = async (html: string, headers: Record<string, string> = {}) => {
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/hostile.html', { body: html, headers }));
    const screen = screenOf(page);
    await screen.panel.waitFor();
    return screen;
  };
  /** The panel stands where it should and can be clicked, and the mark lies on its cell. */
  const expectSound = async ({ panel, mark, findings, card }: ReturnType<typeof screenOf>) => {
    await findings.locator('button', { hasText: '312 + 5' }).click();
    await card.waitFor();
    const cell = page.locator('td', { hasText: /^340$/ });
    await expect
      .poll(async () => distance(await mark(WRONG).boundingBox(), await cell.boundingBox()))
      .toBeLessThanOrEqual(2);
    expect((await panel.boundingBox())?.width).toBeGreaterThan(300);
    expect(await panel.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  };

  test('styles that unset everything', async () => {
    await expectSound(
      await open(
        withHead('<style>* { all: unset !important } td { display: table-cell !important }</style>'),
      ),
    );
  });

  test('styles that hide and move whatever is not theirs', async () => {
    const style =
      'html > :not(head, body) { display: none !important; opacity: 0 !important; transform: scale(0) !important; position: static !important }';
    await expectSound(
      await open(withHead(`<style>${style} * { font-size: 40px !important; letter-spacing: 9px }</style>`)),
    );
  });

  test('a banner of the highest z-index', async () => {
    const screen = await open(
      FAULTY.replace(
        '<body>',
        '<body><div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:#fff8"></div>',
      ),
    );
    await expectSound(screen);
  });

  test('a transformed, scaled container', async () => {
    await expectSound(
      await open(
        withHead('<style>body { transform: scale(.8) translate(30px, 20px); transform-origin: 0 0 }</style>'),
      ),
    );
  });

  test('a zoomed root', async () => {
    await expectSound(await open(withHead('<style>html { zoom: 1.25 }</style>')));
  });

  test('rem of another size', async () => {
    const { panel } = await open(withHead('<style>html { font-size: 62.5% }</style>'));
    expect(await panel.locator('h2').evaluate((element) => getComputedStyle(element).fontSize)).toBe('15px');
  });

  test('quirks mode', async () => {
    await expectSound(await open(FAULTY.replace('<!DOCTYPE html>', '')));
  });

  test('a strict Content-Security-Policy', async () => {
    const policy = "default-src 'none'; style-src 'nonce-x'";
    await expectSound(await open(FAULTY, { 'content-security-policy': policy }));
  });

  test('tables that scroll sideways: marks go with the cells and end at the edge', async () => {
    const screen = await open(
      withHead(
        '<style>.text table { width: 1800px !important; max-width: none !important } .text { overflow-x: auto }</style>',
      ),
    );
    await expectSound(screen);
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('.text')) box.scrollLeft = 0;
    });
    await expect.poll(() => screen.mark(WRONG).isVisible()).toBe(false);
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

  test('a sticky header: marks do not show through it', async () => {
    const screen = await open(
      FAULTY.replace(
        '<body>',
        '<body><div style="position:fixed;top:0;left:0;right:0;height:90px;background:#fff;z-index:9">头</div>',
      ),
    );
    await expectSound(screen);
    await page
      .locator('td', { hasText: /^340$/ })
      .evaluate((cell) => scrollBy(0, cell.getBoundingClientRect().top - 40));
    await expect.poll(() => screen.mark(WRONG).isVisible()).toBe(false);
  });

  test('a form whose fields are named like properties of elements', async () => {
    const fields = [
      'childNodes',
      'attributes',
      'localName',
      'children',
      'parentNode',
      'checkVisibility',
      'nodeType',
      'shadowRoot',
    ]
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('');
    await expectSound(await open(FAULTY.replace('<body>', `<body><form>${fields}`)));
  });

  test('prototypes that the page has spoilt', async () => {
    const spoil =
      'Array.prototype.map = Map.prototype.get = Element.prototype.getBoundingClientRect = () => { throw new Error("spoilt") }';
    await expectSound(await open(withHead(`<script>${spoil}</script>`)));
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
