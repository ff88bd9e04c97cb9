import { cellsBlank } from './cells/blank.ts';
import { cellsUnreadable } from './cells/unreadable.ts';
import type { Rule } from './define.ts';
import { litigationOutcomes } from './litigation/outcomes.ts';
import { requestsApplicants } from './requests/applicants.ts';
import { requestsFlow } from './requests/flow.ts';
import { requestsResults } from './requests/results.ts';
import { rowLength } from './structure/row-length.ts';
import { sectionMissing } from './structure/section-missing.ts';
import { tableMissing } from './structure/table-missing.ts';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  sectionMissing,
  tableMissing,
  rowLength,
  requestsFlow,
  requestsResults,
  requestsApplicants,
  litigationOutcomes,
  cellsBlank,
  cellsUnreadable,
];
