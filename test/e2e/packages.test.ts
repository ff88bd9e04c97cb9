import type { Page as OpenPage } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { corpusPages, NO_CORPUS } from '../support/corpus.ts';
import { openPackage } from '../support/evidence.ts';
import { download, exportFrom } from '../support/exports.ts';
import { toGbk } from '../support/layouts/gbk.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { layOut } from '../support/layouts/lay-out.ts';
import { screenOf } from '../support/page-driver.ts';
import { aReport } from '../support/report-builder/build.ts';
import { withEachCell } from '../support/report-builder/change.ts';
import { samplePage } from '../support/sample.ts';
import type { Page } from '../support/server.ts';

const FAULTY = samplePage('faulty-2021.html');
const report = aReport({ edition: '2019', seed: 1 });
const byScript = (script: string) => FAULTY.replace('</body>', `<script>${script}</script></body>`);
const LONG = '题'.repeat(5_000);

/** Pages that are not simply what their source says, or that no file system would take as they are. */
const PAGES: readonly { name: string; page: Page }[] = [
  {
    name: 'a page in GBK',
    page: { body: toGbk(layOut(report, layoutNamed('clean'))), type: 'text/html; charset=gbk' },
  },
  {
    name: 'a page in quirks mode',
    page: { body: FAULTY.replace('<!DOCTYPE html>', '').replaceAll('<table', '<p><table') },
  },
  {
    name: 'more than 200 findings',
    page: {
      body: layOut(
        withEachCell(report, () => '约3'),
        layoutNamed('clean'),
      ),
    },
  },
  { name: 'a title of 5,000 characters', page: { body: FAULTY.replace('<h1>', `<h1>${LONG}`) } },
  {
    name: 'a title that is no name of a file',
    page: { body: FAULTY.replaceAll('青禾市住房和城乡建设局', '../..\\a:b*?"&lt;>|\u202Egpj.\u0007CON') },
  },
  {
    name: 'HTML and a formula in figures',
    page: { body: FAULTY.replace('>340<', '>&lt;img src=x onerror=alert(1)>=1+1<') },
  },
  {
    name: 'half a character in heading, sentence and figure',
    page: {
      body: byScript(`for (const at of document.querySelectorAll('h1, p, td'))
        if (/2023年政府|新收政府|^340$/.test(at.textContent)) at.append('\\uD83D');`),
    },
  },
  {
    name: 'tables where no markup could put them',
    page: {
      body: byScript(`for (const at of document.querySelectorAll('table')) {
        const p = document.createElement('p'); at.replaceWith(p); p.append(at); }`),
    },
  },
];

const real = (await corpusPages()) ?? [];
if (real.length === 0) console.warn(NO_CORPUS);

describe('page → package → verify', () => {
  let site: AgencySite;
  let page: OpenPage;

  beforeAll(async () => {
    site = await startAgency();
  });
  afterEach(() => page.close());
  afterAll(() => site?.close());

  const pack = async (published: Page) => {
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/report.html', published));
    const { panel, pill } = screenOf(page);
    await panel.or(pill).waitFor();
    if (await pill.isVisible()) await pill.click();
    return download(page, () => exportFrom(panel, 'evidence.zip'), 20_000);
  };

  test.each([
    ...PAGES,
    ...real.map(({ name, bytes }) => ({ name, page: { body: bytes, type: 'text/html' } })),
  ])('is exact for $name', async ({ page: published }) => {
    const { name, bytes } = await pack(published);
    const { verified, remarks } = openPackage(bytes);
    expect(verified).toEqual({
      sound: true,
      lines: expect.arrayContaining([expect.stringContaining('sound')]),
    });
    expect(remarks).toEqual(['notAllowed']);
    // Short enough for every file system, and no part of a path.
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143);
    expect(name).toMatch(/^[^\p{Cc}\p{Cf}\\/:*?"<>|.~-][^\p{Cc}\p{Cf}\\/:*?"<>|]*\.evidence\.zip$/u);
  });

  test('says so where the page cannot be written down as it is', async () => {
    const hidden = byScript(`const body = [...document.body.children];
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).append(...body);`);
    const { verified, remarks } = openPackage((await pack({ body: hidden })).bytes);
    expect(remarks).toEqual(['notAllowed', 'unlike']);
    expect(verified).toMatchObject({ sound: false });
    expect(await screenOf(page).panel.locator('.notice').innerText()).toContain('page.html 再次读取');
  });
});
