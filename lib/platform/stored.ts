import { browser } from 'wxt/browser';

/** A value in the extension's storage, checked whenever it is read. */
export interface Stored<T> {
  readonly read: () => Promise<T>;
  /** @throws when the extension was updated or removed meanwhile */
  readonly write: (value: T) => Promise<void>;
  /** Tells of every change, whoever makes it, until `signal` aborts. */
  readonly watch: (changed: (value: T) => void, signal?: AbortSignal) => void;
}

/** @param parse makes sense of whatever is stored under `key`, also of nothing */
export const stored = <T>(key: string, parse: (raw: unknown) => T): Stored<T> => ({
  read: async () => parse((await browser.storage.local.get(key))[key]),
  write: (value) => browser.storage.local.set({ [key]: value }),
  watch: (changed, signal) =>
    browser.storage.local.onChanged.addListener((changes) => {
      // The listener stays: to take it back fails once the extension was updated.
      const change = changes[key];
      if (change && !signal?.aborted) changed(parse(change.newValue));
    }),
});
