import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { auditResult } from '../../lib/audit/result.ts';
import { RULES } from '../../lib/rules/index.ts';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { download, exportFrom } from '../support/exports.ts';
import { openOptions, ruleIn } from '../support/options.ts';
import { hasTrace, screenOf, toolbarBadge } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { AGENCY_HOST, samplePage } from '../support/sample.ts';

const FLOW = 'requests/flow';

describe('the options', () => {
  let site: AgencySite;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    site = await startAgency();
    site.publish('/faulty.html', samplePage('faulty-2021.html'));
    page = await site.browser.context.newPage();
    options = await openOptions(site);
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    await site.browser.background.evaluate(() => chrome.storage.local.clear());
    await page.goto(`http://${AGENCY_HOST}/faulty.html`);
    await screenOf(page).panel.waitFor();
  });

  const flow = () => screenOf(page).findings.filter({ hasText: '312 + 5' });

  test('show every rule once, under a room with a name', async () => {
    expect(await options.locator('.rule').count()).toBe(RULES.length);
    const names = await options.locator('.room h3').allInnerTexts();
    expect(names.filter((name) => /^[a-z]/.test(name))).toEqual([]);
  });

  test('a rule switched off loses its finding on the open page, and gets it back', async () => {
    await flow().waitFor();
    const before = await screenOf(page).findings.count();
    const errors = await toolbarBadge(site.browser, page);
    await ruleIn(options, FLOW).getByRole('checkbox').click();
    await flow().waitFor({ state: 'detached' });
    expect(await screenOf(page).findings.count()).toBeLessThan(before);
    await expect.poll(() => toolbarBadge(site.browser, page)).not.toBe(errors);
    await ruleIn(options, FLOW).getByRole('checkbox').click();
    await flow().waitFor();
    expect(await screenOf(page).findings.count()).toBe(before);
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe(errors);
  });

  test('a changed severity shows on the page and stands in the export, until defaults are restored', async () => {
    expect(await flow().getAttribute('data-severity')).toBe('error');
    await ruleIn(options, FLOW).getByRole('combobox').selectOption('warning');
    await ruleIn(options, 'requests/results').getByRole('checkbox').click();
    await expect.poll(() => flow().getAttribute('data-severity')).toBe('warning');

    const { text } = await download(page, () => exportFrom(screenOf(page).panel, 'json'));
    const { rules } = auditResult.parse(JSON.parse(text));
    expect(rules?.off).toEqual(['requests/results']);
    expect(rules?.severity).toEqual({ [FLOW]: 'warning' });
    expect(rules?.ran).toHaveLength(RULES.length - 1);

    await options.getByRole('button', { name: '全部恢复默认' }).click();
    await expect.poll(() => flow().getAttribute('data-severity')).toBe('error');
  });

  test('the language is that of panel, popup and options at once', async () => {
    await options.getByRole('radio', { name: 'English' }).check();
    await options.getByRole('heading', { name: 'Gouji settings' }).waitFor();
    expect(await options.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Export Excel' }).waitFor();
    const popup = await openPopup(site, page);
    await popup.getByRole('button', { name: 'Hide the result' }).waitFor();
    await popup.close();
    // The panel's own choice comes back, and does not undo it.
    await page.getByRole('button', { name: 'Where to dock' }).click();
    await page.getByRole('radio', { name: 'Dock at the bottom' }).check();
    await page
      .getByRole('button', { name: '中：切换为中文' })
      .or(page.locator('button .lang'))
      .first()
      .click();
    await options.getByRole('heading', { name: '勾稽设置' }).waitFor();
  });

  test('a silent site has no trace of Gouji, until it is asked for', async () => {
    await options.getByLabel('要保持静默的网站').fill('https://WWW.example.com/x');
    await options.getByRole('button', { name: '添加' }).click();
    await options.getByRole('alert').filter({ hasText: '无需静默' }).waitFor();
    await options.getByLabel('要保持静默的网站').fill(`http://${AGENCY_HOST}/any/page.html`);
    await options.getByRole('button', { name: '添加' }).click();
    await screenOf(page).panel.waitFor({ state: 'detached' });
    await expect.poll(() => toolbarBadge(site.browser, page)).toBe('');
    await page.reload();
    await page.waitForTimeout(1_200);
    expect(await hasTrace(page)).toBe(false);
    expect(await toolbarBadge(site.browser, page)).toBe('');

    const popup = await openPopup(site, page);
    await popup.getByText(`勾稽在 ${AGENCY_HOST} 及其下级网站保持静默。`).waitFor();
    await popup.getByRole('button', { name: '核对本页' }).click();
    await screenOf(page).panel.waitFor();
    await popup.getByRole('button', { name: '恢复自动核对' }).click();
    await popup.getByRole('button', { name: '在此网站保持静默' }).waitFor();
    await popup.close();
    await options.getByText('目前没有静默的网站。').waitFor();
    await page.reload();
    await screenOf(page).panel.waitFor();
  });

  test('the popup silences the site before the user, and leads to the options', async () => {
    const popup = await openPopup(site, page);
    await popup.getByRole('button', { name: '在此网站保持静默' }).click();
    await screenOf(page).panel.waitFor({ state: 'detached' });
    await options.getByRole('button', { name: `移除 ${AGENCY_HOST}` }).click();
    await popup.getByRole('button', { name: '设置' }).click();
    await expect
      .poll(() => site.browser.context.pages().filter((tab) => tab.url().includes('/options.html')).length)
      .toBeGreaterThan(0);
  });

  test('what is cleared comes back from its backup', async () => {
    await ruleIn(options, FLOW).getByRole('checkbox').click();
    await flow().waitFor({ state: 'detached' });
    const coming = options.waitForEvent('download');
    await options.getByRole('button', { name: '备份到文件' }).click();
    const file = await (await coming).path();

    await options.getByRole('button', { name: '清除全部…' }).click();
    await options.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    expect(await flow().count()).toBe(0);
    await options.getByRole('button', { name: '清除全部…' }).click();
    await options.getByRole('dialog').getByRole('button', { name: '清除' }).click();
    await flow().waitFor();
    await options.getByText('占用 0 B').waitFor();

    await options.locator('input[type=file]').setInputFiles(file);
    await options.getByRole('dialog').getByRole('button', { name: '替换' }).click();
    await flow().waitFor({ state: 'detached' });
    expect(await ruleIn(options, FLOW).getByRole('checkbox').isChecked()).toBe(false);
  });

  test('a file that is no backup is refused, and changes nothing', async () => {
    const upload = (text: string) =>
      options
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await upload('{');
    await options.getByText('这个文件不是 JSON，未作任何改动。').waitFor();
    await upload('{"schema":"gouji.audit/1"}');
    await options.getByText('这个文件不是勾稽的备份，未作任何改动。').waitFor();
    expect(await options.getByRole('dialog').count()).toBe(0);
  });
});
