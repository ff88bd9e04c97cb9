/** What the tests call inside the extension's background. */
declare const chrome: typeof import('wxt/browser').browser;
