import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { chosenLang } from '../lib/i18n/ui.ts';
import { readWire } from '../lib/page/wire.ts';
import { AuditFailed, auditByHand } from '../lib/platform/audit-by-hand.ts';
import type { Audited } from '../lib/platform/audited.ts';
import { showOutcome, updateBadge } from '../lib/platform/badge.ts';
import { injectExporter } from '../lib/platform/exporter.ts';
import { actInTab, inject } from '../lib/platform/frames.ts';
import { hostOf, silencedBy } from '../lib/platform/hosts.ts';
import { hush } from '../lib/platform/hush.ts';
import { COPY_MENU, createMenus, nameMenus, offerToCopy, offerToCopySoon } from '../lib/platform/menus.ts';
import { type Message, readMessage } from '../lib/platform/messages.ts';
import { enterOpenPages } from '../lib/platform/open-pages.ts';
import { capture } from '../lib/platform/picture/capture.ts';
import { storeChanges } from '../lib/platform/review-store.ts';
import type { Stored } from '../lib/platform/reviews.ts';
import { silentSites, storedRules } from '../lib/platform/settings.ts';
import { readShortcuts } from '../lib/platform/shortcuts.ts';
import { stored } from '../lib/platform/stored.ts';
import { DONE } from '../lib/platform/tell.ts';
import { RULES } from '../lib/rules/index.ts';
import { applySettings } from '../lib/rules/settings.ts';
import { showReports } from '../lib/show/show.ts';
import { type Preferences, readPreferences } from '../lib/state/preferences.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];
type PageToAudit = Extract<Message, { name: 'audit' }>['page'];

const preferences = stored('preferences', readPreferences);

/** The commands of the manifest that a shown report answers itself. */
const COMMANDS = ['next', 'previous', 'panel'] as const;

/**
 * Wiring, and the place where the core runs: off every page's main thread, and warm from one page to the next. It
 * remembers nothing: every answer is worked out from the page when it is needed, so nothing is lost on sleep.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, answer: Parameters<Listener>[2]) => {
    const message = readMessage(raw);
    if (message?.name === 'audit') void audit(message.page).then(answer);
    else if (message?.name === 'picture') void capture(sender.tab?.id).then(answer);
    else if (message?.name === 'decided') void store(message).then(answer);
    else if (message?.name === 'shortcuts') void readShortcuts().then(answer);
    else void report(obey(message, sender)).then(() => answer(DONE));
    // An answer to come keeps the background awake until the work is done.
    return true;
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined)
      void report(command === 'audit' ? auditAsAsked(tab.id, 'toggle') : act(tab.id, command));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined)
      void report(menuItemId === COPY_MENU ? copy(tab.id) : auditAsAsked(tab.id, 'show'));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void report(settleIn(reason)));
  browser.runtime.onStartup.addListener(() => void report(renewMenus()));
  preferences.watch((changed) => void report(nameMenusIn(changed)));
  silentSites.watch((hosts) => void report(hush(hosts)));
});

/** With the rules as the user has set them. */
async function audit(page: PageToAudit): Promise<Audited> {
  try {
    const rules = applySettings(RULES, await storedRules.read());
    return { audits: showReports(readWire(page), rules) };
  } catch (error) {
    console.warn('Gouji:', error);
    return { failed: String(error) };
  }
}

/** A full disk is for the person to hear of who has decided. */
async function store(changes: Extract<Message, { name: 'decided' }>): Promise<Stored> {
  try {
    await storeChanges(changes);
    return DONE;
  } catch (error) {
    console.warn('Gouji:', error);
    return { failed: String(error) };
  }
}

async function obey(message: Message | null, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  switch (message?.name) {
    case 'found':
      return auditUnlessSilent(tabId, sender);
    case 'counted':
      return updateBadge(tabId, sender.frameId);
    case 'facing':
      return offerToCopySoon();
    case 'exporting':
      return injectExporter(tabId, sender.frameId ?? 0);
  }
}

/** A frame is silent with its own site, and with the site that the user sees in the address bar. */
async function auditUnlessSilent(tabId: number, sender: Sender): Promise<void> {
  const hosts = await silentSites.read();
  const ofReport = [sender.url, sender.tab?.url].map(hostOf).filter((host) => host !== null);
  if (!ofReport.some((host) => silencedBy(hosts, host))) await inject(tabId, sender.frameId);
}

/** What the menus and the first page need is made once; the browser keeps it. */
async function settleIn(reason: `${Browser.runtime.OnInstalledReason}`): Promise<void> {
  await createMenus(langIn(await preferences.read()));
  // A page may have come before them: some browsers look at open pages at once.
  await offerToCopy();
  if (reason === 'install' || reason === 'update') await enterOpenPages();
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

const langIn = ({ lang }: Preferences) => chosenLang(lang, navigator.language);
const nameMenusIn = (chosen: Preferences) => nameMenus(langIn(chosen));

/** The browser kept them as they were when it was closed. */
async function renewMenus(): Promise<void> {
  await nameMenusIn(await preferences.read());
  await offerToCopy();
}

/** Without the popup, only the toolbar button can say that there is nothing to show. */
async function auditAsAsked(tabId: number, mode: 'show' | 'toggle'): Promise<void> {
  try {
    const frames = await auditByHand(tabId, mode);
    if (frames.length === 0) await showOutcome(tabId, '–');
  } catch (error) {
    if (error instanceof AuditFailed) await showOutcome(tabId, '?');
    throw error;
  }
}

async function copy(tabId: number): Promise<void> {
  // Offered where there is nothing: not a second time.
  if (!(await actInTab(tabId, 'copy'))) await offerToCopy();
}

/** A command of the manifest; a page that was not audited yet is. */
async function act(tabId: number, command: string): Promise<void> {
  const known = COMMANDS.find((name) => name === command);
  if (known && !(await actInTab(tabId, known))) await auditAsAsked(tabId, 'show');
}

/** A tab may close, or move on, at any moment: worth a line in the console, nothing more. */
const report = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => console.warn('Gouji:', error));
