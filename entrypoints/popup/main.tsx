import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/summary.css';
import '../../components/shared/export.css';
import '../../components/popup/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupSite, type PopupState } from '../../components/popup/popup.tsx';
import { chosenLang, ui } from '../../lib/i18n/ui.ts';
import { AuditFailed, auditByHand } from '../../lib/platform/audit-by-hand.ts';
import { updateBadge } from '../../lib/platform/badge.ts';
import { readFrames, showFrames } from '../../lib/platform/frames.ts';
import { hostOf, isAgency, readHosts, silencedBy } from '../../lib/platform/hosts.ts';
import { silentSites } from '../../lib/platform/settings.ts';
import { stored } from '../../lib/platform/stored.ts';
import { readPreferences } from '../../lib/state/preferences.ts';
import { popupExports } from './popup-exports.ts';

const state = signal<PopupState>({ phase: 'reading' });
const site = signal<PopupSite | null>(null);

async function open(): Promise<void> {
  const { lang } = await stored('preferences', readPreferences).read();
  const shown = chosenLang(lang, navigator.language);
  document.documentElement.lang = shown;
  document.title = ui.product[shown];
  document.body.className = 'root';
  site.value = await readSite();
  const actions = {
    onAudit: () => act(auditTab),
    onShow: (on: boolean) => act((tab) => showTab(tab, on)),
    onSilence: (silent: boolean) => act((tab) => (silent ? silenceSite(tab) : unsilenceSite(tab))),
    onSettings: openSettings,
    onWelcome: openWelcome,
  };
  const exports = popupExports(async () => (await currentTab())?.id);
  render(<Popup lang={shown} state={state} site={site} exports={exports} {...actions} />, document.body);
  await act(look);
}

const currentTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** Null for a page that is no agency's. */
async function readSite(): Promise<PopupSite | null> {
  const host = hostOf((await currentTab())?.url);
  if (host === null || !isAgency(host)) return null;
  return { host, silencedBy: silencedBy(await silentSites.read(), host) ?? null };
}

/** Runs what the user asked for on the tab before them; a page closed to extensions is a state, no failure. */
async function act(work: (tabId: number) => Promise<PopupState>): Promise<void> {
  const tab = await currentTab();
  if (tab?.id === undefined) return;
  try {
    state.value = await work(tab.id);
  } catch (error) {
    console.info('Gouji:', error);
    state.value = { phase: error instanceof AuditFailed ? 'failed' : 'closed' };
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

/** The background takes Gouji off the open pages of the site. */
const silenceSite = async (tabId: number): Promise<PopupState> => {
  const host = site.value?.host;
  if (host !== undefined) await silentSites.write(readHosts([...(await silentSites.read()), host]));
  site.value = await readSite();
  return showTab(tabId, false);
};

/** Whatever entry keeps this site silent goes, and this page is audited at once. */
const unsilenceSite = async (tabId: number): Promise<PopupState> => {
  const host = site.value?.host ?? '';
  await silentSites.write((await silentSites.read()).filter((entry) => !silencedBy([entry], host)));
  site.value = await readSite();
  return auditTab(tabId);
};

const openSettings = async (): Promise<void> => {
  await browser.runtime.openOptionsPage();
  window.close();
};

const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  window.close();
};

void open();
