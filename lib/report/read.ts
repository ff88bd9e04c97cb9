import type { TableKey } from '../forms/define.ts';
import type { MatchedCell, TableMatch } from '../forms/match.ts';
import { type Flow, readFlow } from '../grid/flow.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { readFigure } from '../text/figure.ts';
import { contentEnd, readSections, textBetween } from './contents.ts';
import { withoutCopies } from './copies.ts';
import { findPeriod } from './dates.ts';
import { confidence } from './detect.ts';
import { findTitle, type Head, readHead } from './facts.ts';
import { layOutPage } from './layout.ts';
import { findPublished } from './published.ts';
import type { Cell, Report, ReportTable } from './report.ts';
import { findHeadings } from './sections.ts';
import { reportsIn } from './segments.ts';
import { substitutesIn } from './substitutes.ts';
import { agencyIn, yearIn } from './title.ts';

/** What a page holds: a report with a confidence from 0 to 1 that it is one. */
export interface Reading {
  readonly confidence: number;
  readonly report: Report;
}

/**
 * Reads a page: one reading for each report on it, one for a page that holds none. Never throws; what cannot be read
 * stays out of `cells` and is told by the tables.
 */
export function readReports(page: PageSnapshot): readonly Reading[] {
  const head = readHead(page.document);
  const parts = reportsIn(readFlow(page));
  const [first] = parts;
  // The head speaks of the page: with several reports on it, of none of them in particular.
  const readings =
    parts.length === 1 ? [] : withoutCopies(parts.map((flow) => readReport(page, flow, NO_HEAD)));
  return readings.length > 1 || first === undefined ? readings : [readReport(page, first, head)];
}

const NO_HEAD: Head = { title: '', meta: new Map() };

function readReport(page: PageSnapshot, all: Flow, head: Head): Reading {
  const layout = layOutPage(page.document, all, yearIn(head.title));
  const { flow, edition, editionCertain, tables, places } = layout;
  const headings = findHeadings(flow, places);
  const first = headings[0]?.at ?? flow.length;
  const end = contentEnd(flow, headings, places);
  const title = findTitle(flow, first, head);
  const texts = flow.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  const period = findPeriod(texts);
  const published = findPublished(flow, head);
  const cells = new Map(
    Object.values(tables).flatMap((table) => table.cells.map((cell) => readCell(cell, page))),
  );
  const report: Report = {
    title,
    agency: title === null ? null : agencyIn(title),
    year: (title === null ? null : yearIn(title)) ?? yearOf(period?.from) ?? yearOfPreamble(texts),
    edition,
    editionCertain,
    period,
    publishedOn: published?.on ?? null,
    publicationStated: published?.stated ?? false,
    sections: readSections(flow, headings, end, page),
    tables: reportTables(Object.values(tables)),
    cells,
    substitutes: substitutesIn(flow, headings, end),
    unread: { page: page.cut, tables: all.filter((item) => item.kind === 'table' && item.grid.cut).length },
    preamble: textBetween(flow, { at: 0, offset: 0 }, { at: first, offset: headings[0]?.start ?? 0 }, page),
  };
  const filled = [...cells.values()].filter(({ state }) => state === 'number').length;
  const signs = { url: page.url, title, headTitle: head.title, layout, headings, filled };
  return { confidence: confidence(signs), report };
}

function readCell({ id, cell, unit }: MatchedCell, page: PageSnapshot): readonly [string, Cell] {
  const figure = readFigure(cell.text, unit);
  return [id, { ...figure, id, node: cell.node, hidden: page.isHidden(cell.node) }];
}

function reportTables(matches: readonly TableMatch[]): Partial<Record<TableKey, ReportTable>> {
  const tables: Partial<Record<TableKey, ReportTable>> = {};
  for (const { key, grids, oddities } of matches)
    tables[key] = { key, nodes: grids.map(({ node }) => node), oddities, cut: grids.some(({ cut }) => cut) };
  return tables;
}

const yearOf = (date: string | undefined): number | null =>
  date === undefined ? null : Number(date.slice(0, 4));

/** The year of the first sentence that speaks of this report: 「现公布2021年度政府信息公开工作年度报告」. */
function yearOfPreamble(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /(20\d{2})年(?:度)?[^。]{0,30}?信息公开[^。]{0,12}报告/.exec(text.replace(/\s/g, ''));
    if (match !== null) return Number(match[1]);
  }
  return null;
}
