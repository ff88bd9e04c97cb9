import { strToU8 } from 'fflate';

/** A page to be saved, as it would be without us. */
export interface SavedPage {
  /** With its doctype, which decides how markup is read. */
  readonly markup: string;
  /** In UTF-8, with a byte order mark where the page declares another encoding. */
  readonly bytes: Uint8Array;
}

/** Takes the markup of a page as it stands. Half a character, which no file can hold, becomes U+FFFD. */
export function savePage(page: Document): SavedPage {
  const doctype = page.doctype ? `${new XMLSerializer().serializeToString(page.doctype)}\n` : '';
  const markup = (doctype + markupOf(page.documentElement)).toWellFormed();
  return { markup, bytes: strToU8((page.characterSet === 'UTF-8' ? '' : '\uFEFF') + markup) };
}

function markupOf(root: Element): string {
  let markup = root.outerHTML;
  for (const child of root.children) {
    if (!child.localName.startsWith('gouji-')) continue;
    // Ours stand at the very end: the last match is the element, never a quotation of it in the page's text.
    const at = markup.lastIndexOf(child.outerHTML);
    markup = markup.slice(0, at) + markup.slice(at + child.outerHTML.length);
  }
  return markup;
}
