import { type AnyNode, Element } from 'domhandler';
import {
  type CellId,
  cellId,
  type EditionId,
  SECTION_KEYS,
  type SectionKey,
  splitCellId,
  TABLE_KEYS,
  type TableKey,
} from '../../lib/forms/define.ts';
import { EDITIONS } from '../../lib/forms/editions/index.ts';
import { oddity, type TableOddity } from '../../lib/forms/match.ts';
import { readHeading, SECTION_NAMES } from '../../lib/report/names.ts';
import type { Cell, Report, ReportTable, Section, Substitute } from '../../lib/report/report.ts';
import { readFigure } from '../../lib/text/figure.ts';

/** A report as the rules see it. What is not named is as in a report of zeros that no rule objects to. */
interface Spec extends Partial<Omit<Report, 'edition' | 'cells' | 'tables' | 'sections' | 'preamble'>> {
  readonly edition?: EditionId;
  /** Printed text by cell; null is a blank cell, `undefined` one that the page lacks. */
  readonly cells?: Readonly<Record<CellId, number | string | null | undefined>>;
  /** Tables that the page lacks. */
  readonly without?: readonly TableKey[];
  readonly oddities?: Readonly<Partial<Record<TableKey, readonly TableOddity[]>>>;
  readonly sections?: readonly Section[];
  readonly preamble?: readonly string[];
}

/** Some node of a page; rules only pass nodes on. */
export const aNode = (): AnyNode => new Element('p', {});

const block = (text: string) => ({ text, node: aNode(), hidden: false });

/** A section by its key, its heading as printed (by default the form's) and its paragraphs. */
export function aSection(key: SectionKey, heading = headingOf(key), ...body: readonly string[]): Section {
  const { ordinal } = readHeading(heading);
  return { key, heading, ordinal, node: aNode(), body: body.map(block) };
}

const headingOf = (key: SectionKey): string => {
  const at = SECTION_KEYS.indexOf(key);
  return `${'一二三四五六'.charAt(at)}、${SECTION_NAMES[at]?.printed ?? ''}`;
};

const BODIES: Readonly<Partial<Record<SectionKey, string>>> = {
  overview: '主动公开和依申请公开有序进行，信息管理规范，平台建设与监督保障得到加强。',
  problems: '主动公开的深度还需拓展，下一步将加强业务培训，丰富解读形式。',
  other: '本年度未收取信息处理费。',
};

/** The six sections of the form, each with something to say; those in `others` in place of their own. */
export const sixSections = (...others: readonly Section[]): readonly Section[] =>
  SECTION_KEYS.map(
    (key) =>
      others.find((other) => other.key === key) ??
      aSection(key, headingOf(key), ...(BODIES[key] === undefined ? [] : [BODIES[key]])),
  );

/** A report in which all is well but for what `spec` says. @throws when a cell is none of the edition's */
export function aReportWith({ edition: id = '2021', without = [], ...spec }: Spec = {}): Report {
  const edition = EDITIONS[id];
  const year = spec.year === undefined ? edition.years[0] : spec.year;
  const tables = TABLE_KEYS.filter((key) => !without.includes(key));
  const { cells, oddities = {}, sections, preamble = [], ...facts } = spec;
  return {
    title: `云溪县自然资源局${year}年政府信息公开工作年度报告`,
    agency: '云溪县自然资源局',
    editionCertain: true,
    period: year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` },
    publishedOn: year === null ? null : `${year + 1}-01-20`,
    publicationStated: true,
    substitutes: {},
    unread: { page: false, tables: 0 },
    ...facts,
    year,
    edition,
    sections: sections ?? sixSections(),
    tables: Object.fromEntries(tables.map((key) => [key, aTable(key, oddities[key] ?? [])])),
    cells: aMapOfCells(id, tables, cells ?? {}),
    preamble: preamble.map(block),
  };
}

const aTable = (key: TableKey, oddities: readonly TableOddity[]): ReportTable => ({
  key,
  nodes: [aNode()],
  oddities,
  cut: false,
});

function aMapOfCells(edition: EditionId, tables: readonly TableKey[], changes: NonNullable<Spec['cells']>) {
  const ids = tables.flatMap((table) =>
    EDITIONS[edition].tables[table].rows.flatMap(({ key, columns }) =>
      columns.map((column) => cellId(table, key, column.key)),
    ),
  );
  const stranger = Object.keys(changes).find((id) => !ids.includes(id));
  if (stranger !== undefined) throw new Error(`no such cell in the ${edition} form: ${stranger}`);
  return new Map(
    ids.flatMap((id): [CellId, Cell][] => {
      const printed = id in changes ? changes[id] : 0;
      return printed === undefined ? [] : [[id, aCell(id, printed)]];
    }),
  );
}

function aCell(id: CellId, printed: number | string | null): Cell {
  const { column } = splitCellId(id);
  const unit = column === 'amount' ? '万元' : null;
  const figure = readFigure(String(printed ?? ''), unit);
  return { ...figure, id, node: aNode(), hidden: false };
}

type Line = Readonly<Record<string, number | string | null | undefined>>;

/** Cells of one column by their rows. */
export const inColumn = (table: TableKey, column: string, rows: Line) =>
  Object.fromEntries(Object.entries(rows).map(([row, text]) => [cellId(table, row, column), text]));

/** Cells of one row by their columns. */
export const inRow = (table: TableKey, row: string, columns: Line) =>
  Object.fromEntries(Object.entries(columns).map(([column, text]) => [cellId(table, row, column), text]));

/** A row of `found` cells where `due` are due. */
export const shortRow = (key: string, found: number, due: number): TableOddity => ({
  ...oddity('rowLength', key, aNode()),
  found,
  due,
});

export const aSubstitute = (kind: Substitute['kind'], name = '', href: string | null = null): Substitute => ({
  kind,
  name,
  href,
  node: aNode(),
});
