import type { AuditResult } from '../../audit/result.ts';
import type { Lang } from '../../i18n/text.ts';
import { CELL_FIELDS, cellRecords } from '../cell-records.ts';
import type { Field } from '../field.ts';
import { FINDING_FIELDS, findingRecords } from '../finding-records.ts';
import { BOM, csvLines } from './write.ts';

/**
 * The cells in long form, one line a cell: UTF-8 with BOM, CRLF, headings and states in `lang`. Only the headings
 * where there is no report. Never throws.
 */
export const cellsCsv = (result: AuditResult, lang: Lang): string =>
  BOM + csvLines(linesFor(cellRecords(result), CELL_FIELDS, lang));

/** The findings, one line each, in the order of the audit; as `cellsCsv`. */
export const findingsCsv = (result: AuditResult, lang: Lang): string =>
  BOM + csvLines(linesFor(findingRecords(result), FINDING_FIELDS, lang));

/** For programs: records as CSV under the stable names of their fields, without a BOM; null is an empty field. */
export function dataCsv<T>(records: readonly T[], fields: readonly Field<T>[]): string {
  const lines = records.map((record) => fields.map(({ of }) => String(of(record) ?? '')));
  return csvLines([fields.map(({ name }) => name), ...lines]);
}

/** For people: headings and values in words. */
function linesFor<T>(records: readonly T[], fields: readonly Field<T>[], lang: Lang): string[][] {
  const inWords = ({ of, said }: Field<T>, record: T) => said?.(record)?.[lang] ?? String(of(record) ?? '');
  const lines = records.map((record) => fields.map((field) => inWords(field, record)));
  return [fields.map(({ title }) => title[lang]), ...lines];
}
