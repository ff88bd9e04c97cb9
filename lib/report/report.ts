import type { AnyNode } from 'domhandler';
import type { CellId, Edition, SectionKey, TableKey } from '../forms/define.ts';

/** What a cell holds. `text` is as printed (trimmed); a blank is not zero, unreadable is not blank. */
export type CellValue =
  | { readonly state: 'number'; readonly text: string; readonly value: number; readonly unit: string | null }
  | { readonly state: 'blank'; readonly text: string; readonly value: null }
  | { readonly state: 'unreadable'; readonly text: string; readonly value: null };

export type Cell = CellValue & {
  readonly id: CellId;
  /** Node of the page that prints it. */
  readonly node: AnyNode;
  readonly hidden: boolean;
};

/** A stretch of running text: one block of the page (paragraph, heading, list item), white space folded. */
export interface Block {
  readonly text: string;
  readonly node: AnyNode;
  readonly hidden: boolean;
}

export interface Section {
  readonly key: SectionKey;
  /** Heading as printed, with its ordinal. */
  readonly heading: string;
  readonly ordinal: number | null;
  readonly node: AnyNode;
  /** Running text under the heading, up to the next section; tables left out. */
  readonly body: readonly Block[];
}

/** Something odd in how a table is laid out; the rules under structure/ turn these into findings. */
export interface TableOddity {
  readonly kind: 'rowLength' | 'rowMissing' | 'columnMissing' | 'rowUnclear';
  /** Row or column key of the form. */
  readonly key: string;
  /** Cells found and cells due, for `rowLength`. */
  readonly found: number | null;
  readonly due: number | null;
  readonly node: AnyNode | null;
}

export interface ReportTable {
  readonly key: TableKey;
  /** The table elements that it was read from, in page order. */
  readonly nodes: readonly AnyNode[];
  readonly oddities: readonly TableOddity[];
}

/** What stands where a table should, when none can be read. */
export interface Substitute {
  readonly kind: 'image' | 'attachment' | 'frame';
  readonly name: string;
  readonly href: string | null;
  readonly node: AnyNode;
}

export interface Report {
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: Edition;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly publishedOn: string | null;
  /** In page order. */
  readonly sections: readonly Section[];
  readonly tables: Readonly<Partial<Record<TableKey, ReportTable>>>;
  readonly cells: ReadonlyMap<CellId, Cell>;
  /** What stands in each section in place of a table. */
  readonly substitutes: Readonly<Partial<Record<SectionKey, readonly Substitute[]>>>;
  /** Text before the first section. */
  readonly preamble: readonly Block[];
}
