import { browser } from 'wxt/browser';

const DETECTOR = '/detector.js';

/**
 * Puts the detector anew into the pages of agencies that are open: those of an extension that was updated have
 * lost it, and at installation there are none yet. Firefox does so by itself. A page that may not be entered is left.
 */
export async function enterOpenPages(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const matches = scripts.flatMap((script) => script.matches ?? []);
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && enter(id)));
}

const enter = (tabId: number) =>
  browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [DETECTOR] })
    .catch((error: unknown) => console.warn('Gouji:', error));
