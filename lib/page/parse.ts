import { load } from 'cheerio';
import { type Document, type Element, isTag } from 'domhandler';
import type { PageSnapshot } from './snapshot.ts';

/**
 * A saved or fetched page. Damaged markup is mended as far as the parser does; never throws.
 *
 * @param positions whether nodes tell where they stand in the markup (`sourceCodeLocation`); takes time
 */
export function parsePage(html: string, url: string | null = null, positions = false): PageSnapshot {
  const document = load(html, { sourceCodeLocationInfo: positions }).root()[0] as Document;
  return { document, url, isHidden: hiddenByAttributes, cut: false };
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** A file has no computed style: its own attributes, and those of its ancestors, must do. */
function hiddenByAttributes(element: Element): boolean {
  let current: Element | null = element;
  while (current !== null) {
    if ('hidden' in current.attribs || HIDDEN_STYLE.test(current.attribs['style'] ?? '')) return true;
    current = current.parent !== null && isTag(current.parent) ? current.parent : null;
  }
  return false;
}
