import type { CellId, EditionId, SectionKey } from '../../../lib/forms/define.ts';

/** How much a body has to report: a township's tables are mostly zeros, a province counts in thousands. */
export type Size = 'township' | 'county' | 'city' | 'province';
export type AgencyKind = 'government' | 'department';

/** A body that does not exist, with what its report and its web site say about it. */
export interface Agency {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly size: Size;
  /** The place whose site publishes the report. */
  readonly place: string;
  /** How the body calls itself in its prose: 我局, 全市. */
  readonly we: string;
  /** Host name of its site, ending in .gov.cn. */
  readonly host: string;
  readonly address: string;
  readonly phone: string;
}

export interface Paragraph {
  readonly kind: 'text' | 'subheading';
  readonly text: string;
}

export interface SampleSection {
  readonly key: SectionKey;
  /** Ordinal as a Chinese numeral. */
  readonly ordinal: string;
  /** Heading without its ordinal. */
  readonly heading: string;
  /** Running text; a section's table follows it. */
  readonly body: readonly Paragraph[];
}

/** A whole report as data: what a page prints, before any markup. */
export interface SampleReport {
  readonly edition: EditionId;
  readonly year: number;
  readonly agency: Agency;
  readonly title: string;
  /** ISO date. */
  readonly publishedOn: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly preamble: readonly string[];
  readonly sections: readonly SampleSection[];
  /** Printed text of every cell; an id without an entry is a cell that the table lacks. */
  readonly cells: ReadonlyMap<CellId, string>;
}

export interface ReportOptions {
  readonly seed?: number;
  readonly edition?: EditionId;
  readonly size?: Size;
  readonly kind?: AgencyKind;
  /** Report year; by default one that the edition is meant for. */
  readonly year?: number;
}
