import type { CellId } from '../../../lib/forms/define.ts';
import type { SampleReport } from '../report-builder/types.ts';

/** A finding that an audit must give. */
export interface ExpectedFinding {
  readonly rule: string;
  /** Ids of all cells (row, table) that it rests on, in any order; null where the fault names none. */
  readonly cells: readonly string[] | null;
}

/** A report with something wrong in it, and what an audit has to say about it. */
export interface FaultyReport {
  readonly report: SampleReport;
  readonly expected: readonly ExpectedFinding[];
  /** Rules (or `room/*`) that may speak besides: consequences which a reader may put either way. */
  readonly mayAlso: readonly string[];
}

export interface Fault {
  readonly kind: string;
  readonly description: string;
  /** Whether the report has what the fault spoils; every report when absent. */
  readonly applies?: (report: SampleReport) => boolean;
  readonly spoil: (report: SampleReport) => FaultyReport;
}

/** The figure of a cell that a sample report prints in plain digits; null for anything else. */
export function figureOf(report: SampleReport, id: CellId): number | null {
  const text = report.cells.get(id) ?? '';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** A faulty report for which one rule is expected, on these cells. */
export const expecting = (
  report: SampleReport,
  rule: string,
  cells: readonly string[] | null = null,
  ...mayAlso: readonly string[]
): FaultyReport => ({ report, expected: [{ rule, cells }], mayAlso });

/** Whether a body had anything to report at all. */
export const hasRequests = (report: SampleReport): boolean =>
  (figureOf(report, 'requests.newlyReceived.total') ?? 0) >= 10;

export const is2021 = (report: SampleReport): boolean => report.edition === '2021';
