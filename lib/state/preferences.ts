import { LANGS } from '../i18n/text.ts';

export const DOCKS = ['right', 'left', 'bottom', 'top'] as const;
export type Dock = (typeof DOCKS)[number];

const LANG_CHOICES = ['auto', ...LANGS] as const;

/** What the user chose. */
export interface Preferences {
  /** `auto` follows the browser. */
  readonly lang: (typeof LANG_CHOICES)[number];
  readonly dock: Dock;
  /** Whether the panel of a report with findings starts as a pill. */
  readonly collapsed: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { lang: 'auto', dock: 'right', collapsed: false };

/**
 * Preferences as they are stored; unknown or damaged parts fall back to the default. Never throws. By hand: a
 * schema library for three fields would put 5 KB (gzip) more into every report page.
 */
export function readPreferences(stored: unknown): Preferences {
  const { lang, dock, collapsed } = {
    ...DEFAULT_PREFERENCES,
    ...(typeof stored === 'object' ? stored : null),
  };
  return {
    lang: LANG_CHOICES.includes(lang) ? lang : DEFAULT_PREFERENCES.lang,
    dock: DOCKS.includes(dock) ? dock : DEFAULT_PREFERENCES.dock,
    collapsed: collapsed === true,
  };
}
