import type { Edition, TableKey } from '../forms/define.ts';
import { chooseEdition } from '../forms/edition.ts';
import { matchLitigation } from '../forms/litigation.ts';
import type { TableMatch } from '../forms/match.ts';
import { matchProactive } from '../forms/proactive.ts';
import { matchRequests } from '../forms/requests.ts';
import { blocksOf, type Flow, type FlowBlock, type FlowItem, type FlowTable } from '../grid/flow.ts';
import { readHeading, sectionNamed } from './names.ts';
import type { TablePlaces } from './sections.ts';

/** A page with its statutory tables found and everything else turned into running text. */
export interface PageLayout {
  readonly flow: Flow;
  readonly edition: Edition;
  readonly tables: Readonly<Partial<Record<TableKey, TableMatch>>>;
  readonly places: TablePlaces;
}

/** Finds the statutory tables in a flow. Tables that are none of them become the paragraphs they hold. */
export function layOutPage(flow: Flow, year: number | null): PageLayout {
  const grids = flow.flatMap((item) => (item.kind === 'table' ? [item.grid] : []));
  const labels = new Set(grids.flatMap((grid) => grid.rows.flatMap((row) => row.map(({ label }) => label))));
  const edition = chooseEdition(labels, year);
  const found = {
    proactive: matchProactive(grids, edition.tables.proactive),
    requests: matchRequests(grids, edition.tables.requests),
    litigation: matchLitigation(grids, edition.tables.litigation),
  };
  const tables: Partial<Record<TableKey, TableMatch>> = {};
  for (const match of Object.values(found)) if (match !== null) tables[match.key] = match;
  const places = new Map<number, Set<string>>();
  const items: FlowItem[] = [];
  for (const item of flow) {
    if (item.kind !== 'table') {
      items.push(item);
      continue;
    }
    const keys = Object.values(tables).filter(({ grids: own }) => own.includes(item.grid));
    items.push(...(keys.length === 0 ? blocksOf(item) : headingRows(item)));
    if (keys.length === 0) continue;
    places.set(items.length, new Set(keys.map(({ key }) => key)));
    items.push(item);
  }
  return { flow: items, edition, tables, places };
}

/** Section headings that stand as rows inside a statutory table (one spreadsheet for the whole report). */
function headingRows(table: FlowTable): readonly FlowBlock[] {
  return blocksOf(table).filter(({ text }) => {
    const { numbering, rest } = readHeading(text);
    return numbering === 'section' && sectionNamed(rest) !== null;
  });
}
