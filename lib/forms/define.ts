/**
 * The statutory form as data. No logic: an edition says which tables, rows and columns the notice prints, and
 * every later room derives from that.
 */
export const TABLE_KEYS = ['proactive', 'requests', 'litigation'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

export const SECTION_KEYS = ['overview', 'proactive', 'requests', 'litigation', 'problems', 'other'] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

export type EditionId = '2019' | '2021';

/** `table.row.column`; a row key may hold a dot itself, the column is what follows the last one. */
export type CellId = string;

/** Where a rule or a form is laid down. `place` is in Chinese as cited, whatever the language of the screen. */
export interface Citation {
  readonly document: string;
  readonly place: string;
  /** What it says there, word for word; in Chinese like the place. */
  readonly words?: string;
}

export interface ColumnForm {
  readonly key: string;
  /** As printed in the notice. */
  readonly label: string;
}

export interface RowForm {
  readonly key: string;
  /** As printed, with its ordinal. */
  readonly label: string;
  /** Labels of the groups that the row stands under, outermost first. */
  readonly groups: readonly string[];
  readonly columns: readonly ColumnForm[];
}

export interface TableForm {
  readonly key: TableKey;
  readonly caption: string;
  readonly rows: readonly RowForm[];
}

export interface Edition {
  readonly id: EditionId;
  readonly source: { readonly document: string; readonly title: string; readonly issued: string };
  /** Report years that it is meant for, both included; null = in force. */
  readonly years: readonly [number, number | null];
  readonly tables: Readonly<Record<TableKey, TableForm>>;
}

export const cellId = (table: TableKey, row: string, column: string): CellId => `${table}.${row}.${column}`;

/** `requests.denied.stateSecret.total` → `requests`. */
export const tableOf = (id: CellId): TableKey => id.slice(0, id.indexOf('.')) as TableKey;

/** Splits an id into its parts: `requests.denied.stateSecret.total` → table, row `denied.stateSecret`, column. */
export function splitCellId(id: CellId): { table: TableKey; row: string; column: string } {
  const first = id.indexOf('.');
  const last = id.lastIndexOf('.');
  return {
    table: id.slice(0, first) as TableKey,
    row: id.slice(first + 1, last),
    column: id.slice(last + 1),
  };
}

/** Columns from `key: label` pairs, in printed order. */
export const columns = (labels: Readonly<Record<string, string>>): readonly ColumnForm[] =>
  Object.entries(labels).map(([key, label]) => ({ key, label }));
