import * as z from 'zod/mini';
import { LANGS } from '../i18n/text.ts';

export const DOCKS = ['right', 'left', 'bottom', 'top'] as const;
export type Dock = (typeof DOCKS)[number];

/** What the user chose, as it is stored; unknown or damaged parts fall back to the default. */
export const preferences = z.object({
  /** `auto` follows the browser. */
  lang: z.catch(z.enum(['auto', ...LANGS]), 'auto'),
  dock: z.catch(z.enum(DOCKS), 'right'),
  /** Whether the panel of a report with findings starts as a pill. */
  collapsed: z.catch(z.boolean(), false),
});

export type Preferences = z.infer<typeof preferences>;

export const DEFAULT_PREFERENCES: Preferences = { lang: 'auto', dock: 'right', collapsed: false };
