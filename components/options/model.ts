import type { Lang, Text } from '../../lib/i18n/text.ts';
import type { Hosts } from '../../lib/platform/hosts.ts';
import type { Shortcut } from '../../lib/platform/shortcuts.ts';
import type { Severity } from '../../lib/rules/define.ts';
import type { RuleSettings } from '../../lib/rules/settings.ts';
import type { Preferences } from '../../lib/state/preferences.ts';

export type LangChoice = Preferences['lang'];

/** A rule as the page shows it. */
export interface RuleCard {
  readonly id: string;
  readonly title: Text;
  /** The rulebook's own. */
  readonly severity: Severity;
  /** Number of the document, or of the notice of each edition where the rule rests on the form. */
  readonly documents: readonly string[];
  readonly place: string;
}

/** The rules of one room, in the order of the rulebook. */
export interface RuleRoom {
  readonly room: string;
  readonly rules: readonly RuleCard[];
}

/** What the user is asked before it is done. */
export interface Question {
  readonly title: Text;
  readonly warning: Text;
  readonly answer: Text;
  readonly act: () => void;
}

/** A page on which findings were decided, as it is listed. */
export interface ReviewedPageCard {
  readonly address: string;
  readonly title: string;
  /** How many decisions there are. */
  readonly count: number;
  /** ISO date and time of the latest. */
  readonly last: string;
}

/** Everything that the options page shows. */
export interface OptionsState {
  readonly langChoice: LangChoice;
  readonly browserLang: Lang;
  readonly settings: RuleSettings;
  readonly sites: Hosts;
  readonly shortcuts: readonly Shortcut[];
  /** The page decided on last comes first. */
  readonly reviews: readonly ReviewedPageCard[];
  /** Of all that is stored. */
  readonly bytes: number;
  readonly question: Question | null;
  /** What was just done, or why not. */
  readonly notice: { readonly words: Text; readonly failed: boolean } | null;
}

/** Everything that can be done on it. */
export interface OptionsActions {
  readonly onLang: (choice: LangChoice) => void;
  readonly onSwitch: (rule: string, on: boolean) => void;
  readonly onSeverity: (rule: RuleCard, severity: Severity) => void;
  readonly onResetRules: () => void;
  /** Why what was typed cannot be added; null when it was. */
  readonly onAddSite: (typed: string) => Text | null;
  readonly onRemoveSite: (host: string) => void;
  /** Null where the browser's settings of shortcuts can only be opened by hand. */
  readonly onShortcuts: (() => void) | null;
  readonly onForgetPage: (page: ReviewedPageCard) => void;
  readonly onForgetReviews: () => void;
  readonly onBackUp: () => void;
  readonly onRestore: (file: File) => void;
  readonly onClear: () => void;
  readonly onCancel: () => void;
}
