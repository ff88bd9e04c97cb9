import type { AuditResult } from '../../audit/result.ts';
import type { Lang } from '../../i18n/text.ts';
import { CELL_FIELDS, cellRecords, FINDING_FIELDS, type Field, findingRecords } from '../records.ts';
import { BOM, csvLines } from './write.ts';

/**
 * The cells in long form, one line a cell: UTF-8 with BOM, CRLF, headings in `lang`. Only the headings where there is
 * no report. Never throws.
 */
export const cellsCsv = (result: AuditResult, lang: Lang): string =>
  BOM + listCsv(cellRecords(result), CELL_FIELDS, (field) => field.title[lang]);

/** The findings, one line each, in the order of the audit; as `cellsCsv`. */
export const findingsCsv = (result: AuditResult, lang: Lang): string =>
  BOM + listCsv(findingRecords(result), FINDING_FIELDS, (field) => field.title[lang]);

/** Records as CSV without a BOM; null is an empty field. */
export function listCsv<T>(
  records: readonly T[],
  fields: readonly Field<T>[],
  heading: (field: Field<T>) => string,
): string {
  const lines = records.map((record) => fields.map((field) => String(field.of(record) ?? '')));
  return csvLines([fields.map(heading), ...lines]);
}
