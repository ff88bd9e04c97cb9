import type { AuditResult } from '../../audit/result.ts';
import type { Edition, TableForm } from '../../forms/define.ts';
import { tableName } from '../../forms/describe.ts';
import { type Lang, text } from '../../i18n/text.ts';
import { decisionWords, isDismissed } from '../decisions.ts';
import { type FindingRecord, findingRecords } from '../finding-records.ts';
import { type LaidCell, layOutForm } from '../layout/lay-out.ts';
import { checksOf } from './checks.ts';
import type { Range, Sheet, SheetCell } from './sheet.ts';

type Printed = NonNullable<AuditResult['report']>['cells'];

const LEGEND = text(
  '差额为 0：勾稽成立；红色：不成立；“无法核实”：有单元格未填写或无法读取。改动数字，公式随之重算。',
  'Difference 0: it reconciles; red: it does not; “not verifiable”: cells are blank or unreadable. The formulas are live.',
);
const PRINTED_AS = text('页面写作：', 'On the page: ');
const ABSENT = text('页面没有这个单元格', 'The page has no such cell');

/** A note names so many findings; the others are on their own sheet. */
const MOST_IN_A_NOTE = 6;
/** The table begins below its caption. */
const ORIGIN = { row: 1, column: 0 };

/** A statutory table laid out like the form, figures as numbers, differences beside them, notes on what was found. */
export function tableSheet(result: AuditResult, edition: Edition, form: TableForm, lang: Lang): Sheet {
  const printed = result.report?.cells ?? {};
  const table = layOutForm(form);
  const checks = checksOf({ edition, table, printed, origin: ORIGIN, lang });
  const bottom = Math.max(ORIGIN.row + table.height - 1, ...checks.cells.map(({ row }) => row));
  const naming = findingsByCell(findingRecords(result));
  return {
    name: tableName(form.key)[lang],
    cells: [
      { row: 0, column: 0, style: 'title', value: form.caption },
      ...table.cells.flatMap((cell) => laidCells(cell, printed, naming, lang)),
      ...checks.cells,
      { row: bottom + 2, column: 0, style: 'remark', value: LEGEND[lang] },
    ],
    merged: [...table.cells.flatMap(mergedRange), ...checks.merged],
    widths: [...widthsOf(form, table.width), ...Array.from({ length: checks.columns }, () => 22)],
    frozen: { row: 0, column: 0 },
    checks: checks.marks,
    filter: null,
    printed: null,
  };
}

function findingsByCell(findings: readonly FindingRecord[]): ReadonlyMap<string, readonly FindingRecord[]> {
  const naming = new Map<string, FindingRecord[]>();
  for (const finding of findings)
    for (const cell of finding.cells) naming.set(cell, [...(naming.get(cell) ?? []), finding]);
  return naming;
}

const LABELS = { proactive: [34], requests: [20, 16, 44], litigation: [] } as const;

const widthsOf = ({ key }: TableForm, width: number): number[] =>
  Array.from({ length: width }, (_, column) => LABELS[key][column] ?? 13);

/** The cell, and empty ones with its look for the rest of what it covers, so that borders are whole. */
function laidCells(
  laid: LaidCell,
  printed: Printed,
  naming: ReadonlyMap<string, readonly FindingRecord[]>,
  lang: Lang,
): SheetCell[] {
  const place = { row: ORIGIN.row + laid.row, column: ORIGIN.column + laid.column };
  const first: SheetCell =
    laid.cell === null
      ? { ...place, style: laid.kind, value: laid.text }
      : { ...place, ...figureOf(printed[laid.cell], naming.get(laid.cell) ?? [], lang) };
  const covered = Array.from({ length: laid.rows * laid.columns - 1 }, (_, index) => ({
    row: place.row + Math.floor((index + 1) / laid.columns),
    column: place.column + ((index + 1) % laid.columns),
    style: first.style,
    value: null,
  }));
  return [first, ...covered];
}

function figureOf(
  cell: Printed[string] | undefined,
  findings: readonly FindingRecord[],
  lang: Lang,
): Pick<SheetCell, 'style' | 'value' | 'note'> {
  const note = noteOf(cell, findings, lang);
  const broken = findings.some(({ severity, decided }) => severity === 'error' && !isDismissed(decided));
  const empty = cell === undefined || cell.state === 'blank';
  return {
    style: broken ? 'flagged' : 'value',
    value: empty ? null : (cell.value ?? cell.text),
    ...(note === '' ? {} : { note }),
  };
}

/** What the number alone does not tell: how it is printed, and the findings that name it. */
function noteOf(cell: Printed[string] | undefined, findings: readonly FindingRecord[], lang: Lang): string {
  const lines: string[] = [];
  if (cell === undefined) lines.push(ABSENT[lang]);
  else if (cell.text !== String(cell.value ?? '')) lines.push(PRINTED_AS[lang] + cell.text);
  lines.push(...findings.slice(0, MOST_IN_A_NOTE).map((finding) => told(finding, lang)));
  const rest = findings.length - MOST_IN_A_NOTE;
  if (rest > 0) lines.push(text(`另有 ${rest} 条，见“发现”`, `${rest} more on the sheet of findings`)[lang]);
  return lines.join('\n');
}

const told = ({ message, decided }: FindingRecord, lang: Lang): string =>
  decided ? `${message} [${decisionWords(decided, lang)}]` : message;

function mergedRange({ row, column, rows, columns }: LaidCell): Range[] {
  if (rows === 1 && columns === 1) return [];
  const from = { row: ORIGIN.row + row, column: ORIGIN.column + column };
  return [{ from, to: { row: from.row + rows - 1, column: from.column + columns - 1 } }];
}
