import type { AnyNode } from 'domhandler';
import type { Coverage, Diagnosis } from './audit/result.ts';
import type { PageSnapshot } from './page/snapshot.ts';
import type { Report } from './report/report.ts';
import type { Finding } from './rules/define.ts';

/** Everything that one audit found out, with the places in the page; toResult() makes the public form. */
export interface Audit {
  readonly isReport: boolean;
  /** 0..1 */
  readonly confidence: number;
  readonly report: Report | null;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  /** The node to show for an id of a cell, row (`requests.granted`) or table (`requests`); null when gone. */
  readonly place: (id: string) => AnyNode | null;
}

/** Page to findings. Pure: the same snapshot gives the same findings, in the same order. */
export declare function auditPage(snapshot: PageSnapshot): Audit;
