/**
 * Saves a file, on http:// pages too, without touching the page: a link works outside the tree. It is whole before
 * the browser gets it; what the browser then makes of it cannot be known.
 *
 * @param type media type, such as `application/json`
 */
export function saveFile(page: Document, name: string, type: string, content: string | Uint8Array): void {
  // Every text of ours is UTF-8; other programs are not to guess.
  const charset = /^text\/|json$/.test(type) ? ';charset=utf-8' : '';
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: type + charset }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Whether a page is known to be sandboxed: unless it is given leave, the browser drops its downloads without a word. One
 * that keeps its origin in the sandbox cannot be told from any other.
 */
export const isSandboxed = ({ defaultView, location }: Document): boolean =>
  defaultView?.origin === 'null' && /^https?:$/.test(location.protocol);

/** Copies tables for a spreadsheet. False when the browser refuses. */
export const copyTables = (page: Document, { tsv, html }: { readonly tsv: string; readonly html: string }) =>
  copy(page, { 'text/plain': tsv, 'text/html': html });

/** Copies a text. False when the browser refuses. */
export const copyText = (page: Document, text: string) => copy(page, { 'text/plain': text });

/**
 * Pages on http:// have no clipboard API. The copy event is ours before the page can see it, as some sites forbid
 * copying or add their name.
 */
function copy(page: Document, contents: Readonly<Record<string, string>>): boolean {
  const fill = (event: ClipboardEvent) => {
    for (const [type, content] of Object.entries(contents)) event.clipboardData?.setData(type, content);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = page.defaultView ?? window;
  view.addEventListener('copy', fill, { capture: true });
  const done = page.execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  return done;
}
