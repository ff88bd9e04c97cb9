import { type ReadonlySignal, signal } from '@preact/signals';
import type { OptionsActions, OptionsState } from '../../components/options/model.ts';
import { langOf } from '../../lib/i18n/ui.ts';
import { failure, options } from '../../lib/i18n/ui-options.ts';
import { bytesUsed } from '../../lib/platform/everything.ts';
import { type Hosts, isAgency, readHost, readHosts } from '../../lib/platform/hosts.ts';
import { lastOf, reviewedPages } from '../../lib/platform/review-store.ts';
import { watchReviews } from '../../lib/platform/reviews.ts';
import { silentSites, storedRules } from '../../lib/platform/settings.ts';
import { openShortcuts, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { stored } from '../../lib/platform/stored.ts';
import {
  DEFAULT_RULE_SETTINGS,
  type RuleSettings,
  setSeverity,
  switchRule,
} from '../../lib/rules/settings.ts';
import { readPreferences } from '../../lib/state/preferences.ts';
import { dataActions } from './data-actions.ts';

type State = OptionsState;

/** Shows a change. */
export type Update = (part: Partial<State>) => void;
/** Waits for what was begun, counts anew what is stored, and says so where it fails. */
export type Run = (work: Promise<unknown>) => void;

interface Model {
  readonly state: ReadonlySignal<State>;
  readonly actions: OptionsActions;
}

const preferences = stored('preferences', readPreferences);

/** The options as they are stored; they follow whatever is changed elsewhere while the page is open. */
export async function openModel(): Promise<Model> {
  const state = signal<State>(await readState());
  const update: Update = (part) => {
    state.value = { ...state.value, ...part };
  };
  const run: Run = (work) => {
    work.then(bytesUsed).then(
      (bytes) => update({ bytes }),
      (error: unknown) => update({ notice: { words: failure(String(error)), failed: true } }),
    );
  };
  preferences.watch(({ lang }) => update({ langChoice: lang }));
  storedRules.watch((settings) => update({ settings }));
  silentSites.watch((sites) => update({ sites }));
  watchReviews(() => run(readReviews().then((reviews) => update({ reviews }))));
  addEventListener('focus', () => run(readShortcuts().then((shortcuts) => update({ shortcuts }))));
  return { state, actions: { ...actionsOf(state, update, run), ...dataActions(update, run) } };
}

async function readState(): Promise<State> {
  const [{ lang }, settings, sites, shortcuts, reviews, bytes] = await Promise.all([
    preferences.read(),
    storedRules.read(),
    silentSites.read(),
    readShortcuts(),
    readReviews(),
    bytesUsed(),
  ]);
  const browserLang = langOf(navigator.language);
  return {
    ...{ langChoice: lang, browserLang, settings, sites, shortcuts, reviews, bytes },
    ...{ question: null, notice: null },
  };
}

/** The pages with decisions, without the decisions. */
async function readReviews(): Promise<State['reviews']> {
  const pages = await reviewedPages();
  return pages.map((page) => ({
    ...{ address: page.address, title: page.title },
    ...{ count: page.decisions.length, last: lastOf(page) },
  }));
}

function actionsOf(state: ReadonlySignal<State>, update: Update, run: Run) {
  const change = (settings: RuleSettings) => {
    update({ settings });
    run(storedRules.write(settings));
  };
  const silence = (sites: Hosts) => {
    update({ sites });
    run(silentSites.write(sites));
  };
  const open = openShortcuts;
  return {
    onLang: (lang) => {
      update({ langChoice: lang });
      run(preferences.read().then((now) => preferences.write({ ...now, lang })));
    },
    onSwitch: (rule, on) => change(switchRule(state.peek().settings, rule, on)),
    onSeverity: (rule, severity) => change(setSeverity(state.peek().settings, rule, severity)),
    onResetRules: () => change(DEFAULT_RULE_SETTINGS),
    onAddSite: (typed) => {
      const host = readHost(typed);
      if (host === null) return options.notAHost;
      if (!isAgency(host)) return options.notAgency;
      silence(readHosts([...state.peek().sites, host]));
      return null;
    },
    onRemoveSite: (host) => silence(state.peek().sites.filter((other) => other !== host)),
    onShortcuts: open && (() => run(open())),
  } satisfies Partial<OptionsActions>;
}
