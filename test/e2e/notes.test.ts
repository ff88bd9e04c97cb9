import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { screenOf } from '../support/page-driver.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

let site: AgencySite;
let page: Page;

beforeAll(async () => {
  site = await startAgency();
  const links =
    '<p><a href="../附件/年报.pdf">年报.pdf</a> <a href="javascript:alert(1)//x.pdf">伪装.pdf</a></p>';
  const html = samplePage('faulty-2021.html')
    .replace('</table>', `</table>${links}`)
    .replace(/<p>(?=[^<]*\d+件)/, '<p style="display:none">');
  page = await site.browser.context.newPage();
  await page.goto(site.publish('/2024/report.html', html));
  await screenOf(page).panel.waitFor();
});
afterAll(() => site?.close());

test('the panel lists what the report attaches, with links that may be opened', async () => {
  const link = page.getByRole('link', { name: '年报.pdf' }).and(page.locator('gouji-panel a'));
  expect(await link.getAttribute('href')).toBe(`http://${AGENCY_HOST}/${encodeURI('附件/年报.pdf')}`);
  expect(await link.getAttribute('rel')).toContain('noopener');
});

test('a script is no link', async () => {
  const notes = screenOf(page).panel.locator('.notes');
  expect(await notes.getByText('伪装.pdf').count()).toBe(1);
  expect(await notes.getByRole('link').count()).toBe(1);
});

test('the panel says what the page hides', async () => {
  expect(await screenOf(page).panel.locator('.notes').innerText()).toContain('被隐藏');
});
