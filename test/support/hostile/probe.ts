import { expect } from 'vitest';
import type { AnyPage } from '../in-page.ts';

/** A page of Playwright or of Puppeteer, with hands. */
export interface Driven extends AnyPage {
  readonly mouse: { click(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> };
  readonly keyboard: {
    press(key: never): Promise<void>;
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
    type(text: string): Promise<void>;
  };
}

/** What is seen of Gouji on a page, through the page's own eyes. */
export interface Look {
  readonly panel: { width: number; background: string; onTop: boolean } | null;
  /** Of the mark on the wrong total from its cell, px; null while it is not shown. */
  readonly off: number | null;
  /** A click on its badge meets the badge. */
  readonly badgeOnTop: boolean;
  readonly card: string;
  readonly position: string;
  readonly notice: string;
  readonly listed: number;
  readonly pulses: boolean;
}

/** Looks at the page now. */
export const lookAt = (page: AnyPage): Promise<Look> =>
  page.evaluate(() => {
    const root = (name: string) => document.querySelector(name)?.shadowRoot;
    const [panelRoot, markRoot] = [root('gouji-panel'), root('gouji-marks')];
    const panel = panelRoot?.querySelector<HTMLElement>('.panel');
    const header = panelRoot?.querySelector('.titles')?.getBoundingClientRect();
    const meets = (at: DOMRect | undefined, name: string) =>
      at !== undefined &&
      document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2)?.localName === name;
    const mark = markRoot?.querySelector<HTMLElement>('[data-place="requests.resultTotal.total"]');
    const cells = [...document.querySelectorAll('td')];
    const cell = cells.find((td) => td.textContent?.trim() === '340')?.getBoundingClientRect();
    const box = mark && !mark.hidden ? mark.getBoundingClientRect() : undefined;
    const sides = ['left', 'top', 'width', 'height'] as const;
    return {
      panel: panel
        ? {
            width: panel.getBoundingClientRect().width,
            background: getComputedStyle(panel).backgroundColor,
            onTop: meets(header, 'gouji-panel'),
          }
        : null,
      off: box && cell ? Math.max(...sides.map((side) => Math.abs(box[side] - cell[side]))) : null,
      badgeOnTop: meets(mark?.querySelector('.badge')?.getBoundingClientRect(), 'gouji-marks'),
      card: markRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '',
      position: panelRoot?.querySelector<HTMLElement>('.position')?.innerText ?? '',
      notice: panelRoot?.querySelector<HTMLElement>('.notice')?.innerText ?? '',
      listed: panelRoot?.querySelectorAll('.group:not(.unverified) .finding').length ?? 0,
      pulses: markRoot?.querySelector('.pulse') != null,
    };
  });

/** The middle of the finding of the wrong total in the panel, scrolled into view; null while there is none. */
const findingAt = (page: AnyPage) =>
  page.evaluate(() => {
    const buttons = document.querySelector('gouji-panel')?.shadowRoot?.querySelectorAll('.finding > button');
    const button = [...(buttons ?? [])].find((each) => each.textContent?.includes('312 + 5'));
    button?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const at = button?.getBoundingClientRect();
    return at ? { x: at.left + at.width / 2, y: at.top + at.height / 2 } : null;
  });

/** Chooses the finding of the wrong total with the mouse. */
export async function chooseWrong(page: Driven): Promise<void> {
  await expect.poll(() => findingAt(page), { timeout: 10_000 }).not.toBeNull();
  const at = await findingAt(page);
  if (at) await page.mouse.click(at.x, at.y);
}

/** The panel is dressed, lies on top and takes a click; that leads to the wrong cell, and its mark lies on it. */
export async function expectSound(page: Driven, background = 'rgb(255, 255, 255)'): Promise<void> {
  await chooseWrong(page);
  await expect.poll(async () => (await lookAt(page)).off ?? 9_999).toBeLessThanOrEqual(2);
  await expect.poll(async () => (await lookAt(page)).badgeOnTop).toBe(true);
  const { panel, card } = await lookAt(page);
  expect(panel?.width).toBeGreaterThan(300);
  expect(panel?.background).toBe(background);
  expect(panel?.onTop).toBe(true);
  expect(card).toContain('国办公开办函〔2021〕30号');
}

/** Presses a key with Alt held. */
export async function pressAlt(page: Driven, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.keyboard.down('Alt' as never);
  await page.keyboard.press(key as never);
  await page.keyboard.up('Alt' as never);
}
