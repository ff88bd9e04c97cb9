import { selectorOf } from './selector.ts';
import type { StyledRoot } from './sheets.ts';

/** An element of the page and what is to stand behind its text on paper. */
export interface PrintNote {
  readonly element: Element;
  readonly numbers: readonly number[];
  /** Whether it is a cell, which is framed, or a passage of a longer text, which is not. */
  readonly framed: boolean;
}

/** A ring around the number: bare, it would be read as another digit of the figure. */
const NOTE = `
  display: inline-block !important; position: static !important; float: none !important;
  box-sizing: border-box !important; width: auto !important; height: auto !important; min-width: 0 !important;
  margin: 0 0 0 3px !important; padding: 0 3px !important; border: 1px solid #b93a26 !important;
  border-radius: 6px !important; background: none !important; color: #b93a26 !important;
  font: 700 8px/10px sans-serif !important; letter-spacing: 0 !important; text-indent: 0 !important;
  white-space: nowrap !important; vertical-align: super !important; visibility: visible !important;
  opacity: 1 !important; transform: none !important;`;

/**
 * Rules that write the notes on paper, by the tree that they belong to. As generated content they go with the text
 * wherever the printed layout puts it, and the page's own elements stay as they are.
 */
export function noteRules(notes: readonly PrintNote[]): ReadonlyMap<StyledRoot, string> {
  const rules = new Map<StyledRoot, string[]>();
  for (const [element, here] of Map.groupBy(notes, (note) => note.element)) {
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
    const selector = selectorOf(element);
    const own = rules.get(root) ?? [];
    rules.set(root, own);
    const words = here.flatMap(({ numbers }) => numbers).join(', ');
    own.push(`${selector}::after { content: "${words}" !important; ${NOTE} }`);
    if (here.some(({ framed }) => framed))
      own.push(`${selector} { outline: 1.5px solid #b93a26 !important; outline-offset: -2px; }`);
  }
  return new Map([...rules].map(([root, own]) => [root, `@media print { ${own.join('\n')} }`]));
}
