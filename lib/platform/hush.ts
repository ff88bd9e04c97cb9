import { browser } from 'wxt/browser';
import { showFrames } from './frames.ts';
import type { Hosts } from './hosts.ts';

/**
 * Takes Gouji off the open pages of silent sites, and its number off the toolbar. Their next pages have nothing to
 * take off, as they are not audited at all.
 */
export async function hush(hosts: Hosts): Promise<void> {
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: hosts.map((host) => `*://*.${host}/*`) });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await showFrames(id, false);
      await browser.action.setBadgeText({ tabId: id, text: '' });
    }),
  );
}
