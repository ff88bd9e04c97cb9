import { Document, Element, type ParentNode, Text } from 'domhandler';
import { BLOCK_TAGS } from './block-tags.ts';
import type { PageSnapshot } from './snapshot.ts';

/**
 * A page on its way from the script that copied it to the one that reads it: plain JSON, as small as the reader
 * allows. Nodes are numbered in the order in which they begin, from 0.
 */
export interface PageWire {
  readonly url: string;
  readonly cut: boolean;
  /**
   * The tree in document order: a string is a text, a list an element with its attributes (`['td', 'rowspan', '2']`),
   * `0` the end of the element that is open.
   */
  readonly tree: readonly (string | readonly string[] | 0)[];
  /** Numbers of the blocks (BLOCK_TAGS) with a text in them, and of the cells, that are not rendered. */
  readonly hidden: readonly number[];
}

/** The attributes that the reader looks at; nothing else of an element is sent. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['name', 'property', 'content'],
  ...['rowspan', 'colspan', 'role', 'style', 'aria-rowspan', 'aria-colspan'],
  ...['href', 'src', 'data', 'alt', 'title', 'width', 'height', 'shadowrootmode'],
]);

/** Whether an attribute goes on the wire. Of styles only those that make parts of tables: others are most of some pages. */
export const isSent = (name: string, value: string): boolean =>
  READ_ATTRIBUTES.has(name) && (name !== 'style' || value.includes('table-'));

/**
 * Builds the page again. `startIndex`, in domhandler the place in a source, is here the node's number.
 *
 * @throws TypeError for what is no wire of ours
 */
export function readWire({ url, cut, tree, hidden }: PageWire): PageSnapshot {
  const document = new Document([]);
  const unseen = new Set(hidden);
  let parent: ParentNode = document;
  let number = 0;
  for (const item of tree) {
    if (item === 0) {
      parent = parentOf(parent);
      continue;
    }
    const node = typeof item === 'string' ? new Text(item) : elementOf(item);
    node.startIndex = number++;
    append(node, parent);
    if (node instanceof Element) parent = node;
  }
  return { document, url, cut, isHidden: (element) => unseen.has(blockOf(element).startIndex ?? -1) };
}

/** What stands within a line is as hidden as its block. */
function blockOf(element: Element): Element {
  let block = element;
  while (!BLOCK_TAGS.has(block.name) && block.parent instanceof Element) block = block.parent;
  return block;
}

function parentOf(node: ParentNode): ParentNode {
  if (node.parent === null) throw new TypeError('more ends than elements in a page');
  return node.parent;
}

/** Shared by all elements that have none: most. */
const NO_ATTRIBUTES = Object.freeze({});

function elementOf(item: unknown): Element {
  if (!Array.isArray(item) || !item.every(isString))
    throw new TypeError(`no node of a page: ${String(item)}`);
  if (item.length < 3) return new Element(item[0] ?? '', NO_ATTRIBUTES);
  const attributes: Record<string, string> = {};
  for (let i = 1; i + 1 < item.length; i += 2) attributes[item[i] ?? ''] = item[i + 1] ?? '';
  return new Element(item[0] ?? '', attributes);
}

const isString = (part: unknown): part is string => typeof part === 'string';

function append(node: Element | Text, parent: ParentNode): void {
  const last = parent.children[parent.children.length - 1] ?? null;
  node.parent = parent;
  node.prev = last;
  if (last) last.next = node;
  parent.children.push(node);
}
