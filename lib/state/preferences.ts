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
  /** How large the panel was made at each dock, px; a dock without a size has the usual one. */
  readonly size: Readonly<Partial<Record<Dock, number>>>;
}

export const DEFAULT_PREFERENCES: Preferences = { lang: 'auto', dock: 'right', collapsed: false, size: {} };

/** Larger than any window, px. */
const HUGE = 20_000;

/**
 * Preferences as they are stored; unknown or damaged parts fall back to the default. Never throws. By hand: a
 * schema library for four fields would put 5 KB (gzip) more into every report page.
 */
export function readPreferences(stored: unknown): Preferences {
  const { lang, dock, collapsed, size } = {
    ...DEFAULT_PREFERENCES,
    ...(typeof stored === 'object' ? stored : null),
  };
  return {
    lang: LANG_CHOICES.includes(lang) ? lang : DEFAULT_PREFERENCES.lang,
    dock: DOCKS.includes(dock) ? dock : DEFAULT_PREFERENCES.dock,
    collapsed: collapsed === true,
    size: readSizes(size),
  };
}

function readSizes(stored: unknown): Preferences['size'] {
  const sizes: Partial<Record<string, unknown>> = { ...(typeof stored === 'object' ? stored : null) };
  const isSize = (px: unknown) => typeof px === 'number' && px > 0 && px < HUGE;
  return Object.fromEntries(DOCKS.filter((dock) => isSize(sizes[dock])).map((dock) => [dock, sizes[dock]]));
}
