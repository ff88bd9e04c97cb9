import { effect } from '@preact/signals';
import type { Stored } from '../../lib/platform/stored.ts';
import type { Preferences } from '../../lib/state/preferences.ts';
import type { Session } from '../../lib/state/session.ts';

/** Stores what the user changes here, and loads what is changed elsewhere, until `signal` aborts. */
export function keepPreferences(
  session: Session,
  settings: Stored<Preferences>,
  load: (preferences: Preferences) => void,
  signal: AbortSignal,
): void {
  let known = session.preferences.peek();
  const stop = effect(() => {
    const now = session.preferences.value;
    if (now === known) return;
    known = now;
    settings.write(now).catch((error: unknown) => console.warn('Gouji:', error));
  });
  signal.addEventListener('abort', stop);
  settings.watch((stored) => {
    // Our own writing comes back as news.
    if (JSON.stringify(stored) === JSON.stringify(known)) return;
    known = stored;
    load(stored);
  }, signal);
}
