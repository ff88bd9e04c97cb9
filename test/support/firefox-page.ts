import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserFile } from '../../lib/platform/exporter.ts';
import type { FirefoxAgency } from './firefox.ts';

/** The parts of Gouji on a page, as selectors of Puppeteer, which enters a shadow root at `>>>`. */
export const PARTS = {
  panel: 'gouji-panel >>> .panel',
  pill: 'gouji-panel >>> .pill',
  coverage: 'gouji-panel >>> .coverage',
  finding: 'gouji-panel >>> .finding',
  position: 'gouji-panel >>> .position',
  notice: 'gouji-panel >>> .notice',
  mark: 'gouji-marks >>> .mark',
  card: 'gouji-marks >>> .card',
} as const;

/** The outline on one place; `id` is a cell, row or table. */
export const markOf = (id: string): string => `gouji-marks >>> .mark[data-place="${id}"]`;

/** A button of the panel by its words or its label. */
export const buttonOf = (name: string): string =>
  `gouji-panel >>> ::-p-aria([name="${name}"][role="button"])`;

/** What an element says; null while there is none. */
export const textOf = (page: Page, selector: string): Promise<string | null> =>
  page.$$eval(selector, ([found]) => (found instanceof HTMLElement ? found.innerText : null));

/** The lines of the sum in the card: sign, name and figure. */
export const sumLines = (page: Page): Promise<string[]> =>
  page.$$eval(`${PARTS.card} .sum dl > div`, (lines) => lines.map((line) => line.textContent ?? ''));

/** Waits until nothing matches. */
export const gone = (page: Page, selector: string): Promise<unknown> =>
  page.waitForSelector(selector, { hidden: true });

/** A mark, and the table cell in its middle: what the cell says, and how far the two are apart, px. */
export interface MarkedCell {
  readonly id: string;
  readonly text: string | null;
  readonly distance: number;
}

/** Every mark with the cell of the page that it stands on, each scrolled into view. */
export const markedCells = (page: Page): Promise<MarkedCell[]> =>
  page.evaluate(() => {
    const marks = document.querySelector('gouji-marks')?.shadowRoot?.querySelectorAll('.mark') ?? [];
    return [...marks].map((mark) => {
      mark.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const at = mark.getBoundingClientRect();
      const hit = document.elementsFromPoint(at.left + at.width / 2, at.top + at.height / 2);
      const cell = hit.find((element) => element.localName === 'td');
      const box = cell?.getBoundingClientRect();
      const sides = ['left', 'top', 'width', 'height'] as const;
      return {
        id: mark.getAttribute('data-place') ?? '',
        text: cell?.textContent?.trim() ?? null,
        distance: box ? Math.max(...sides.map((side) => Math.abs(at[side] - box[side]))) : 9_999,
      };
    });
  });

/** Presses a key with Alt held. */
export async function pressAlt(page: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}

/** Opens the menu of formats and presses the entry of a file. */
export async function exportFrom(page: Page, file: BrowserFile): Promise<void> {
  await page.click(buttonOf('全部格式'));
  await page.waitForSelector(`gouji-panel >>> [data-file="${file}"]`);
  await page.click(`gouji-panel >>> [data-file="${file}"]`);
}

/** The file that comes into the folder of downloads, once it is whole. @param start sets it off */
export async function download(
  { downloads }: Pick<FirefoxAgency, 'downloads'>,
  start: () => Promise<unknown>,
  timeout = 8_000,
): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
  await start();
  // While it comes, an empty file of its name stands beside a partial one.
  const isWhole = () => {
    const names = readdirSync(downloads);
    return (
      names.length === 1 && !names[0]?.endsWith('.part') && statSync(join(downloads, names[0] ?? '')).size > 0
    );
  };
  await expect.poll(isWhole, { timeout }).toBe(true);
  const [name = ''] = readdirSync(downloads);
  const bytes = readFileSync(join(downloads, name));
  return { name, bytes, text: bytes.toString('utf8') };
}
