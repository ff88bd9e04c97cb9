import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { auditByHand } from '../lib/platform/audit-by-hand.ts';
import { showNoReport, updateBadge } from '../lib/platform/badge.ts';
import { inject } from '../lib/platform/frames.ts';
import { readMessage } from '../lib/platform/messages.ts';
import { DONE } from '../lib/platform/tell.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

/** Wiring only: every answer is worked out from the page when it is needed, so nothing is lost on sleep. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, answer: Parameters<Listener>[2]) => {
    void report(obey(raw, sender)).then(() => answer(DONE));
    // An answer to come keeps the background awake until the work is done.
    return true;
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'audit' && tab?.id !== undefined) void report(auditOrToggle(tab.id));
  });
});

async function obey(raw: unknown, { tab, frameId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  switch (readMessage(raw)?.name) {
    case 'found':
      return inject(tab.id, frameId);
    case 'counted':
      return updateBadge(tab.id, frameId);
  }
}

async function auditOrToggle(tabId: number): Promise<void> {
  const frames = await auditByHand(tabId, 'toggle');
  if (frames.length === 0) await showNoReport(tabId);
}

/** A tab may close, or move on, at any moment: worth a line in the console, nothing more. */
const report = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => console.warn('Gouji:', error));
