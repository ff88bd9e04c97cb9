import { browser } from 'wxt/browser';

/** Where Gouji audits by itself, as the manifest asks for it; browsers let people withhold it. */
const AGENCIES = { origins: ['*://*.gov.cn/*'] };

/** Whether the user lets Gouji into agency sites. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(AGENCIES);

/** Asks the user for it; only while a click is being handled. */
export const askAccess = (): Promise<boolean> => browser.permissions.request(AGENCIES);

/** Tells whenever it is given or taken, wherever that is done. */
export function watchAccess(changed: (access: boolean) => void): void {
  const look = () => void hasAccess().then(changed);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
}
