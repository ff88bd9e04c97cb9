import { browser } from 'wxt/browser';

/** A command of the browser; `keys` is empty where the user has set none. */
export interface Shortcut {
  readonly name: string;
  /** In the browser's language. */
  readonly description: string;
  readonly keys: string;
}

/** The browser's commands for Gouji, as the user has set them, in the order of the manifest. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  const order = Object.keys(browser.runtime.getManifest().commands ?? {});
  return commands
    .flatMap(({ name, description = '', shortcut = '' }) =>
      name === undefined ? [] : [{ name, description, keys: shortcut }],
    )
    .toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Firefox has its own call for it since 137; Chromium and Edge have an address. */
interface FirefoxCommands {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's settings of shortcuts; null where only the user can. */
export const openShortcuts: (() => Promise<unknown>) | null = import.meta.env.FIREFOX
  ? ((browser.commands as FirefoxCommands).openShortcutSettings ?? null)
  : () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
