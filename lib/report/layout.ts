import { type AnyNode, isTag } from 'domhandler';
import type { Edition, TableKey } from '../forms/define.ts';
import { chooseEdition } from '../forms/edition.ts';
import { linesOf } from '../forms/line.ts';
import { matchLitigation } from '../forms/litigation.ts';
import type { TableMatch } from '../forms/match.ts';
import { matchProactive } from '../forms/proactive.ts';
import { matchRequests } from '../forms/requests.ts';
import { divTables } from '../grid/div-table.ts';
import {
  blocksOf,
  type DrawnTable,
  type Flow,
  type FlowBlock,
  type FlowItem,
  type FlowTable,
} from '../grid/flow.ts';
import type { Grid } from '../grid/grid.ts';
import { textTables } from '../grid/text-table.ts';
import { readHeading, sectionNamed } from './names.ts';
import type { TablePlaces } from './sections.ts';

export type Tables = Readonly<Partial<Record<TableKey, TableMatch>>>;

/** A page with its statutory tables found and everything else turned into running text. */
export interface PageLayout {
  readonly flow: Flow;
  readonly edition: Edition;
  readonly editionCertain: boolean;
  readonly tables: Tables;
  readonly places: TablePlaces;
}

const MATCHERS = { proactive: matchProactive, requests: matchRequests, litigation: matchLitigation } as const;
const KEYS = ['proactive', 'requests', 'litigation'] as const;

/**
 * Finds the statutory tables in a flow. Tables drawn without `<table>` (with divs, or as plain text) are looked
 * for only where one is missing; tables that are none of the form's become the paragraphs they hold.
 */
export function layOutPage(root: AnyNode, flow: Flow, year: number | null): PageLayout {
  const tables = flow.filter((item) => item.kind === 'table');
  const grids = tables.map(({ grid }) => grid);
  const first = findTables(grids, year, {});
  if (KEYS.every((key) => first.tables[key] !== undefined)) return place(flow, first, []);
  const opened = flow.flatMap(
    (item): Flow =>
      item.kind !== 'table' || owners(first.tables, item).length > 0 ? [item] : blocksOf(item),
  );
  const drawn = [...divTables(root, opened), ...textTables(opened, isSectionHeading)];
  const all = findTables([...grids, ...drawn.map(({ grid }) => grid)], year, first.tables);
  return place(opened, all, drawn);
}

/** The statutory tables that a table of the page holds, or holds part of. */
const owners = (tables: Tables, { grid }: FlowTable): readonly TableMatch[] =>
  Object.values(tables).filter(({ grids }) => grids.includes(grid));

type Found = Pick<PageLayout, 'edition' | 'editionCertain' | 'tables'>;

function findTables(grids: readonly Grid[], year: number | null, known: Tables): Found {
  const labels: string[] = [];
  for (const { rows } of grids) for (const row of rows) for (const { label } of row) labels.push(label);
  const { edition, certain } = chooseEdition(labels, year);
  const lines = linesOf(grids);
  const tables: Partial<Record<TableKey, TableMatch>> = {};
  for (const key of KEYS) {
    const match = known[key] ?? MATCHERS[key](grids, edition.tables[key], lines);
    if (match !== null) tables[key] = match;
  }
  return { edition, editionCertain: certain, tables };
}

/** The flow with the tables in their places; `drawn` ones stand where their first paragraph does. */
function place(flow: Flow, found: Found, drawn: readonly DrawnTable[]): PageLayout {
  const places = new Map<number, ReadonlySet<string>>();
  const items: FlowItem[] = [];
  const put = (table: FlowTable, held: readonly TableMatch[]) => {
    for (const heading of headingRows(table)) items.push(heading);
    places.set(items.length, new Set(held.map(({ key }) => key)));
    items.push(table);
  };
  const waiting = new Set(drawn.filter((table) => owners(found.tables, table).length > 0));
  const tableOf = new Map([...waiting].flatMap((table) => [...table.blocks].map((block) => [block, table])));
  for (const item of flow) {
    const table = tableOf.get(item);
    const held = item.kind === 'table' ? owners(found.tables, item) : [];
    if (table !== undefined) {
      if (waiting.delete(table)) put(table, owners(found.tables, table));
    } else if (item.kind !== 'table') items.push(item);
    else if (held.length > 0) put(item, held);
    else for (const block of blocksOf(item)) items.push(block);
  }
  return { ...found, flow: items, places };
}

/** Section headings that stand as rows inside a statutory table (one spreadsheet for the whole report). */
const headingRows = (table: FlowTable): readonly FlowBlock[] =>
  mayHoldHeading(table)
    ? blocksOf(table).filter(
        ({ text }) => readHeading(text).numbering === 'section' && isSectionHeading(text),
      )
    : [];

/** What may be the ordinal of a section with its name behind it, wherever they stand in a cell. */
const HEADING = /[一二三四五六七八九十](?:部分|[、.,:;总總主收政存其]).*(?:情|概|问题|問題|困|不足|其)/;

/** Whether a table need be looked into: none of its cells, and no caption, may be a heading in most. */
const mayHoldHeading = ({ grid }: FlowTable): boolean =>
  grid.loose ||
  grid.cut ||
  grid.node.children.some((child) => isTag(child) && child.name === 'caption') ||
  grid.rows.some((row) => row.some(({ label }) => label.length > 2 && HEADING.test(label)));

/** A bare 其他 may be the label of a column: only a longer or a numbered line is a heading for certain. */
function isSectionHeading(text: string): boolean {
  const { numbering, rest } = readHeading(text);
  return (numbering === 'section' || rest.length > 4) && sectionNamed(rest) !== null;
}
