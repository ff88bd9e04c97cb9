import { cellsBlank } from './cells/blank.ts';
import { notACount } from './cells/not-a-count.ts';
import { cellsUnit } from './cells/unit.ts';
import { cellsUnreadable } from './cells/unreadable.ts';
import { contentAspects } from './content/aspects.ts';
import { contentEmpty } from './content/empty.ts';
import { processingFee } from './content/processing-fee.ts';
import type { Rule } from './define.ts';
import { litigationOutcomes } from './litigation/outcomes.ts';
import { proactiveDisclosed } from './proactive/disclosed.ts';
import { proactiveInForce } from './proactive/in-force.ts';
import { ruleMakingPower } from './proactive/rule-making-power.ts';
import { proseClaim } from './prose/claim.ts';
import { proseMissingFigure } from './prose/missing-figure.ts';
import { prosePercentage } from './prose/percentage.ts';
import { proseSum } from './prose/sum.ts';
import { proseTable } from './prose/table.ts';
import { requestsApplicants } from './requests/applicants.ts';
import { requestsFlow } from './requests/flow.ts';
import { requestsResults } from './requests/results.ts';
import { columnMissing } from './structure/column-missing.ts';
import { editionRule } from './structure/edition.ts';
import { formCitation } from './structure/form-citation.ts';
import { partsAnnounced } from './structure/parts-announced.ts';
import { rowLength } from './structure/row-length.ts';
import { rowMissing } from './structure/row-missing.ts';
import { sectionMissing } from './structure/section-missing.ts';
import { sectionOrder } from './structure/section-order.ts';
import { sectionTitle } from './structure/section-title.ts';
import { tableMissing } from './structure/table-missing.ts';
import { timeDeadline } from './time/deadline.ts';
import { timePeriod } from './time/period.ts';
import { timeYear } from './time/year.ts';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  sectionMissing,
  sectionOrder,
  sectionTitle,
  tableMissing,
  rowMissing,
  columnMissing,
  rowLength,
  editionRule,
  formCitation,
  partsAnnounced,
  timeYear,
  timePeriod,
  timeDeadline,
  requestsFlow,
  requestsResults,
  requestsApplicants,
  litigationOutcomes,
  proactiveInForce,
  proactiveDisclosed,
  ruleMakingPower,
  cellsBlank,
  cellsUnreadable,
  notACount,
  cellsUnit,
  proseTable,
  proseClaim,
  proseSum,
  prosePercentage,
  proseMissingFigure,
  contentAspects,
  contentEmpty,
  processingFee,
];
