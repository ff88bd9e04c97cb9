import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AgencySite, startAgency } from '../support/agency.ts';
import { giveCommand } from '../support/browser-events.ts';
import { hasTrace, screenOf } from '../support/page-driver.ts';
import { openPopup } from '../support/popup.ts';
import { samplePage } from '../support/sample.ts';

describe('an audit by hand', () => {
  let site: AgencySite;
  let page: Page;

  beforeAll(async () => {
    site = await startAgency();
    page = await site.browser.context.newPage();
  });
  afterAll(() => site?.close());

  test('the popup says clearly that a page is no report', async () => {
    await page.goto(site.publish('/list.html', samplePage('not-a-report.html')));
    const popup = await openPopup(site, page);
    await popup.getByRole('button', { name: '核对本页' }).click();
    await popup.getByText('本页不是政府信息公开工作年度报告').waitFor();
    expect(await hasTrace(page)).toBe(false);
    await popup.close();
  });

  test('the popup says when an audit came to no end, and tries again', async () => {
    await page.goto(site.publish('/other.html', samplePage('not-a-report.html')));
    const { background } = site.browser;
    const read = await background.evaluateHandle(() => {
      const { get } = chrome.storage.local;
      chrome.storage.local.get = () => Promise.reject(new Error('the disk is gone'));
      return get;
    });
    const popup = await openPopup(site, page);
    await popup.getByRole('button', { name: '核对本页' }).click();
    await popup.getByText('未能完成核对').waitFor();
    await background.evaluate((get) => {
      chrome.storage.local.get = get;
    }, read);
    await popup.getByRole('button', { name: '核对本页' }).click();
    await popup.getByText('本页不是政府信息公开工作年度报告').waitFor();
    await popup.close();
  });

  test('the popup shows the result of a report, hides and shows it', async () => {
    await page.goto(site.publish('/faulty.html', samplePage('faulty-2021.html')));
    await screenOf(page).panel.waitFor();
    const popup = await openPopup(site, page);
    await popup.getByText(/条勾稽关系中/).waitFor();
    await popup.getByRole('button', { name: '隐藏结果' }).click();
    await screenOf(page).panel.waitFor({ state: 'detached' });
    expect(await hasTrace(page)).toBe(false);
    await popup.getByRole('button', { name: '显示结果' }).click();
    await screenOf(page).panel.waitFor();
    await popup.close();
  });

  test('the keyboard command hides the result and brings it back', async () => {
    await page.bringToFront();
    await giveCommand(site.browser, 'audit');
    await screenOf(page).panel.waitFor({ state: 'detached' });
    await giveCommand(site.browser, 'audit');
    await screenOf(page).panel.waitFor();
  });
});
