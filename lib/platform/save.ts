/**
 * Saves text as a file, on http:// pages too, without touching the page: a link works outside the tree.
 *
 * @param type media type, such as `application/json`
 */
export function saveFile(page: Document, name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Copies text; pages on http:// have no clipboard API. The copy event is ours before the page can see it, as
 * some sites forbid copying or add their name. False when the browser refuses.
 */
export function copyText(page: Document, content: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', content);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = page.defaultView ?? window;
  view.addEventListener('copy', fill, { capture: true });
  const done = page.execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  return done;
}
