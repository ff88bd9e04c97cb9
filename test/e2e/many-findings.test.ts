import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { screenOf, sumIn } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

describe('a long list of findings', () => {
  let site: AgencySite;
  let page: Page;
  let parts: ReturnType<typeof screenOf>;
  const listed = () => parts.panel.locator('.group:not(.unverified) .finding');

  beforeAll(async () => {
    site = await startAgency();
    page = await site.browser.context.newPage();
    await page.goto(site.publish('/faulty.html', samplePage('faulty-2021.html')));
    parts = screenOf(page);
    await parts.panel.waitFor();
  });
  afterAll(() => site?.close());

  test('is narrowed down by severity, and so is the way through it', async () => {
    const all = await listed().count();
    await parts.panel.getByRole('button', { name: /^错误 \d+$/ }).click();
    await expect.poll(() => listed().count()).toBe(4);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => parts.panel.locator('.position').innerText()).toBe('4 / 4');
    await parts.panel.getByRole('button', { name: /^错误 \d+$/ }).click();
    await expect.poll(() => listed().count()).toBe(all);
  });

  test('is narrowed down by text, in which letters are no commands', async () => {
    const search = parts.panel.getByRole('searchbox', { name: '按文字筛选' });
    await search.pressSequentially('诉讼');
    await expect.poll(() => listed().count()).toBe(1);
    await search.fill('');
    await search.pressSequentially('jk?');
    expect(await search.inputValue()).toBe('jk?');
    await parts.panel.getByText('没有符合筛选条件的问题').waitFor();
    await search.fill('');
  });

  test('is narrowed down by section and rule, and with it the marks on the page', async () => {
    const scope = parts.panel.getByRole('combobox', { name: '按部分或规则筛选' });
    const badges = await parts.badges.count();
    await scope.selectOption({ label: '四、复议诉讼（1）' });
    await expect.poll(() => listed().count()).toBe(1);
    expect(await parts.panel.locator('.filter-left').innerText()).toMatch(/显示 1 \/ \d+ 条/);
    await expect.poll(() => parts.badges.count()).toBeLessThan(badges);
    await expect.poll(() => parts.mark('requests.resultTotal.total').count()).toBe(0);
    await parts.panel.getByRole('button', { name: '显示全部' }).click();
    await expect.poll(() => parts.badges.count()).toBe(badges);
    expect(await scope.inputValue()).toBe('');
  });

  test('is found with a key, and its filter is not forgotten while the panel is folded up', async () => {
    await parts.panel.locator('h2').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('诉讼');
    await expect.poll(() => listed().count()).toBe(1);
    await parts.panel.getByRole('button', { name: '收起为小标签' }).click();
    expect(await parts.pill.innerText()).toMatch(/4 处错误\s*已筛选/);
    await parts.pill.click();
    await parts.panel.locator('.filter input').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => listed().count()).toBeGreaterThan(1);
    expect(await parts.panel.isVisible()).toBe(true);
  });

  test('cuts a sum of twenty terms short until asked for all of it', async () => {
    const finding = listed().filter({ hasText: '181 + 18 + 2 + … + 2 (310) ≠ 340' });
    await finding.locator('> button').click();
    expect(await sumIn(finding)).toEqual([
      '（一）予以公开181',
      '+（二）部分公开18',
      '+1.本机关不掌握相关政府信息60',
      '+2.没有现成信息需要另行制作13',
      '+1.信访举报投诉类申请13',
      '+其余 16 项25',
      '合计310',
      '≠（七）总计340',
    ]);
    await finding.getByRole('button', { name: '其余 16 项' }).click();
    await expect.poll(() => sumIn(finding).then(({ length }) => length)).toBe(21 + 3);
  });
});
