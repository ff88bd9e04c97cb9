import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { auditByHand } from '../lib/platform/audit-by-hand.ts';
import { showNoReport, updateBadge } from '../lib/platform/badge.ts';
import { inject } from '../lib/platform/frames.ts';
import { readMessage } from '../lib/platform/messages.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Wiring only: every answer is worked out from the page when it is needed, so nothing is lost on sleep. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    switch (readMessage(raw)?.name) {
      case 'found':
        report(inject(tabId, sender.frameId));
        break;
      case 'counted':
        report(updateBadge(tabId, sender.frameId));
        break;
    }
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'audit' && tab?.id !== undefined) report(auditOrToggle(tab.id));
  });
});

async function auditOrToggle(tabId: number): Promise<void> {
  const frames = await auditByHand(tabId, 'toggle');
  if (frames.length === 0) await showNoReport(tabId);
}

/** A tab may close, or move on, at any moment: worth a line in the console, nothing more. */
const report = (work: Promise<void>): void => {
  work.catch((error: unknown) => console.warn('Gouji:', error));
};
