import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/summary.css';
import '../../components/popup/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupState } from '../../components/popup/popup.tsx';
import { langOf } from '../../lib/i18n/ui.ts';
import { auditByHand } from '../../lib/platform/audit-by-hand.ts';
import { updateBadge } from '../../lib/platform/badge.ts';
import { readFrames, showFrames } from '../../lib/platform/frames.ts';
import { stored } from '../../lib/platform/stored.ts';
import { readPreferences } from '../../lib/state/preferences.ts';

const state = signal<PopupState>({ phase: 'reading' });

async function open(): Promise<void> {
  const { lang } = await stored('preferences', readPreferences).read();
  const shown = lang === 'auto' ? langOf(navigator.language) : lang;
  document.documentElement.lang = shown;
  document.body.className = 'root';
  const actions = { onAudit: () => act(auditTab), onShow: (on: boolean) => act((tab) => showTab(tab, on)) };
  render(<Popup lang={shown} state={state} {...actions} />, document.body);
  await act(look);
}

/** Runs what the user asked for on the tab before them; a page closed to extensions is a state, no failure. */
async function act(work: (tabId: number) => Promise<PopupState>): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    state.value = await work(tab.id);
  } catch (error) {
    console.info('Gouji:', error);
    state.value = { phase: 'closed' };
  }
}

const look = async (tabId: number): Promise<PopupState> => {
  const frames = await readFrames(tabId);
  return frames.length > 0 ? { phase: 'reports', frames } : { phase: 'unaudited' };
};

const auditTab = async (tabId: number): Promise<PopupState> => {
  state.value = { phase: 'reading' };
  const frames = await auditByHand(tabId, 'show');
  await updateBadge(tabId);
  return frames.length > 0 ? { phase: 'reports', frames } : { phase: 'noReport' };
};

const showTab = async (tabId: number, on: boolean): Promise<PopupState> => {
  await showFrames(tabId, on);
  return look(tabId);
};

void open();
