import type { AnyNode } from 'domhandler';
import type { CellId, Edition, SectionKey, TableKey } from '../forms/define.ts';
import type { TableOddity } from '../forms/match.ts';
import type { Figure } from '../text/figure.ts';

/** A cell of the form as the page fills it. */
export type Cell = Figure & {
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

export interface ReportTable {
  readonly key: TableKey;
  /** The table elements that it was read from, in page order. */
  readonly nodes: readonly AnyNode[];
  readonly oddities: readonly TableOddity[];
  /** It is larger than we read; what follows was left out. */
  readonly cut: boolean;
}

/** What was left out of the reading because it exceeds our limits; what is missing may stand there. */
export interface Unread {
  /** The end of the page, or what is nested too deeply. */
  readonly page: boolean;
  /** How many tables were not read whole, the statutory ones among them or not. */
  readonly tables: number;
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
  /** Whether the labels of the tables told the edition clearly. */
  readonly editionCertain: boolean;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly publishedOn: string | null;
  /** The page gives that day as the one of its publication; false where it is a signature's. */
  readonly publicationStated: boolean;
  /** In page order. */
  readonly sections: readonly Section[];
  readonly tables: Readonly<Partial<Record<TableKey, ReportTable>>>;
  readonly cells: ReadonlyMap<CellId, Cell>;
  /** What stands in each section in place of a table. */
  readonly substitutes: Readonly<Partial<Record<SectionKey, readonly Substitute[]>>>;
  readonly unread: Unread;
  /** Text before the first section. */
  readonly preamble: readonly Block[];
}
