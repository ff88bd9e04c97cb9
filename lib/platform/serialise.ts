import { strToU8 } from 'fflate';

/**
 * The page's markup as it would be without us, in UTF-8. With its doctype, which decides how markup is read, and with
 * a byte order mark where the page declares another encoding than it now has.
 */
export function pageBytes(page: Document): Uint8Array {
  const doctype = page.doctype ? `${new XMLSerializer().serializeToString(page.doctype)}\n` : '';
  const mark = page.characterSet === 'UTF-8' ? '' : '\uFEFF';
  return strToU8((mark + doctype + markupOf(page.documentElement)).toWellFormed());
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
