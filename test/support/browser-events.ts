import type { ExtensionBrowser } from './browser.ts';

type Event = 'commands.onCommand' | 'contextMenus.onClicked';

/** Gives a keyboard command of the extension in the tab before the user. */
export const giveCommand = (browser: ExtensionBrowser, command: string): Promise<void> =>
  send(browser, 'commands.onCommand', command);

/** Chooses an entry of the context menu, opened wherever the pointer was last pressed. */
export const chooseInMenu = (browser: ExtensionBrowser, menuItemId: string): Promise<void> =>
  send(browser, 'contextMenus.onClicked', { menuItemId, editable: false });

/** The browser's own keyboard and menus are out of a test's reach; this is the event that they would send. */
const send = ({ background }: ExtensionBrowser, event: Event, what: unknown): Promise<void> =>
  background.evaluate(
    async ([name, first]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = name === 'commands.onCommand' ? chrome.commands.onCommand : chrome.contextMenus.onClicked;
      (event as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(first, tab);
    },
    [event, what] as const,
  );
