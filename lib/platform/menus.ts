import { browser } from 'wxt/browser';
import type { Lang } from '../i18n/text.ts';
import { ui } from '../i18n/ui.ts';
import { asked } from '../i18n/ui-asked.ts';
import { readFrames } from './frames.ts';

/** Entries of the browser's context menu, by id. */
export const AUDIT_MENU = 'audit';
export const COPY_MENU = 'copy';

const TITLES = { [AUDIT_MENU]: ui.audit, [COPY_MENU]: asked.copyFinding } as const;

/** On pages of the web: nowhere else may extensions look. */
const PAGES = ['http://*/*', 'https://*/*'];

/** Makes the entries anew; they outlive the background's sleep. To copy is offered once there is something. */
export async function createMenus(lang: Lang): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of Object.entries(TITLES)) {
    browser.contextMenus.create({
      id,
      title: title[lang],
      contexts: ['page', 'frame', 'selection', 'link', 'image'],
      documentUrlPatterns: PAGES,
      visible: id === AUDIT_MENU,
    });
  }
}

/** Says what the entries say in another language. @throws when they were not made yet */
export async function nameMenus(lang: Lang): Promise<void> {
  for (const [id, title] of Object.entries(TITLES)) {
    await browser.contextMenus.update(id, { title: title[lang] });
  }
}

/**
 * Offers to copy a finding where the page before the user shows a report. Looked up anew each time: the news of one
 * page being left and of the next being turned to may come in any order.
 */
export async function offerToCopy(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await browser.contextMenus.update(COPY_MENU, { visible: await showsReport(tab?.id) });
}

/** ms in which a page that is left gives way to the next. */
const CHANGE = 500;

/** The same, now and once more: a page that is being left says so while it is still the tab's own. */
export async function offerToCopySoon(): Promise<void> {
  await offerToCopy();
  await new Promise((resolve) => setTimeout(resolve, CHANGE));
  await offerToCopy();
}

async function showsReport(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    return (await readFrames(tabId)).some(({ shown }) => shown);
  } catch {
    // A page closed to extensions shows nothing of ours.
    return false;
  }
}
