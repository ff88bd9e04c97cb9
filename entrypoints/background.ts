import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readWire } from '../lib/page/wire.ts';
import { auditByHand } from '../lib/platform/audit-by-hand.ts';
import type { Audited } from '../lib/platform/audited.ts';
import { showNoReport, updateBadge } from '../lib/platform/badge.ts';
import { injectExporter } from '../lib/platform/exporter.ts';
import { inject } from '../lib/platform/frames.ts';
import { hostOf, silencedBy } from '../lib/platform/hosts.ts';
import { hush } from '../lib/platform/hush.ts';
import { type Message, readMessage } from '../lib/platform/messages.ts';
import { enterOpenPages } from '../lib/platform/open-pages.ts';
import { capture } from '../lib/platform/picture/capture.ts';
import { storeChanges } from '../lib/platform/review-store.ts';
import type { Stored } from '../lib/platform/reviews.ts';
import { silentSites, storedRules } from '../lib/platform/settings.ts';
import { DONE } from '../lib/platform/tell.ts';
import { RULES } from '../lib/rules/index.ts';
import { applySettings } from '../lib/rules/settings.ts';
import { showReports } from '../lib/show/show.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];
type PageToAudit = Extract<Message, { name: 'audit' }>['page'];

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
    else void report(obey(message, sender)).then(() => answer(DONE));
    // An answer to come keeps the background awake until the work is done.
    return true;
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'audit' && tab?.id !== undefined) void report(auditOrToggle(tab.id));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void report(enterOpenPages());
  });
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

async function auditOrToggle(tabId: number): Promise<void> {
  const frames = await auditByHand(tabId, 'toggle');
  if (frames.length === 0) await showNoReport(tabId);
}

/** A tab may close, or move on, at any moment: worth a line in the console, nothing more. */
const report = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => console.warn('Gouji:', error));
