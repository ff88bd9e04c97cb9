import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/page.css';
import '../../components/options/controls.css';
import '../../components/welcome/welcome.css';
import '../../components/welcome/paper.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { langOf } from '../../lib/i18n/ui.ts';
import { welcome } from '../../lib/i18n/ui-welcome.ts';
import { askAccess, hasAccess, watchAccess } from '../../lib/platform/access.ts';
import { openShortcuts, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { stored } from '../../lib/platform/stored.ts';
import { DEFAULT_PREFERENCES, type Preferences, readPreferences } from '../../lib/state/preferences.ts';
import { SessionModel } from '../../lib/state/session.ts';
import type { Screen } from '../auditor/screen.tsx';
import { showSample } from './sample.ts';

const preferences = stored('preferences', readPreferences);
const session = new SessionModel();
const access = signal<boolean | null>(null);
const auditKeys = signal('');
const shown = signal(false);
let paper: HTMLElement | null = null;
let screen: Screen | null = null;

async function open(): Promise<void> {
  await followLang();
  watchAccess((now) => {
    access.value = now;
  });
  access.value = await hasAccess();
  await readKeys();
  addEventListener('focus', () => void readKeys());
  document.body.className = 'root';
  const panelAt = computed(() => (shown.value && !session.collapsed.value ? session.dock.value : null));
  const onPaper = (element: HTMLElement | null) => {
    paper = element;
  };
  render(
    <WelcomePage
      {...{ lang: session.lang, panelAt, shown, access, auditKeys, onPaper }}
      inFirefox={import.meta.env.FIREFOX}
      onLang={session.toggleLang}
      onShow={show}
      onAllow={() => void askAccess()}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onShortcuts={openShortcuts && (() => void openShortcuts?.())}
    />,
    document.body,
  );
  show();
}

function show(): void {
  if (!paper) return;
  screen = showSample(session, paper, hide);
  shown.value = true;
}

function hide(): void {
  screen?.close();
  session.closeCard();
  shown.value = false;
}

/** The language is the user's own, here as everywhere; how the panel stands is left alone, as this is no report. */
async function followLang(): Promise<void> {
  const load = ({ lang }: Preferences) => {
    if (lang !== session.preferences.peek().lang)
      session.load({ ...session.preferences.peek(), lang }, langOf(navigator.language));
  };
  session.load(DEFAULT_PREFERENCES, langOf(navigator.language));
  load(await preferences.read());
  preferences.watch(load);
  effect(() => void keep(session.preferences.value.lang));
  effect(() => {
    document.documentElement.lang = session.lang.value;
    document.title = welcome.title[session.lang.value];
  });
}

async function keep(lang: Preferences['lang']): Promise<void> {
  const now = await preferences.read();
  if (now.lang !== lang) await preferences.write({ ...now, lang });
}

async function readKeys(): Promise<void> {
  auditKeys.value = (await readShortcuts()).find(({ name }) => name === 'audit')?.keys ?? '';
}

void open();
