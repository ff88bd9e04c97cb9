import type { Browser } from 'puppeteer-core';

/** The browser's own window, as a person uses it. */
export interface FirefoxWindow {
  /** The number on the toolbar button for the tab before the user; empty where there is none. */
  readonly badge: () => Promise<string>;
  /** Gives a keyboard command of the extension, by its place among those that have keys. */
  readonly command: (nth?: number) => Promise<void>;
  /** Says yes to the permission that the browser asks for; false while it asks for none. */
  readonly allow: () => Promise<boolean>;
  /** What the open context menu shows of the extension. */
  readonly menu: () => Promise<string[]>;
  /** Chooses an entry of the open context menu, and closes it. False when there is none of that name. */
  readonly choose: (entry: string) => Promise<boolean>;
  /** Opens the popup with the toolbar button. */
  readonly openPopup: () => Promise<void>;
  /** All that a screen reader finds in the popup; empty while there is none. */
  readonly readPopup: () => Promise<string>;
  /** Presses a button of the popup by the beginning of its name. False when there is none. */
  readonly pressInPopup: (button: string) => Promise<boolean>;
  readonly clipboard: () => Promise<string>;
  /** Whether the extension's background runs or sleeps. */
  readonly background: () => Promise<string>;
}

/** Drives the window of a Firefox that was started with `--remote-allow-system-access`. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const send = protocolOf(browser);
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const target = { context: contexts[0]?.context };
  const run = async <T>(work: (argument: string) => T, argument = ''): Promise<Awaited<T>> => {
    const answer = (await send('script.callFunction', {
      functionDeclaration: String(work),
      arguments: [{ type: 'string', value: argument }],
      target,
      awaitPromise: true,
    })) as Answer<Awaited<T>>;
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  await run(pinButton);
  return {
    badge: () => run(() => document.querySelector('#gouji_gouji_example-BAP')?.getAttribute('badge') ?? ''),
    command: (nth = 0) =>
      run(
        (at) => document.querySelectorAll<Command>('[id^="ext-keyset"] > key')[Number(at)]?.doCommand(),
        String(nth),
      ),
    allow: () => run(allowAsked),
    menu: async () => (await run(inMenu)).split('\n').filter(Boolean),
    choose: async (entry) => (await run(inMenu, entry)) === entry,
    openPopup: () => run(() => document.querySelector<Command>('#gouji_gouji_example-BAP')?.click()),
    readPopup: () => run(inPopup, ''),
    pressInPopup: async (button) => (await run(inPopup, button)) !== '',
    clipboard: () => run(() => navigator.clipboard.readText()),
    background: () => run(() => WebExtensionPolicy.getByID('gouji@gouji.example').extension.backgroundState),
  };
}

interface Answer<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: { readonly text: string };
}

/** Puppeteer keeps the protocol itself to its own, and has no other way into the window. */
const protocolOf = (browser: Browser) => {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: object }> };
  };
  return async (method: string, parameters: object): Promise<object> =>
    (await connection.send(method, parameters)).result;
};

// What follows runs in Firefox's window; these are the parts of its own interface that it uses.
type Command = HTMLElement & { doCommand(): void };
type Entry = Command & { readonly label: string };
type Question = HTMLElement & { readonly button: HTMLElement };
type Menu = HTMLElement & { readonly state: string; hidePopup(): void };
interface Accessible {
  readonly name: string | null;
  readonly childCount: number;
  getChildAt(index: number): Accessible;
  doAction(index: number): void;
}
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
declare const WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } };
declare const Cc: Record<
  string,
  { getService(of: unknown): { getAccessibleFor(of: Element): Accessible | null } }
>;
declare const Ci: { readonly nsIAccessibilityService: unknown };

/** Out of the menu of extensions, into the toolbar. */
const pinButton = () => CustomizableUI.addWidgetToArea('gouji_gouji_example-browser-action', 'nav-bar');

const allowAsked = (): boolean => {
  const question = document.querySelector<Question>('#addon-webext-permissions-notification:not([hidden])');
  question?.button.click();
  return question !== null;
};

/** Names the extension's entries of the context menu, or chooses one and gives its name. */
const inMenu = (entry: string): string => {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  if (menu?.state !== 'open') return '';
  const entries = [...menu.querySelectorAll<Entry>('menuitem[id^="gouji_gouji_example-menuitem"]')];
  if (!entry) return entries.map(({ label }) => label).join('\n');
  const found = entries.find(({ label }) => label === entry);
  found?.doCommand();
  menu.hidePopup();
  return found?.label ?? '';
};

/**
 * Reads the popup, or presses the button whose name begins so and gives it whole. The popup lives in another process, which only
 * the accessibility tree leads into.
 */
const inPopup = (button: string): string => {
  const popup = document.querySelector('.webextension-popup-browser');
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const root = popup && service?.getAccessibleFor(popup);
  if (!root) return '';
  const parts = (whole: Accessible): Accessible[] =>
    Array.from({ length: whole.childCount }, (_, i) => whole.getChildAt(i)).flatMap((part) => [
      part,
      ...parts(part),
    ]);
  const all = parts(root);
  if (!button) return all.map(({ name }) => name ?? '').join('\n');
  const found = all.find(({ name }) => name?.startsWith(button));
  found?.doAction(0);
  return found?.name ?? '';
};
