import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { dockAt, screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

const WIDE = { width: 1280, height: 800 };

describe('the frame of the panel', () => {
  let site: AgencySite;
  let page: Page;
  let parts: ReturnType<typeof screenOf>;
  const edge = () => parts.panel.getByRole('separator');
  const box = async () => {
    const found = await parts.panel.boundingBox();
    if (!found) throw new Error('the panel is not shown');
    return found;
  };
  const open = async (size = WIDE) => {
    await page.setViewportSize(size);
    await page.goto(site.publish('/faulty.html', samplePage('faulty-2021.html')));
    await parts.panel.waitFor();
  };
  /** Drags the edge by so many px. */
  const drag = async (x: number, y: number) => {
    const at = await edge().boundingBox();
    if (!at) throw new Error('there is no edge');
    const [left, top] = [at.x + at.width / 2, at.y + at.height / 2];
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(left + x / 2, top + y / 2);
    await page.mouse.move(left + x, top + y);
    await page.mouse.up();
  };

  beforeAll(async () => {
    site = await startAgency();
    page = await site.browser.context.newPage();
    parts = screenOf(page);
    await open();
  });
  afterAll(() => site?.close());

  test('its edge is dragged, and the size remembered at that dock', async () => {
    await expect.poll(async () => (await box()).width).toBe(356);
    await drag(-100, 0);
    await expect.poll(async () => (await box()).width).toBe(456);
    expect(await edge().getAttribute('aria-valuenow')).toBe('456');
    await dockAt(page, '停靠在底部');
    await drag(0, -60);
    await expect.poll(async () => (await box()).height).toBe(400);

    await open();
    await expect.poll(async () => (await box()).height).toBe(400);
    await dockAt(page, '停靠在右侧');
    await expect.poll(async () => (await box()).width).toBe(456);
  });

  test('a double click brings back the usual size', async () => {
    await edge().dblclick();
    await expect.poll(async () => (await box()).width).toBe(356);
    await open();
    await expect.poll(async () => (await box()).width).toBe(356);
  });

  test('its edge is moved with the keys, as far as the window lets it', async () => {
    await edge().focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await box()).width).toBe(380);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await box()).width).toBe(332);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await box()).width).toBe(280);
    await page.keyboard.press('End');
    await expect.poll(async () => (await box()).width).toBe(896);
    expect(await edge().getAttribute('aria-valuemax')).toBe('896');
    expect(await edge().getAttribute('aria-orientation')).toBe('vertical');
    await page.setViewportSize({ width: 1_000, height: 800 });
    await expect.poll(async () => (await box()).width).toBe(700);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await box()).width).toBe(356);
    await page.setViewportSize(WIDE);
  });

  test('each dock is one choice away, with the mouse and with the keys', async () => {
    const sides = { 停靠在左侧: 'left', 停靠在底部: 'bottom', 停靠在顶部: 'top', 停靠在右侧: 'right' };
    for (const [name, side] of Object.entries(sides)) {
      await dockAt(page, name);
      await expect.poll(() => parts.panel.getAttribute('data-dock')).toBe(side);
    }
    await parts.panel.getByRole('button', { name: '停靠位置' }).click();
    await parts.panel.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parts.panel.getAttribute('data-dock')).toBe('left');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => parts.panel.getAttribute('data-dock')).toBe('right');
    await parts.panel.getByRole('button', { name: '停靠位置' }).click();
  });

  test.each([
    ['a window of 320 px', { width: 320, height: 568 }],
    ['a window zoomed to 200 %', { width: 640, height: 400 }],
    ['a window zoomed to 400 %', { width: 320, height: 256 }],
  ])('in %s all of it can be reached, and nothing is cut off', async (_, size) => {
    await open(size);
    const { x, y, width, height } = await box();
    expect([x >= 0, y >= 0, x + width <= size.width, y + height <= size.height]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    const cut = await parts.panel.evaluate((panel) => {
      const right = panel.getBoundingClientRect().right;
      return [...panel.querySelectorAll('button, input, select')]
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().right > right)
        .map((control) => control.outerHTML);
    });
    expect(cut).toEqual([]);
    await parts.findings.locator('> button', { hasText: '312 + 5' }).click();
    await parts.findings.locator('.sum').waitFor();
    expect(await parts.card.isVisible()).toBe(false);
    await parts.panel.getByRole('button', { name: '停靠位置' }).click();
    expect(await parts.panel.getByRole('radio').count()).toBe(2);
  });

  test('nothing moves for whoever wants less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open();
    await parts.findings.locator('> button', { hasText: '312 + 5' }).click();
    await parts.card.waitFor();
    const moving = () =>
      ['gouji-panel', 'gouji-marks'].flatMap((name) =>
        (document.querySelector(name)?.shadowRoot?.getAnimations() ?? []).map((animation) =>
          String(animation),
        ),
      );
    expect(await page.evaluate(moving)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  test('in forced colours what is chosen and what is marked stand out', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open();
    await parts.findings.locator('> button', { hasText: '312 + 5' }).click();
    const outline = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outline('gouji-panel .finding[data-selected="true"]')).toBe('solid');
    expect(await outline('gouji-marks .mark[data-badge]:not([data-suspect], [data-quote])')).toBe('solid');
    const shades = await page
      .locator('gouji-marks .badge')
      .first()
      .evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
    expect(new Set(shades).size).toBe(2);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
