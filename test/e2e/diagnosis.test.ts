import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { isActiveFree, markupWithoutUs } from '../support/in-page.ts';
import { screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

const WRONG = 'requests.resultTotal.total';

describe('the likely cause of what does not reconcile', () => {
  let site: AgencySite;
  let page: Page;
  let parts: ReturnType<typeof screenOf>;
  const group = (at: number) => parts.panel.locator('.group').nth(at);

  beforeAll(async () => {
    site = await startAgency();
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/faulty.html', samplePage('faulty-2021.html')));
    parts = screenOf(page);
    await parts.panel.waitFor();
  });
  afterAll(() => site?.close());

  test('heads the failures that it would settle, with the printed and the proposed figure', async () => {
    expect(await group(0).locator('h4').innerText()).toBe('这 3 处不成立可能出于同一原因');
    expect(await group(0).locator('.from').innerText()).toBe('340');
    expect(await group(0).locator('.to').innerText()).toBe('310');
    expect(await group(0).locator('.cause').innerText()).toMatch(
      /若改为[\s\S]*一位数字不同[\s\S]*则这 3 处勾稽都成立/,
    );
    expect(await group(0).locator('.finding[data-severity="error"]').count()).toBe(3);
  });

  test('names the sentence that states the proposed figure', async () => {
    expect(await group(0).innerText()).toContain('正文写的也是这个数');
    expect(await group(0).locator('.finding').last().innerText()).toContain('正文写 310');
  });

  test('is marked on its cell and on no other; the card shows it; the page keeps its figure', async () => {
    const before = await markupWithoutUs(page);
    const suspects = page.locator('gouji-marks [data-suspect]');
    expect(await suspects.count()).toBe(1);
    expect(await suspects.getAttribute('data-place')).toBe(WRONG);
    await group(0).locator('.change button').click();
    await parts.card.waitFor();
    expect(await parts.card.locator('.to').innerText()).toBe('310');
    await expect.poll(() => isActiveFree(page)).toBe(true);
    expect(await markupWithoutUs(page)).toBe(before);
  });

  test('is left open where a single identity cannot tell: each alternative leads to its cell', async () => {
    const open = group(1);
    expect(await open.innerText()).toContain('只有一条勾稽关系，算术无法断定是哪个数');
    const choices = open.locator('.change button');
    expect(await choices.count()).toBeGreaterThan(1);
    await choices.nth(1).click();
    await parts.card.waitFor();
    await expect
      .poll(() => parts.panel.locator('.finding[data-selected="true"]').innerText())
      .toContain('26');
  });
});
