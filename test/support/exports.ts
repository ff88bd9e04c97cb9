import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { BrowserFile } from '../../lib/platform/exporter.ts';
import type { AgencySite } from './agency.ts';

/** A file that a page handed to the browser. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What the next download of a page is, once it is whole. @param start sets it off */
export async function download(
  page: Page,
  start: () => Promise<unknown>,
  timeout = 8_000,
): Promise<Downloaded> {
  const coming = page.waitForEvent('download', { timeout });
  await start();
  const file = await coming;
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** Opens the menu of formats, of a panel or popup, and presses the entry of a file. */
export async function exportFrom(surface: Locator | Page, file: BrowserFile): Promise<void> {
  await surface.getByRole('button', { name: /全部格式|All formats/ }).click();
  await surface.locator(`[role="menuitem"][data-file="${file}"]`).click();
}

/**
 * Presses the toolbar button for a page, which is what makes the browser allow pictures of it. Through the debugging
 * protocol: the button itself is out of a test's reach.
 */
export async function pressToolbarButton({ browser }: AgencySite, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser cannot be debugged');
  // Playwright's types of the protocol lag behind the browser.
  const send = session.send.bind(session) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<{ targetInfos?: { targetId: string; url: string }[] }>;
  const { targetInfos = [] } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id: browser.id, targetId: tab?.targetId });
  await session.detach();
}
