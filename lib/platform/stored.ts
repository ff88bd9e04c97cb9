import { browser } from 'wxt/browser';
import type * as z from './schema.ts';

/** A value in the extension's storage, checked whenever it is read. */
export interface Stored<T> {
  /** The fallback where nothing, or nothing sensible, is stored. Never throws. */
  readonly read: () => Promise<T>;
  /** @throws when the extension was updated or removed meanwhile */
  readonly write: (value: T) => Promise<void>;
}

/** Describes the value stored under `key`. */
export function stored<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): Stored<T> {
  return {
    read: async () => {
      const found = await browser.storage.local.get(key);
      return schema.safeParse(found[key]).data ?? fallback;
    },
    write: (value) => browser.storage.local.set({ [key]: value }),
  };
}
