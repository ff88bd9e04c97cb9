import { type AnyNode, type Element, hasChildren, isDocument, isTag, isText } from 'domhandler';

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
    const descend = enter(node, visitor);
    const child: AnyNode | null = descend && hasChildren(node) ? (node.children[0] ?? null) : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (descend) leave(node, visitor);
    node = climb(node, root, visitor);
  }
}

/** The next node after a finished one, closing every ancestor that ends here; null at the end of the walk. */
function climb(from: AnyNode, root: AnyNode, visitor: Visitor): AnyNode | null {
  let node: AnyNode = from;
  while (node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    const parent: AnyNode | null = node.parent;
    if (parent === null) return null;
    leave(parent, visitor);
    node = parent;
  }
  return null;
}

function enter(node: AnyNode, visitor: Visitor): boolean {
  if (isText(node)) visitor.text?.(node.data, node);
  if (isTag(node)) return visitor.enter?.(node) !== false;
  return isDocument(node);
}

function leave(node: AnyNode, visitor: Visitor): void {
  if (isTag(node)) visitor.leave?.(node);
}
