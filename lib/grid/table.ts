import { type Element, isTag, isText, type Text } from 'domhandler';
import { BLOCK_TAGS } from '../page/block-tags.ts';
import { walk } from '../page/walk.ts';
import { foldSpace, raise } from '../text/width.ts';
import { formGrid, type Grid, type RawCell, type RawGroup } from './grid.ts';
import { isUnread } from './unread.ts';

/**
 * The grid of a `<table>`. Rows outside any group form one of their own; `<tfoot>` comes last. Never throws.
 *
 * @param room see formGrid()
 */
export function readTable(table: Element, room?: number): Grid {
  const groups: RawCell[][][] = [];
  const feet: RawCell[][][] = [];
  let loose: RawCell[][] | null = null;
  for (const child of table.children) {
    if (!isTag(child)) continue;
    if (child.name === 'tr') {
      if (loose === null) {
        loose = [];
        groups.push(loose);
      }
      loose.push(rowCells(child));
      continue;
    }
    if (child.name !== 'thead' && child.name !== 'tbody' && child.name !== 'tfoot') continue;
    loose = null;
    (child.name === 'tfoot' ? feet : groups).push(groupRows(child));
  }
  return formGrid(table, [...groups, ...feet] satisfies RawGroup[], room);
}

function groupRows(group: Element): RawCell[][] {
  const rows: RawCell[][] = [];
  for (const child of group.children) if (isTag(child) && child.name === 'tr') rows.push(rowCells(child));
  return rows;
}

function rowCells(row: Element): RawCell[] {
  const cells: RawCell[] = [];
  for (const child of row.children) {
    if (!isTag(child) || (child.name !== 'td' && child.name !== 'th')) continue;
    cells.push({
      text: textOf(child),
      rowSpan: span(child.attribs['rowspan'], 0, 65_534),
      colSpan: span(child.attribs['colspan'], 1, 1000),
      node: child,
    });
  }
  return cells;
}

/** HTML "rules for parsing non-negative integers", then clamped; anything invalid means 1. */
function span(attribute: string | undefined, least: number, most: number): number {
  if (attribute === undefined) return 1;
  const match = /^[\t\n\f\r ]*\+?(\d+)/.exec(attribute);
  const value = match === null ? 1 : Number(match[1]);
  return value < least ? 1 : Math.min(value, most);
}

/** The text of a cell that holds just one, in whatever elements: most do. Null for all others. */
function onlyText(root: Element): string | null {
  let found: Element | Text | null = null;
  for (const child of root.children) {
    if (isText(child) && child.data.trim() === '') continue;
    if (found !== null || !(isText(child) || isTag(child))) return null;
    found = child;
  }
  if (found === null || isText(found)) return found?.data ?? null;
  return found.name === 'sup' || isUnread(found) ? null : onlyText(found);
}

/** Text of a subtree as a reader sees it: blocks and line breaks part words. */
export function textOf(root: Element): string {
  const only = onlyText(root);
  if (only !== null) return foldSpace(only);
  let text = '';
  let raised = 0;
  const part = (element: Element, by: 1 | -1) => {
    if (BLOCK_TAGS.has(element.name) || element.name === 'br') text += ' ';
    if (element.name === 'sup') raised += by;
  };
  walk(root, {
    enter: (element) => {
      part(element, 1);
      return !isUnread(element);
    },
    leave: (element) => part(element, -1),
    text: (data) => {
      text += raised > 0 ? raise(data) : data;
    },
  });
  return foldSpace(text);
}
