import type { AnyNode } from 'domhandler';
import type { CellId, Citation, SectionKey, TableForm, TableKey } from '../forms/define.ts';
import type { Text } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';

export type Severity = 'error' | 'warning' | 'info';

/** What every rule declares. Ids are for ever: they stand in exports and dismissals. */
export interface RuleHead {
  /** `room/name`; equals the file's path under lib/rules. */
  readonly id: string;
  readonly title: Text;
  readonly severity: Severity;
  /** Where the form or the law lays it down; `document` null = the notice of the report's own edition. */
  readonly source: Omit<Citation, 'document'> & { readonly document: string | null };
}

/**
 * A sum that the form states: the lines of `left` together are equal to (or at most) those of `right`.
 * `across: 'columns'` names rows and holds in each column; `across: 'rows'` names columns, in each row.
 */
export interface IdentityRule extends RuleHead {
  readonly kind: 'identity';
  readonly table: TableKey;
  readonly across: 'columns' | 'rows';
  readonly relation: '=' | '<=';
  readonly left: (form: TableForm) => readonly string[];
  readonly right: (form: TableForm) => readonly string[];
  /** Rows (or columns) it holds for; all when absent. */
  readonly only?: readonly string[];
}

/** What is no sum. It sees the report and gives one problem for each instance; nothing when all is well. */
export interface CheckRule extends RuleHead {
  readonly kind: 'check';
  readonly check: (report: Report) => readonly Problem[];
}

export type Rule = IdentityRule | CheckRule;

/** A sentence or heading of the page that a finding rests on. */
export interface Quote {
  readonly section: SectionKey | null;
  readonly text: string;
  readonly node: AnyNode | null;
}

/** What a check found. Rule, severity, source and id are added by the runner. */
export interface Problem {
  /** Tells the instances of a rule apart, stable across runs: a cell, row, table or section key. */
  readonly at: string;
  readonly section: SectionKey | null;
  readonly message: Text;
  readonly cells?: readonly CellId[];
  readonly quotes?: readonly Quote[];
  readonly expected?: number | null;
  readonly actual?: number | null;
  readonly outcome?: 'failed' | 'notVerifiable';
  /** Where the instance is milder than the rule. */
  readonly severity?: Severity;
}

export interface Term {
  readonly cell: CellId;
  /** Null: blank, unreadable or absent. */
  readonly value: number | null;
}

/** An identity in one column or row, with the printed figures. */
export interface Arithmetic {
  readonly relation: '=' | '<=';
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Sums of the known terms. */
  readonly leftSum: number;
  readonly rightSum: number;
  /** The formula as text: `859 + 18 = 877 ≠ 805 + 71 = 876`. */
  readonly formula: string;
}

/** One instance of one rule: what screens show and exports print. */
export interface Finding {
  /** `rule@place`, stable across runs. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: 'failed' | 'notVerifiable';
  /** The section that it belongs to on screen; null: the page as a whole. */
  readonly section: SectionKey | null;
  readonly message: Text;
  readonly cells: readonly CellId[];
  readonly quotes: readonly Quote[];
  readonly expected: number | null;
  readonly actual: number | null;
  readonly source: Citation;
  /** Present for identities. */
  readonly arithmetic: Arithmetic | null;
}

export const defineIdentity = (rule: Omit<IdentityRule, 'kind'>): IdentityRule => ({
  kind: 'identity',
  ...rule,
});
export const defineCheck = (rule: Omit<CheckRule, 'kind'>): CheckRule => ({ kind: 'check', ...rule });
