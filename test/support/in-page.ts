import type { Page } from 'playwright-core';

/** A page of Playwright or of Puppeteer. */
export interface AnyPage {
  evaluate<T>(work: () => T): Promise<T>;
}

/** A rectangle as Playwright gives it; null for what is not drawn. */
export type Box = { x: number; y: number; width: number; height: number } | null;

/** The largest difference between two boxes, px. */
export const distance = (a: Box, b: Box): number =>
  a && b
    ? Math.max(...[a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].map(Math.abs))
    : Number.POSITIVE_INFINITY;

/** Neither box covers any of the other. */
export const isApart = (a: Box, b: Box): boolean =>
  a !== null &&
  b !== null &&
  (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);

/** The mark whose card is open lies in the window and not under the panel. */
export const isActiveFree = (page: AnyPage): Promise<boolean> =>
  page.evaluate(() => {
    const root = (name: string) => document.querySelector(name)?.shadowRoot;
    const badge = root('gouji-marks')?.querySelector('.badge[aria-expanded="true"]')?.parentElement;
    const cell = badge?.getBoundingClientRect();
    const panel = root('gouji-panel')?.querySelector('.panel')?.getBoundingClientRect();
    if (!cell || !panel) return false;
    const beside = cell.right <= panel.left || cell.left >= panel.right;
    const apart = beside || cell.bottom <= panel.top || cell.top >= panel.bottom;
    return apart && cell.top >= 0 && cell.bottom <= innerHeight;
  });

/** The page's markup as it would be without Gouji, by a way of the tests' own. */
export const markupWithoutUs = (page: AnyPage): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of copy.querySelectorAll('gouji-marks, gouji-panel')) ours.remove();
    return copy.outerHTML;
  });

/** The same with the page's doctype, as an export keeps it. */
export const savedWithoutUs = async (page: AnyPage): Promise<string> => {
  const doctype = await page.evaluate(() => document.doctype && `<!DOCTYPE ${document.doctype.name}>\n`);
  return (doctype ?? '') + (await markupWithoutUs(page));
};

/** The texts that a CSS highlight marks, in the order in which they were given. */
export const highlighted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map((range) => range.toString()), name);
