import { type Block, hiddenBlocks } from './hidden-blocks.ts';
import { DEPTH_LIMIT, NODE_LIMIT } from './limits.ts';
import { isSent, type PageWire, READ_ATTRIBUTES } from './wire.ts';

/** Their contents are not text of the page. */
const OPAQUE = new Set(['script', 'style', 'template', 'noscript']);

const ELEMENT = 1;
const TEXT = 3;

/** What may bear a shadow root, besides elements of the page's own making. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Every element that Gouji puts into a page is called so; none may be read as part of it. */
const OWN = 'gouji-';

/** A copy of the live page, and the way back. */
export interface LivePage {
  readonly wire: PageWire;
  /** The live node of a number; null for none. */
  readonly live: (node: number) => Node | null;
  /** Open shadow roots that are part of the copy, to be watched for changes. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/**
 * Copies the live tree in one walk. An open shadow root stands in place of its host's children, which appear
 * where the slots put them. Frames are left alone: each is read by a script of its own. Never throws; forces
 * no layout.
 *
 * @param page a document, or an element of one, of which only what stands in it is copied
 * @param limit nodes after which the copy is cut
 */
export function copyLivePage(page: Document | Element, limit = NODE_LIMIT): LivePage {
  const sources: Node[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const tree: (string | string[] | 0)[] = [];
  const hidden = hiddenBlocks();
  const dom = accessors();
  // A stack, not a recursion: pages nest deeper than the call stack.
  const open: Siblings[] = [{ next: page.firstChild, slotted: null, block: null }];
  let cut = false;
  for (let level = open[0]; level !== undefined; level = open[open.length - 1]) {
    const source = sources.length < limit ? take(level, dom) : null;
    if (source === null) {
      cut ||= sources.length >= limit;
      open.pop();
      if (open.length > 0) tree.push(0);
      continue;
    }
    const copy = copyNode(source, dom);
    if (copy === null) continue;
    const number = sources.push(source) - 1;
    tree.push(copy);
    if (typeof copy === 'string') {
      hidden.hold(copy, level.block);
      continue;
    }
    const name = copy[0] as string;
    const element = source as Element;
    const block = hidden.enter(element, name, number, level.block);
    const isTooDeep = open.length >= DEPTH_LIMIT;
    cut ||= isTooDeep;
    open.push(isTooDeep || OPAQUE.has(name) ? NOTHING : childrenOf(element, name, block, dom, shadowRoots));
  }
  const url = (page.ownerDocument ?? document).URL;
  return {
    wire: { url, cut, tree, hidden: hidden.finish() },
    live: (node) => sources[node] ?? null,
    shadowRoots,
  };
}

/** Nodes of one parent that are still to be copied: a chain of siblings, or what fills a slot. */
interface Siblings {
  next: Node | null;
  readonly slotted: Node[] | null;
  /** What they stand in. */
  readonly block: Block | null;
}

const NOTHING: Siblings = { next: null, slotted: null, block: null };

/** The next of them; null after the last. Chains, as lists of children are dear to go through. */
function take(siblings: Siblings, dom: Accessors): Node | null {
  if (siblings.slotted !== null) return siblings.slotted.shift() ?? null;
  const node = siblings.next;
  if (node !== null) siblings.next = dom.nextSibling.call(node);
  return node;
}

type Accessors = ReturnType<typeof accessors>;

/**
 * A form gives its own inputs for any property that one is named after (`<input name="childNodes">`), so
 * properties of elements are read through the accessors of the prototypes.
 */
const accessors = () => ({
  nodeType: getter(Node.prototype, 'nodeType'),
  firstChild: getter(Node.prototype, 'firstChild'),
  nextSibling: getter(Node.prototype, 'nextSibling'),
  localName: getter(Element.prototype, 'localName'),
  shadowRoot: getter(Element.prototype, 'shadowRoot'),
});

function getter<T, K extends keyof T>(prototype: T, key: K): (this: T) => T[K] {
  return Object.getOwnPropertyDescriptor(prototype, key)?.get as (this: T) => T[K];
}

function childrenOf(
  element: Element,
  name: string,
  block: Block | null,
  dom: Accessors,
  shadowRoots: ShadowRoot[],
): Siblings {
  const shadow = HOSTS.has(name) || name.includes('-') ? dom.shadowRoot.call(element) : null;
  if (shadow) shadowRoots.push(shadow);
  const slotted = name === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0
    ? { next: null, slotted, block }
    : { next: dom.firstChild.call(shadow ?? element), slotted: null, block };
}

/** A node as it goes on the wire; null for comments and the like, and for what is ours. */
function copyNode(source: Node, dom: Accessors): string | string[] | null {
  const type = dom.nodeType.call(source);
  if (type === TEXT) return (source as Text).data;
  if (type !== ELEMENT) return null;
  const element = source as Element;
  const name = dom.localName.call(element);
  if (name.startsWith(OWN)) return null;
  const copy = [name];
  for (const attribute of Element.prototype.getAttributeNames.call(element)) {
    if (!READ_ATTRIBUTES.has(attribute)) continue;
    const value = Element.prototype.getAttribute.call(element, attribute) ?? '';
    if (isSent(attribute, value)) copy.push(attribute, value);
  }
  return copy;
}
