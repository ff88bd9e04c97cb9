/** See ensure-browser.mjs, which runs before TypeScript can. */
export function findChromium(): string | null;
export function findFirefox(): string | null;
