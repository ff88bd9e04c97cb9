import { splitCellId } from '../forms/define.ts';
import { columnName, rowName } from '../forms/describe.ts';
import type { Text } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/define.ts';

/** Rows and columns in words, by `table.row` and `table.column`. Plain data. */
export interface LineNames {
  readonly rows: Readonly<Record<string, Text>>;
  readonly columns: Readonly<Record<string, Text>>;
}

/** The names of every row and column that the sums of these findings speak of. Never throws. */
export function lineNamesOf({ edition }: Report, findings: readonly Finding[]): LineNames {
  const ids = new Set(findings.flatMap((finding) => (finding.arithmetic ? finding.cells : [])));
  const cells = [...ids].map(splitCellId);
  const rows = cells.map(({ table, row }) => [`${table}.${row}`, rowName(edition, table, row)] as const);
  const columns = cells.map(
    ({ table, column }) => [`${table}.${column}`, columnName(edition, table, column)] as const,
  );
  return { rows: Object.fromEntries(rows), columns: Object.fromEntries(columns) };
}
