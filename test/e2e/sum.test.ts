import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { isApart } from '../support/in-page.ts';
import { dockAt, screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

const WRONG = 'requests.resultTotal.total';

describe('a sum', () => {
  let site: AgencySite;
  let page: Page;
  let parts: ReturnType<typeof screenOf>;
  const thread = () => page.locator('gouji-marks .thread');
  const choose = (sum: string) => parts.findings.locator('> button', { hasText: sum }).click();
  const current = () => parts.card.locator('.sum [data-current="true"]').innerText();
  const corner = async (id: string) => {
    const box = await parts.mark(id).boundingBox();
    return { x: box?.x ?? Number.NaN, y: box?.y ?? Number.NaN };
  };
  /** What has the focus within the marks. */
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector('gouji-marks')?.shadowRoot ?? {};
      return activeElement?.className || activeElement?.textContent || '';
    });

  beforeAll(async () => {
    site = await startAgency({ viewport: { width: 1400, height: 900 } });
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/faulty.html', samplePage('faulty-2021.html')));
    parts = screenOf(page);
    await parts.panel.waitFor();
    await dockAt(page, '停靠在左侧');
  });
  afterAll(() => site?.close());

  test('of a column is tied together from its first cell to its last', async () => {
    await choose('312 + 5');
    await parts.card.waitFor();
    await expect.poll(() => thread().boundingBox()).not.toBeNull();
    const [first, last] = [
      await corner('requests.newlyReceived.total'),
      await corner('requests.carriedOut.total'),
    ];
    const line = await thread().boundingBox();
    expect(Math.abs((line?.y ?? 0) - first.y)).toBeLessThanOrEqual(2);
    expect(Math.abs((line?.y ?? 0) + (line?.height ?? 0) - last.y)).toBeLessThanOrEqual(2);
    expect(line?.width).toBeLessThanOrEqual(3);
  });

  test('of a row, from left to right', async () => {
    await choose('216 + 44');
    await expect.poll(async () => (await thread().boundingBox())?.height ?? 99).toBeLessThanOrEqual(3);
    const left = await corner('requests.resultTotal.naturalPerson');
    expect(Math.abs(((await thread().boundingBox())?.x ?? 0) - left.x)).toBeLessThanOrEqual(2);
  });

  test('of a row is not covered by its card, although that is as wide as the row', async () => {
    await dockAt(page, '停靠在底部');
    await choose('216 + 44');
    const isFree = async (part: string) =>
      isApart(await parts.mark(`requests.resultTotal.${part}`).boundingBox(), await parts.card.boundingBox());
    for (const part of ['naturalPerson', 'commercialEnterprise', 'total'])
      await expect.poll(() => isFree(part)).toBe(true);
    await dockAt(page, '停靠在左侧');
  });

  test('that rests on a sentence is tied by no line', async () => {
    await choose('正文写 321');
    await expect.poll(() => thread().count()).toBe(0);
  });

  test('leads from each of its figures to the cell', async () => {
    await choose('312 + 5');
    await parts.card.getByRole('button', { name: '一、本年新收政府信息公开申请数量' }).click();
    await expect.poll(current).toContain('312');
    await expect.poll(async () => (await corner('requests.newlyReceived.total')).y).toBeGreaterThan(0);
    await parts.findings.locator('.sum button', { hasText: '四、结转下年度继续办理' }).click();
    await expect.poll(current).toContain('7');
    await page.keyboard.press('Escape');
  });

  test('is reached with the key from its badge, and left to it', async () => {
    await parts.mark(WRONG).locator('.badge').focus();
    await parts.card.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toContain('一、本年新收');
    await page.keyboard.press('Enter');
    await expect.poll(current).toContain('312');
    await expect.poll(focused).toBe('card');
    await page.keyboard.press('Escape');
    await parts.card.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('badge');
  });
});
