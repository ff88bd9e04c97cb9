import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { screenOf } from '../support/page-driver.ts';
import { samplePage } from '../support/sample.ts';

let site: AgencySite;
let page: Page;

beforeAll(async () => {
  site = await startAgency();
  page = await site.browser.context.newPage();
});
afterAll(() => site?.close());

const open = async (html: string) => {
  await page.goto(site.publish('/report.html', html));
  const { panel, pill } = screenOf(page);
  await panel.or(pill).waitFor();
  if (await pill.isVisible()) await pill.click();
  return panel.locator('.checked');
};
const lineOf = (checked: Awaited<ReturnType<typeof open>>, name: string) =>
  checked.locator('li', { hasText: name }).first().innerText();

test('of a clean report the panel shows at once what was checked', async () => {
  const checked = await open(samplePage('clean-2021.html'));
  expect(await checked.getByRole('button').innerText()).toMatch(/核对范围\s*42 条勾稽关系，\d+ 条其他规则/);
  expect(await lineOf(checked, '表三')).toContain('读到 175 格');
  expect(await lineOf(checked, '新收 + 上年结转')).toContain('7 条成立');
  expect(await lineOf(checked, '缺少章节')).toContain('未发现');
  expect(await lineOf(checked, '本年新公开数量')).toContain('不适用于本页');
});

test('of a faulty one it is folded, and tells what fails and what is blank', async () => {
  const checked = await open(samplePage('faulty-2021.html'));
  expect(await checked.locator('li').count()).toBe(0);
  await checked.getByRole('button').click();
  expect(await lineOf(checked, '新收 + 上年结转')).toContain('6 条成立，1 条不成立');
  expect(await lineOf(checked, '表三')).toContain('2 格空白');
});

test('it says why a table could not be read', async () => {
  const html = samplePage('faulty-2021.html');
  const at = html.lastIndexOf('<table');
  const end = html.indexOf('</table>', at) + '</table>'.length;
  const image = '<img src="t4.png" alt="表四.png" width="600" height="300">';
  const checked = await open(html.slice(0, at) + image + html.slice(end));
  await checked.getByRole('button').click();
  expect(await lineOf(checked, '表四')).toContain('图片');
  expect(await lineOf(checked, '结果维持 + 结果纠正')).toContain('不适用于本页');
});

test('it names the rules that are switched off', async () => {
  await site.browser.background.evaluate(() =>
    chrome.storage.local.set({ rules: { off: ['requests/flow'], severity: {} } }),
  );
  const checked = await open(samplePage('clean-2021.html'));
  await expect.poll(() => lineOf(checked, '新收 + 上年结转')).toContain('已在设置中关闭');
});
