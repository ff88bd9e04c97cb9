import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX, type FirefoxAgency, startFirefox } from '../support/firefox.ts';
import { buttonOf, gone, markOf, PARTS, textOf } from '../support/firefox-page.ts';
import { READS_PDF, sheetsOf } from '../support/pdf.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const HOSTILE = `<style>
  * { all: unset !important } td { display: table-cell !important }
  @media print { html, body { height: 100% !important; overflow: hidden !important } }
</style></head>`;
const FAULTY = samplePage('faulty-2021.html').replace('</head>', HOSTILE);
const ADDRESS = `http://${AGENCY_HOST}/faulty.html`;
const WRONG = 'requests.resultTotal.total';

describe.skipIf(!FIREFOX)('around the report, in Firefox', () => {
  let site: FirefoxAgency;
  let page: Page;

  beforeAll(async () => {
    site = await startFirefox({ keepFirstPage: true });
    site.publish('/faulty.html', FAULTY);
    site.publish('/list.html', samplePage('not-a-report.html'));
  });
  afterAll(() => site?.close());

  const text = (selector: string) => textOf(page, selector);
  /** Opens the context menu on the wrong figure. */
  const openMenu = async () => {
    await page.waitForSelector(markOf(WRONG));
    const at = await page.$eval(markOf(WRONG), (mark) => {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = mark.getBoundingClientRect();
      return { x: left + 4, y: top + 12 };
    });
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await expect.poll(() => site.window.menu()).not.toEqual([]);
  };

  test('the first page opens once and audits its sample', async () => {
    page = site.firstPage;
    await page.waitForSelector(PARTS.card);
    expect(await text(PARTS.card)).toMatch(/86[\s\S]*90[\s\S]*58[\s\S]*63/);
    expect(await text(PARTS.coverage)).toBe('11 条勾稽关系中 9 条成立，2 条不成立');
    await page.waitForSelector('.allowed');
    expect(await text('.about')).toContain('附加组件 → 勾稽 → 权限');
  });

  test('the first page asks for access to agency sites where it was withheld', async () => {
    const origins = ['*://*.gov.cn/*'];
    await page.evaluate((taken) => {
      const { permissions } = (globalThis as unknown as Extension).browser;
      return permissions.remove({ origins: taken });
    }, origins);
    await page.waitForSelector('.withheld');
    await page.click('.about .primary');
    await expect.poll(() => site.window.allow()).toBe(true);
    await page.waitForSelector('.allowed');
  });

  test('the first page tells what commands are set to, and every one of them can be set', async () => {
    expect(await text('.about .keys')).toMatch(/Alt\s*Shift\s*G/);
    await page.evaluate(async () => {
      const { commands } = (globalThis as unknown as Extension).browser;
      for (const [name, key] of Object.entries({ next: 'N', previous: 'U', panel: 'O' }))
        await commands.update({ name, shortcut: `Alt+Shift+${key}` });
    });
    await page.close();
  });

  test('commands travel through the findings and fold the panel, and wake the background', async () => {
    page = await site.open(ADDRESS);
    await page.waitForSelector(PARTS.panel);
    await expect.poll(() => site.window.background(), { timeout: 10_000 }).toBe('stopped');
    await site.window.command(1);
    await expect.poll(() => text(PARTS.position)).toMatch(/^1 \//);
    await site.window.command(1);
    await expect.poll(() => text(PARTS.position)).toMatch(/^2 \//);
    await site.window.command(2);
    await expect.poll(() => text(PARTS.position)).toMatch(/^1 \//);
    await site.window.command(3);
    await page.waitForSelector(PARTS.pill);
    await site.window.command(3);
    await page.waitForSelector(PARTS.panel);
  });

  test('the help sheet shows the keys that are set', async () => {
    await page.click(buttonOf('快捷键与说明'));
    await expect.poll(() => text('gouji-panel >>> .keys')).toMatch(/Alt\s*Shift\s*N/);
    await page.click(buttonOf('快捷键与说明'));
  });

  test('the menu copies the finding of the cell that it was opened on', async () => {
    await page.keyboard.press('Escape');
    await openMenu();
    expect(await site.window.menu()).toEqual(['核对本页', '复制这条发现']);
    expect(await site.window.choose('复制这条发现')).toBe(true);
    await expect.poll(() => site.window.clipboard()).toContain('312 + 5 (317) ≠ 340 + 7 (347)，相差 30。');
    expect((await site.window.clipboard()).split('\n').at(-1)).toBe(ADDRESS);
  });

  test('the menu speaks the language that the user chose', async () => {
    await page.click(buttonOf('EN: switch to English'));
    await openMenu();
    await expect.poll(() => site.window.menu()).toEqual(['Audit this page', 'Copy this finding']);
    await site.window.choose('Audit this page');
    await page.click(buttonOf('中：切换为中文'));
  });

  test.skipIf(!READS_PDF)('an audited page has its findings behind it on paper', async () => {
    const before = await page.content();
    const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
    const first = sheets.findIndex((sheet) => sheet.includes('(requests/flow)'));
    expect(first).toBeGreaterThan(0);
    // Firefox subsets Chinese fonts in a way that pdftotext cannot read: figures and letters have to do.
    const annex = sheets.slice(first).join('\n');
    expect(annex).toContain(ADDRESS);
    expect(annex).toContain('312 + 5 (317) ≠ 340 + 7 (347)');
    expect(annex.match(/\((requests|litigation|prose|cells)\/\w+\)/g)).toHaveLength(8);
    expect(sheets.slice(0, first).join('\n')).not.toContain('(317)');
    expect(await page.content()).toBe(before);
  });

  test('on the next page, no report, the menu offers to audit alone', async () => {
    await page.goto(`http://${AGENCY_HOST}/list.html`);
    await gone(page, PARTS.panel);
    await expect
      .poll(async () => {
        await page.mouse.click(30, 30, { button: 'right' });
        const entries = await site.window.menu();
        await site.window.choose('nothing');
        return entries;
      })
      .toEqual(['核对本页']);
  });
});

/** What the tests ask of the extension's own pages. */
interface Extension {
  readonly browser: {
    readonly commands: { update(command: { name: string; shortcut: string }): Promise<void> };
    readonly permissions: { remove(access: { origins: string[] }): Promise<boolean> };
  };
}
