import { load } from 'cheerio';
import { type Document, type Element, isTag } from 'domhandler';
import type { PageSnapshot } from './snapshot.ts';

/** A saved or fetched page. Damaged markup is mended as far as the parser does; never throws. */
export function parsePage(html: string, url: string | null = null): PageSnapshot {
  const document = load(html).root()[0] as Document;
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
