import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The page's markup as it would be without us. */
export function serialisePage(page: Document): string {
  let markup = page.documentElement.outerHTML;
  for (const child of page.documentElement.children) {
    if (!child.localName.startsWith('gouji-')) continue;
    // Ours stand at the very end: the last match is the element, never a quotation of it in the page's text.
    const at = markup.lastIndexOf(child.outerHTML);
    markup = markup.slice(0, at) + markup.slice(at + child.outerHTML.length);
  }
  return markup;
}

/** Length and hex SHA-256 of a text's UTF-8 bytes; pages on http:// have no crypto.subtle. */
export function digest(text: string): { readonly sha256: string; readonly bytes: number } {
  const bytes = utf8ToBytes(text);
  return { sha256: bytesToHex(sha256(bytes)), bytes: bytes.length };
}
