import type { AuditResult } from '../../audit/result.ts';
import { TABLE_KEYS } from '../../forms/define.ts';
import { EDITIONS } from '../../forms/editions/index.ts';
import type { Lang } from '../../i18n/text.ts';
import { factsSheet, findingsSheet } from './list-sheets.ts';
import { tableSheet } from './table-sheet.ts';
import { workbookFile } from './workbook-file.ts';

/**
 * The audit as an .xlsx workbook: a sheet for each statutory table with live formulas for its identities, one of
 * findings, one of facts. Without a report only the last two.
 *
 * @param at date of the export
 * @param changed whether the page is no longer what it was when its result was looked at
 */
export function workbook(result: AuditResult, lang: Lang, at: Date, changed = false): Uint8Array {
  const edition = result.report?.edition ? EDITIONS[result.report.edition] : null;
  const tables =
    edition === null ? [] : TABLE_KEYS.map((key) => tableSheet(result, edition, edition.tables[key], lang));
  const lists = [findingsSheet(result, lang), factsSheet(result, lang, at, changed)];
  const { report, source } = result;
  return workbookFile([...tables, ...lists], { at, title: report?.title ?? source.name });
}
