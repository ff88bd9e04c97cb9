import { type AnyNode, type Element, isDocument, isTag, isText } from 'domhandler';

/** What a walk meets. `enter` returns false to leave a subtree out. */
export interface Visitor {
  readonly enter?: (element: Element) => boolean | undefined;
  readonly leave?: (element: Element) => void;
  readonly text?: (data: string, node: AnyNode) => void;
}

/** Visits a subtree in document order. Iterative: a page nested 100,000 levels deep must not overflow. */
export function walk(root: AnyNode, visitor: Visitor): void {
  let node: AnyNode | null = root;
  while (node !== null) {
    const inside: AnyNode | null = enter(node, visitor);
    node = inside ?? climb(node, root, visitor);
  }
}

/** The node after one in document order, within a subtree; null at its end. For those who only look for something. */
export function nodeAfter(from: AnyNode, root: AnyNode): AnyNode | null {
  const first = isTag(from) || isDocument(from) ? from.children[0] : undefined;
  if (first !== undefined) return first;
  for (let node: AnyNode | null = from; node !== null && node !== root; node = node.parent)
    if (node.next !== null) return node.next;
  return null;
}

/** The first node inside, or null where the walk does not go in; an element without content is left at once. */
function enter(node: AnyNode, visitor: Visitor): AnyNode | null {
  if (isTag(node)) {
    if (visitor.enter?.(node) === false) return null;
    const first = node.children[0];
    if (first === undefined) visitor.leave?.(node);
    return first ?? null;
  }
  if (isText(node)) visitor.text?.(node.data, node);
  return isDocument(node) ? (node.children[0] ?? null) : null;
}

/** The next node after a finished one, closing every ancestor that ends here; null at the end of the walk. */
function climb(from: AnyNode, root: AnyNode, visitor: Visitor): AnyNode | null {
  let node: AnyNode = from;
  while (node !== root) {
    if (node.next !== null) return node.next;
    const parent: AnyNode | null = node.parent;
    if (parent === null) return null;
    if (isTag(parent)) visitor.leave?.(parent);
    node = parent;
  }
  return null;
}
