import { type AnyNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { DEPTH_LIMIT, NODE_LIMIT } from './limits.ts';
import type { PageSnapshot } from './snapshot.ts';

/** Their contents are not text of the page. */
const OPAQUE = new Set(['script', 'style', 'template', 'noscript']);

const ELEMENT = 1;
const TEXT = 3;

/** Every element that Gouji puts into a page is called so; none may be read as part of it. */
const OWN = /^gouji-/;

/** A copy of the live page, and the way back. */
export interface LivePage extends PageSnapshot {
  /** The live node that was copied; null for a node of another snapshot. */
  readonly live: (node: AnyNode) => Node | null;
  /** Open shadow roots that are part of the copy, to be watched for changes. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/**
 * Copies the live tree in one walk. An open shadow root stands in place of its host's children, which appear
 * where the slots put them. Frames are left alone: each is read by a script of its own. Never throws; forces
 * no layout.
 *
 * `startIndex`, in domhandler the place in a source, is here the place in the list of live nodes.
 */
export function copyLivePage(page: globalThis.Document, limit = NODE_LIMIT): LivePage {
  const copy = new Document([]);
  const sources: Node[] = [];
  const shadowRoots: ShadowRoot[] = [];
  const dom = accessors();
  // Stacks in step, not a recursion: pages nest deeper than the call stack.
  const nodes: Node[] = [];
  const parents: ParentNode[] = [];
  const depths: number[] = [];
  let tooDeep = false;
  const plan = (source: Node, parent: ParentNode, depth: number) => {
    const below = childrenOf(source, dom, shadowRoots);
    for (let i = below.length - 1; i >= 0; i--) {
      nodes.push(below[i] as Node);
      parents.push(parent);
      depths.push(depth);
    }
  };

  plan(page, copy, 1);
  while (nodes.length > 0 && sources.length < limit) {
    const source = nodes.pop() as Node;
    const parent = parents.pop() as ParentNode;
    const depth = depths.pop() as number;
    const node = copyNode(source, dom);
    if (!node) continue;
    node.startIndex = sources.push(source) - 1;
    append(node, parent);
    if (!(node instanceof Element) || OPAQUE.has(node.name)) continue;
    if (depth < DEPTH_LIMIT) plan(source, node, depth + 1);
    else tooDeep = true;
  }

  const live = (node: AnyNode) => sources[node.startIndex ?? -1] ?? null;
  return {
    document: copy,
    url: page.URL,
    cut: nodes.length > 0 || tooDeep,
    shadowRoots,
    live,
    isHidden: (element) => isHidden(live(element)),
  };
}

type Accessors = ReturnType<typeof accessors>;

/**
 * A form gives its own inputs for any property that one is named after (`<input name="childNodes">`), so
 * properties of elements are read through the accessors of the prototypes.
 */
const accessors = () => ({
  nodeType: getter(Node.prototype, 'nodeType'),
  childNodes: getter(Node.prototype, 'childNodes'),
  localName: getter(globalThis.Element.prototype, 'localName'),
  attributes: getter(globalThis.Element.prototype, 'attributes'),
  shadowRoot: getter(globalThis.Element.prototype, 'shadowRoot'),
});

function getter<T, K extends keyof T>(prototype: T, key: K): (this: T) => T[K] {
  return Object.getOwnPropertyDescriptor(prototype, key)?.get as (this: T) => T[K];
}

function childrenOf(source: Node, dom: Accessors, shadowRoots: ShadowRoot[]): ArrayLike<Node> {
  if (dom.nodeType.call(source) !== ELEMENT) return source.childNodes;
  const element = source as globalThis.Element;
  const shadow = dom.shadowRoot.call(element);
  if (shadow) shadowRoots.push(shadow);
  const assigned = dom.localName.call(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : dom.childNodes.call(shadow ?? element);
}

function copyNode(source: Node, dom: Accessors): Element | Text | null {
  const type = dom.nodeType.call(source);
  if (type === TEXT) return new Text((source as globalThis.Text).data);
  if (type !== ELEMENT) return null;
  const element = source as globalThis.Element;
  const name = dom.localName.call(element);
  if (OWN.test(name)) return null;
  const attributes: Record<string, string> = {};
  for (const { name, value } of dom.attributes.call(element)) attributes[name] = value;
  return new Element(name, attributes);
}

function append(node: Element | Text, parent: ParentNode): void {
  const last = parent.children[parent.children.length - 1] ?? null;
  node.parent = parent;
  node.prev = last;
  if (last) last.next = node;
  parent.children.push(node);
}

const isHidden = (source: Node | null): boolean =>
  source instanceof globalThis.Element &&
  !globalThis.Element.prototype.checkVisibility.call(source as globalThis.Element, {
    visibilityProperty: true,
  });
