import type { SampleReport } from '../report-builder/types.ts';
import type { Fault, FaultyReport } from './define.ts';
import { FIGURE_FAULTS } from './figure-faults.ts';
import { PROSE_FAULTS, TIME_FAULTS } from './prose-faults.ts';
import { STRUCTURE_FAULTS } from './structure-faults.ts';
import { BLANK_FAULTS, VALUE_FAULTS } from './value-faults.ts';

/** Every fault that the kit can put into a report. */
export const FAULTS: readonly Fault[] = [
  ...FIGURE_FAULTS,
  ...VALUE_FAULTS,
  ...BLANK_FAULTS,
  ...STRUCTURE_FAULTS,
  ...PROSE_FAULTS,
  ...TIME_FAULTS,
];

/**
 * The report with that fault, and the findings it must give.
 *
 * @throws when there is no such fault, or the report has nothing that it could spoil.
 */
export function withFault(report: SampleReport, kind: string): FaultyReport {
  const fault = FAULTS.find((candidate) => candidate.kind === kind);
  if (fault === undefined) throw new Error(`no such fault: ${kind}`);
  if (fault.applies?.(report) === false) throw new Error(`nothing to spoil for ${kind} in: ${report.title}`);
  return fault.spoil(report);
}
