import type { Page } from 'playwright-core';
import type { AgencySite } from './agency.ts';

/**
 * The toolbar popup in a tab of its own, told that `page` is the tab before the user: a script can click anything
 * but the browser's own toolbar.
 */
export async function openPopup({ browser }: AgencySite, page: Page): Promise<Page> {
  await page.bringToFront();
  const [tab] = await browser.background.evaluate(() =>
    chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  const popup = await browser.context.newPage();
  await popup.addInitScript((before) => {
    chrome.tabs.query = (async () => [before]) as unknown as typeof chrome.tabs.query;
  }, tab);
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  return popup;
}
