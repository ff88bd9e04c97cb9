import { Document, Element, isTag } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { DEPTH_LIMIT, NODE_LIMIT } from './limits.ts';
import type { PageSnapshot } from './snapshot.ts';

/**
 * A saved or fetched page. Damaged markup is mended as far as the parser does; never throws.
 *
 * @param positions whether nodes tell where they stand in the markup (`sourceCodeLocation`); takes time
 */
export function parsePage(html: string, url: string | null = null, positions = false): PageSnapshot {
  return { ...parseWithin(html, positions), url, isHidden: hiddenByAttributes() };
}

/** Raised to stop the parser, which has no other way to end early. */
class TooLarge extends Error {}

/**
 * Parses up to the limits. Their breach must end the parser itself: the HTML standard has it open unclosed
 * `<font>`s anew in every paragraph (60 kB of markup make millions of elements), and each element that it opens
 * costs as much as the page is deep.
 */
function parseWithin(html: string, positions: boolean): Pick<PageSnapshot, 'document' | 'cut'> {
  const limits = limited();
  try {
    const document = parse(html, { treeAdapter: limits.treeAdapter, sourceCodeLocationInfo: positions });
    return { document, cut: false };
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
    createElement: (name, namespace, attributes) => {
      count();
      return elementOf(name, namespace, attributes);
    },
    adoptAttributes: (element, attributes) => {
      element.attribs = { ...attribsOf(attributes), ...element.attribs };
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

/** Shared by all elements that have none. */
const NO_ATTRIBUTES = Object.freeze({});

/** As the adapter makes it, but for the two more objects that it keeps the prefixes of foreign attributes in. */
const elementOf: typeof adapter.createElement = (name, namespace, attributes) => {
  const element = new Element(name, attribsOf(attributes), []);
  element.namespace = namespace;
  return element;
};

function attribsOf(attributes: Parameters<typeof adapter.createElement>[2]): Element['attribs'] {
  if (attributes.length === 0) return NO_ATTRIBUTES;
  const attribs: Element['attribs'] = {};
  for (const { name, value } of attributes) attribs[name] = value;
  return attribs;
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
