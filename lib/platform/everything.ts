import { browser } from 'wxt/browser';
import { type Backup, toBackup } from './backup.ts';

/** All that the extension has stored, now. */
export const backUpEverything = async (): Promise<Backup> =>
  toBackup(await browser.storage.local.get(null), new Date().toISOString());

/** Bytes of all that is stored, as JSON in UTF-8; not every browser counts them itself. */
export async function bytesUsed(): Promise<number> {
  const all = await browser.storage.local.get(null);
  return Object.keys(all).length === 0 ? 0 : new Blob([JSON.stringify(all)]).size;
}

/** Puts the backup in the place of everything that is stored. Written before anything is removed. */
export async function restoreEverything({ data }: Backup): Promise<void> {
  const before = await browser.storage.local.get(null);
  await browser.storage.local.set(data);
  await browser.storage.local.remove(Object.keys(before).filter((key) => !(key in data)));
}

/** Forgets everything. */
export const clearEverything = (): Promise<void> => browser.storage.local.clear();
