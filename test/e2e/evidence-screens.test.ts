import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { openPackage } from '../support/evidence.ts';
import { download, exportFrom, pressToolbarButton } from '../support/exports.ts';
import { screenOf } from '../support/page-driver.ts';
import { brokenAt, columnOf, rulerHtml, STRIPE } from '../support/picture.ts';
import { samplePage } from '../support/sample.ts';

const FAULTY = samplePage('faulty-2021.html');
const ARTICLE = FAULTY.slice(FAULTY.indexOf('<h1>'), FAULTY.indexOf('</body>'));
const HEIGHT = 1_400;
const FAR = 1_850;

/** A report between rulers, `width` px wide. */
const ruled = (width: number, { doctype = '<!DOCTYPE html>', article = ARTICLE, more = '' } = {}) =>
  `${doctype}<meta charset="utf-8"><style>body { margin: 0; display: flow-root; width: ${width}px; height: ${HEIGHT}px }
  main { width: ${width - 60}px; height: ${HEIGHT}px; margin-left: 20px; overflow-y: clip } main * { font-size: 8px; margin: 0 }</style>
  ${rulerHtml(HEIGHT, 'left:0')}${rulerHtml(HEIGHT, `left:${width - 12}px`)}${more}<main>${article}</main>`;

const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('screenshots of a report', () => {
  let site: AgencySite;
  let page: Page;
  afterEach(() => site.close());

  const pictured = async (html: string, { density = 1, zoom = 1 } = {}) => {
    site = await startAgency(density === 1 ? {} : { density });
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/report.html', html));
    await screenOf(page).panel.waitFor();
    await pressToolbarButton(site, page);
    if (zoom !== 1) await zoomTo(zoom);
    const press = () => exportFrom(screenOf(page).panel, 'evidence.zip');
    const { pictures, remarks, verified } = openPackage((await download(page, press, 60_000)).bytes);
    expect(verified).toMatchObject({ sound: true });
    return { pictures, remarks, picture: pictures[0] ?? new Uint8Array() };
  };
  const zoomTo = async (zoom: number) => {
    await site.browser.background.evaluate(async (factor) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(tab?.id, factor);
    }, zoom);
    await page.waitForFunction((ratio) => devicePixelRatio === ratio, zoom);
  };
  /** A ruler in a picture with `scale` pixels for one of the page; it may be a pixel off, as browsers round. */
  const broken = async (picture: Uint8Array, x: number, scale: number) => {
    const rows = await columnOf(page, picture, Math.floor((x + 6) * scale));
    const inStripe = (y: number) => y - (y % STRIPE) + Math.min(STRIPE - 2, Math.max(1, y % STRIPE)) + 0.5;
    const seen = Array.from({ length: HEIGHT }, (_, y) => rows[Math.floor(inStripe(y) * scale)] ?? 'nothing');
    return brokenAt(seen, HEIGHT);
  };

  test.each([
    { name: 'on a dense screen', density: 2, width: 1_000 },
    { name: 'on a screen of uneven density', density: 1.25, width: 1_000 },
    { name: 'of a page that is zoomed in', zoom: 1.5, width: 1_000 },
    { name: 'of a page wider than the window', width: FAR },
    { name: 'of a page without a doctype', width: 1_000, doctype: '' },
  ])('are whole $name', async ({ density = 1, zoom = 1, width, doctype }) => {
    const html = ruled(width, doctype === undefined ? {} : { doctype });
    const { picture, pictures, remarks } = await pictured(html, { density, zoom });
    const scale = density * zoom;
    expect([pictures.length, remarks]).toEqual([1, []]);
    const [across, down] = sizeOf(picture);
    expect(Math.abs(down - HEIGHT * scale)).toBeLessThanOrEqual(1);
    expect(across).toBeGreaterThanOrEqual(Math.floor(width * scale));
    for (const x of [0, width - 12]) expect(await broken(picture, x, scale), `ruler at ${x}`).toBeNull();
  });

  test('do not go on beyond the report to the side, and say so', async () => {
    const far = '<div style="position:absolute;top:0;left:5000px;width:9px;height:9px"></div>';
    const { picture, remarks } = await pictured(ruled(1_000, { more: far }));
    expect([sizeOf(picture)[0], remarks]).toEqual([1_280, ['wide']]);
  });

  test('tell that tables stand in boxes that show only part of them', async () => {
    const boxed = ARTICLE.replaceAll('<table', '<div style="overflow-x:auto;width:200px"><table').replaceAll(
      '</table>',
      '</table></div>',
    );
    expect((await pictured(ruled(1_000, { article: boxed }))).remarks).toEqual(['clipped']);
  });

  test('have the head that is fixed to the window once, and nothing that floats over the report', async () => {
    const fixed = (place: string, colour: string) =>
      `<div style="position:fixed;left:1100px;width:50px;height:60px;z-index:99;background:${colour};${place}"></div>`;
    const more = fixed('top:0', 'rgb(255, 0, 255)') + fixed('bottom:90px', 'rgb(0, 255, 255)');
    const { picture } = await pictured(ruled(1_000, { more }));
    const column = await columnOf(page, picture, 1_125);
    expect(column.filter((colour) => colour === 'rgb(255, 0, 255)').length).toBe(60);
    expect(column).not.toContain('rgb(0, 255, 255)');
  });
});
