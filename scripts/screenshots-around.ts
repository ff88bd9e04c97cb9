import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { AgencySite } from '../test/support/agency.ts';
import { openPopup } from '../test/support/popup.ts';
import { samplePage } from '../test/support/sample.ts';
import { openWelcome } from '../test/support/welcome.ts';

/** Where the picture of a surface goes. */
type Path = (surface: string) => string;

/** The first page, as it opens and all of it, with access to agency sites and without. */
export async function takeWelcome(site: AgencySite, path: Path): Promise<void> {
  for (const withheld of [false, true]) {
    const name = withheld ? 'welcome-withheld' : 'welcome';
    const page = await openWelcome(site, withheld);
    await settle(page);
    if (!withheld) await page.screenshot({ path: path(name) });
    await page.screenshot({ path: path(`${name}-whole`), fullPage: true });
    await page.close();
  }
}

/** The popup of the open page, as high as it is. @param act what is done in it first */
export async function takePopup(
  site: AgencySite,
  page: Page,
  path: string,
  act: (popup: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const popup = await openPopup(site, page);
  await popup.setViewportSize({ width: 340, height: 300 });
  await settle(popup);
  await act(popup);
  await settle(popup);
  const height = await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await popup.setViewportSize({ width: 340, height });
  await popup.screenshot({ path });
  await popup.close();
}

/** The popup on pages without a result. */
export async function takeIdlePopups(site: AgencySite, page: Page, path: Path): Promise<void> {
  const press = (popup: Page) => popup.locator('.primary').click();
  await page.goto(site.publish('/list.html', samplePage('not-a-report.html')));
  await takePopup(site, page, path('popup-unaudited'));
  await takePopup(site, page, path('popup-no-report'), press);
  await page.goto('chrome://version');
  await takePopup(site, page, path('popup-closed'));
}

/** Every sheet of the open page on paper: `print-1`, `print-2`… in one picture each. */
export async function takePrint(page: Page, path: Path): Promise<void> {
  const pdf = path('print').replace(/png$/, 'pdf');
  writeFileSync(pdf, await page.pdf({ format: 'A4' }));
  try {
    execFileSync('pdftoppm', ['-r', '80', '-png', pdf, pdf.replace(/\.pdf$/, '')]);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    console.warn('No pdftoppm found (Debian: poppler-utils): what is printed stays a PDF.');
  }
}

/** Animations are over. */
export const settle = (page: Page) => page.waitForTimeout(500);
