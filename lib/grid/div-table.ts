import { type AnyNode, type Element, isTag } from 'domhandler';
import { SLOT_LIMIT } from '../page/limits.ts';
import { walk } from '../page/walk.ts';
import type { DrawnTable, Flow, FlowItem } from './flow.ts';
import { areaOf, formGrid, type Grid, type RawCell } from './grid.ts';
import { textOf } from './table.ts';
import { isUnread } from './unread.ts';

/** Rows it takes to be a table, and cells that at least one row must have. */
const LEAST_ROWS = 3;
const LEAST_CELLS = 3;
const LONGEST_CELL = 80;

/** A real table is read elsewhere, but a layout table may hold a drawn one. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/**
 * Tables drawn without `<table>`: an element whose children are rows of cells, by role, by style, or plainly by
 * being nested that way. Meant for pages on which a statutory table was not found otherwise.
 */
export function divTables(root: AnyNode, flow: Flow): readonly DrawnTable[] {
  const small = smallElements(root);
  const grids = new Map<Element, Grid>();
  let room = SLOT_LIMIT;
  walk(root, {
    enter: (element) => {
      if (isUnread(element)) return false;
      const rows = TABLE_PARTS.has(element.name) ? null : rowsOf(element, small);
      if (rows === null) return true;
      const grid = formGrid(element, [rows], room);
      room -= areaOf(grid);
      grids.set(element, grid);
      return false;
    },
  });
  const blocks = blocksWithin(flow, new Set(grids.keys()));
  return [...grids].map(([node, grid]) => ({
    kind: 'table',
    node,
    grid,
    blocks: blocks.get(node) ?? new Set(),
  }));
}

/** More elements than this are no cell. */
const LARGEST_CELL = 60;

/** Elements that may be cells, so that no text is read for nothing at every level of a page that nests deeply. */
function smallElements(root: AnyNode): ReadonlySet<Element> {
  const small = new Set<Element>();
  const sizes = [0];
  walk(root, {
    enter: () => {
      sizes.push(1);
      return true;
    },
    leave: (element) => {
      const size = sizes.pop() ?? 0;
      sizes.push((sizes.pop() ?? 0) + size);
      if (size <= LARGEST_CELL) small.add(element);
    },
  });
  return small;
}

/** The items of the flow that stand in each of these elements, none of which is inside another. */
function blocksWithin(flow: Flow, holders: ReadonlySet<AnyNode>): ReadonlyMap<AnyNode, Set<FlowItem>> {
  const within = new Map<AnyNode, Set<FlowItem>>([...holders].map((holder) => [holder, new Set()]));
  for (const item of flow) {
    let node: AnyNode | null = item.node;
    while (node !== null && !within.has(node)) node = node.parent;
    if (node !== null) within.get(node)?.add(item);
  }
  return within;
}

function rowsOf(element: Element, small: ReadonlySet<Element>): RawCell[][] | null {
  const children = childElements(element);
  if (children.length === 0) return null;
  const rows = children.flatMap((child) => (isGroup(child) ? childElements(child) : [child]));
  if (rows.length < LEAST_ROWS) return null;
  const parts = rows.map(childElements);
  const wide = parts.filter((row) => row.length >= LEAST_CELLS);
  if (wide.length * 2 < rows.length || !parts.flat().every((part) => small.has(part))) return null;
  const cells = parts.map((row) => row.map(rawCell));
  return cells.flat().every(({ text }) => text.length <= LONGEST_CELL) ? cells : null;
}

const isGroup = (element: Element): boolean =>
  element.attribs['role'] === 'rowgroup' ||
  /table-(?:row|header|footer)-group/.test(element.attribs['style'] ?? '');

const rawCell = (element: Element): RawCell => ({
  text: textOf(element),
  rowSpan: span(element.attribs['aria-rowspan']),
  colSpan: span(element.attribs['aria-colspan']),
  node: element,
});

const span = (attribute: string | undefined): number => {
  const value = Number.parseInt(attribute ?? '1', 10);
  return value >= 1 && value <= 100 ? value : 1;
};

const childElements = (element: Element): Element[] =>
  element.children.filter((child): child is Element => isTag(child) && child.name !== 'br');
