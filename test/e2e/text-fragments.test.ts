import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audit, auditPage } from '../../lib/audit-page.ts';
import { type Anchors, anchorsOf } from '../../lib/export/anchors/anchors.ts';
import { linkTo } from '../../lib/export/memo/memo.ts';
import { decodePage } from '../../lib/page/decode.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { findChromium } from '../../scripts/ensure-browser.mjs';
import { corpusPages } from '../support/corpus.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { layOut } from '../support/layouts/lay-out.ts';
import { markedText, TARGET_STYLE } from '../support/marked-text.ts';
import { aReport } from '../support/report-builder/build.ts';
import { withEachCell } from '../support/report-builder/change.ts';
import { aFaultyPage } from '../support/result-of.ts';
import { type PageServer, startServer } from '../support/server.ts';

const HOST = '127.0.0.1';
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
  {
    name: 'more than 200 findings',
    html: layOut(
      withEachCell(aReport({ edition: '2019', seed: 1 }), () => '约3'),
      layoutNamed('clean'),
    ),
  },
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
    server.serve(HOST, '/page.html', `${html}${TARGET_STYLE}`);
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
