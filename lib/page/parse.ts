import { load } from 'cheerio';
import { Document, type Element, isTag } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { DEPTH_LIMIT, NODE_LIMIT } from './limits.ts';
import type { PageSnapshot } from './snapshot.ts';

/**
 * A saved or fetched page. Damaged markup is mended as far as the parser does; never throws.
 *
 * @param positions whether nodes tell where they stand in the markup (`sourceCodeLocation`); takes time
 */
export function parsePage(html: string, url: string | null = null, positions = false): PageSnapshot {
  return { ...parse(html, positions), url, isHidden: hiddenByAttributes() };
}

/** Raised to stop the parser, which has no other way to end early. */
class TooLarge extends Error {}

/**
 * Parses up to the limits. Their breach must end the parser itself: the HTML standard has it open unclosed
 * `<font>`s anew in every paragraph (60 kB of markup make millions of elements), and each element that it opens
 * costs as much as the page is deep.
 */
function parse(html: string, positions: boolean): Pick<PageSnapshot, 'document' | 'cut'> {
  const limits = limited();
  try {
    const document = load(html, {
      treeAdapter: limits.treeAdapter,
      sourceCodeLocationInfo: positions,
    }).root()[0];
    return { document: document ?? limits.document(), cut: false };
  } catch (error) {
    if (error instanceof TooLarge) return { document: limits.document(), cut: true };
    throw error;
  }
}

/** A tree adapter that stops beyond the limits, and the document that it has built so far. */
function limited() {
  let document = new Document([]);
  let [nodes, depth] = [0, 0];
  const count = () => {
    if (++nodes > NODE_LIMIT) throw new TooLarge();
  };
  const treeAdapter: typeof adapter = {
    ...adapter,
    createDocument: () => {
      document = adapter.createDocument();
      return document;
    },
    createElement: (...element) => {
      count();
      return adapter.createElement(...element);
    },
    createCommentNode: (data) => {
      count();
      return adapter.createCommentNode(data);
    },
    onItemPush: () => {
      if (++depth > DEPTH_LIMIT) throw new TooLarge();
    },
    onItemPop: () => {
      depth--;
    },
  };
  return { treeAdapter, document: () => document };
}

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** A file has no computed style: an element's own attributes, and those of its ancestors, must do. */
function hiddenByAttributes(): PageSnapshot['isHidden'] {
  const known = new Map<Element, boolean>();
  const isHidden = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { attribs, parent } = element;
    const hidden =
      'hidden' in attribs ||
      HIDDEN_STYLE.test(attribs['style'] ?? '') ||
      (parent !== null && isTag(parent) && isHidden(parent));
    known.set(element, hidden);
    return hidden;
  };
  return isHidden;
}
