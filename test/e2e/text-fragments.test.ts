import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audit, auditPage } from '../../lib/audit-page.ts';
import { type Anchors, anchorsOf } from '../../lib/export/anchors/anchors.ts';
import { linkTo } from '../../lib/export/memo/memo.ts';
import { decodePage } from '../../lib/page/decode.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { findChromium } from '../../scripts/ensure-browser.mjs';
import { corpusPages } from '../support/corpus.ts';
import { aFaultyPage } from '../support/result-of.ts';
import { type PageServer, startServer } from '../support/server.ts';

const HOST = '127.0.0.1';
/** The browser's own mark of the words that it found, in a colour that no page has. */
const MARK = '<style>::target-text { background: #f0f !important; color: #f0f !important }</style>';

const decode = (bytes: Uint8Array): string => {
  const decoded = decodePage(bytes);
  if ('refused' in decoded) throw new Error(decoded.refused.en);
  return decoded.html;
};

const pages = [
  ...['wrongTotal', 'proseContradiction', 'onlyTotals', 'missingRow'].map((name) => ({
    name,
    html: aFaultyPage(name).html,
  })),
  ...((await corpusPages()) ?? []).map(({ name, bytes }) => ({ name, html: decode(bytes) })),
];

/** Each takes a page load: a page with many findings is judged by some of them, from all over it. */
const sampleOf = <T>(findings: readonly T[]): readonly T[] =>
  findings.filter((_, at) => at % Math.ceil(findings.length / 8) === 0);

/** What must be among the marked words: a place of the finding, or the label of its row. */
const placesOf = (id: string, anchors: Anchors): readonly string[] =>
  anchors[id]?.anchors.map(({ exact }) => exact.slice(0, 12)) ?? [];

describe('links of a memo in Chromium', () => {
  let browser: Browser;
  let server: PageServer;

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found');
    [browser, server] = [await chromium.launch({ executablePath }), await startServer()];
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(pages)('open $name at the finding', { timeout: 120_000 }, async ({ name, html }) => {
    const snapshot = parsePage(html);
    const audit: Audit = auditPage(snapshot);
    const anchors = anchorsOf(snapshot, audit);
    server.serve(HOST, '/page.html', `${html}${MARK}`);
    for (const { id } of sampleOf(audit.findings)) {
      const link = linkTo(`http://${HOST}:${server.port}/page.html`, anchors[id]?.fragment ?? null);
      if (link === null) continue;
      const marked = await markedText(browser, link);
      expect(marked, `${name}: ${id}`).not.toBeNull();
      const found = placesOf(id, anchors).some((exact) => marked?.includes(exact));
      expect(found, `${name}: ${id}: ${decodeURIComponent(link)} marked ${marked}`).toBe(true);
    }
  });
});

/** Text of the block (or table row) that holds the first marked words on screen; null where none are marked. */
async function markedText(browser: Browser, link: string): Promise<string | null> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  try {
    await page.goto(link);
    const shot = await page.screenshot();
    return await page.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
        const pixel = at / 4;
        const element = document.elementFromPoint(
          (pixel % image.width) + 2,
          Math.floor(pixel / image.width) + 2,
        );
        return (
          element?.closest('tr, p, li, h1, h2, h3, h4, div')?.textContent?.replaceAll(/\s+/g, ' ') ?? null
        );
      }
      return null;
    }, shot.toString('base64'));
  } finally {
    await page.close();
  }
}
