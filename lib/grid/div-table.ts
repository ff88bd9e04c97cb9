import { type AnyNode, type Element, isTag } from 'domhandler';
import { walk } from '../page/walk.ts';
import type { DrawnTable, Flow } from './flow.ts';
import { formGrid, type RawCell } from './grid.ts';
import { textOf } from './table.ts';
import { isUnread } from './tags.ts';

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
  const tables: DrawnTable[] = [];
  walk(root, {
    enter: (element) => {
      if (isUnread(element)) return false;
      const rows = TABLE_PARTS.has(element.name) ? null : rowsOf(element);
      if (rows === null) return true;
      const blocks = new Set(flow.filter(({ node }) => isWithin(node, element)));
      tables.push({ kind: 'table', node: element, grid: formGrid(element, [rows]), blocks });
      return false;
    },
  });
  return tables;
}

function rowsOf(element: Element): RawCell[][] | null {
  const children = childElements(element);
  if (children.length === 0) return null;
  const rows = children.flatMap((child) => (isGroup(child) ? childElements(child) : [child]));
  if (rows.length < LEAST_ROWS) return null;
  const cells = rows.map((row) => childElements(row).map(rawCell));
  const wide = cells.filter((row) => row.length >= LEAST_CELLS);
  if (wide.length * 2 < rows.length) return null;
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

function isWithin(node: AnyNode, holder: Element): boolean {
  for (let current: AnyNode | null = node; current !== null; current = current.parent)
    if (current === holder) return true;
  return false;
}
