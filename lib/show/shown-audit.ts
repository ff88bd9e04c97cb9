import type { Checked } from '../audit/checked.ts';
import type { Note } from '../audit/notes.ts';
import type { Coverage, Diagnosis } from '../audit/result.ts';
import type { CellId, EditionId, SectionKey } from '../forms/define.ts';
import type { Text } from '../i18n/text.ts';
import type { Printed } from '../review/printed.ts';
import type { Finding } from '../rules/define.ts';
import type { LineNames } from './line-names.ts';
import type { Passage } from './passage.ts';

/** The number of a node of the page, as PageWire counts them. */
export type NodeNumber = number;

/**
 * An audit as a screen needs it: plain JSON, so that it can be made in one place and shown in another. Nodes of the
 * page are numbers.
 */
export interface ShownAudit {
  readonly report: ShownReport;
  readonly coverage: Coverage;
  readonly findings: readonly ShownFinding[];
  readonly diagnoses: readonly ShownDiagnosis[];
  /** How the report is published. */
  readonly notes: readonly Note[];
  /** Where cells, rows, tables and sections that are spoken of stand, by id; what the page lacks is left out. */
  readonly places: Readonly<Record<string, NodeNumber>>;
  /** The cells of failed findings in words, by id. */
  readonly cellNames: Readonly<Record<CellId, Text>>;
  /** The lines of the form that its sums speak of, in words. */
  readonly lineNames: LineNames;
  /** What was looked at, and what could not be. */
  readonly checked: Checked;
}

/** What the report says about itself. */
export interface ShownReport {
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: EditionId;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly publishedOn: string | null;
  readonly sections: readonly { readonly key: SectionKey; readonly node: NodeNumber | null }[];
  /** Whether any cell of its tables can be seen: of a row of tabs, one is open. */
  readonly open: boolean;
}

export interface ShownFinding extends Omit<Finding, 'quotes'> {
  readonly quotes: readonly ShownQuote[];
  /** What the page prints where it rests on it: decisions hold for these figures and words. */
  readonly printed: Printed;
}

export interface ShownQuote {
  readonly text: string;
  /** The block of the page that holds it; null where none can be named. */
  readonly node: NodeNumber | null;
  /** Where in the block it stands; null where it is not found there word for word. */
  readonly passage: Passage | null;
}

export interface ShownDiagnosis extends Omit<Diagnosis, 'changes'> {
  readonly changes: readonly ShownChange[];
}

/** One figure that would have to be another; null: blank. */
export interface ShownChange {
  readonly cell: CellId;
  readonly name: Text;
  readonly from: number | null;
  readonly to: number | null;
}
