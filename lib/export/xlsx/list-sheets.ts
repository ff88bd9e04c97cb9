import type { AuditResult, ResultFinding } from '../../audit/result.ts';
import { type Lang, type Text, text } from '../../i18n/text.ts';
import { severityNames } from '../../i18n/ui.ts';
import { placeName } from '../cell-records.ts';
import { decisionsById, decisionWords } from '../decisions.ts';
import { CHANGED, factsOf } from '../facts.ts';
import { OUTCOMES, ruleTitle } from '../finding-records.ts';
import { localTime } from '../local-time.ts';
import type { Sheet, SheetCell } from './sheet.ts';

interface Column {
  readonly title: Text;
  readonly width: number;
  readonly of: (finding: ResultFinding) => string | number | null;
}

/** Every finding with its figures, place and source; the last columns are what people decided on it. */
export function findingsSheet(result: AuditResult, lang: Lang): Sheet {
  const columns = columnsOf(result, lang);
  const heads = columns.map(
    ({ title }, column): SheetCell => ({ row: 0, column, style: 'head', value: title[lang] }),
  );
  const lines = result.findings.flatMap((finding, index) =>
    columns.map(
      ({ of }, column): SheetCell => ({ row: index + 1, column, style: 'text', value: of(finding) }),
    ),
  );
  return {
    name: text('发现', 'Findings')[lang],
    cells: [...heads, ...lines],
    merged: [],
    widths: columns.map(({ width }) => width),
    frozen: { row: 1, column: 0 },
    checks: [],
    filter: {
      from: { row: 0, column: 0 },
      to: { row: result.findings.length, column: columns.length - 1 },
    },
    printed: {
      from: { row: 0, column: 0 },
      to: { row: result.findings.length, column: columns.length - 1 - UNPRINTED },
    },
  };
}

function columnsOf(result: AuditResult, lang: Lang): readonly Column[] {
  const decisions = decisionsById(result);
  return [
    { title: text('级别', 'Severity'), width: 7, of: ({ severity }) => severityNames[severity][lang] },
    { title: text('结论', 'Outcome'), width: 9, of: ({ outcome }) => OUTCOMES[outcome][lang] },
    { title: text('规则', 'Rule'), width: 20, of: ({ rule }) => ruleTitle(rule)[lang] },
    { title: text('说明', 'Message'), width: 44, of: ({ message }) => message },
    { title: text('对照值', 'Compared with'), width: 9, of: ({ expected }) => expected },
    { title: text('所写值', 'Stated'), width: 9, of: ({ actual }) => actual },
    {
      title: text('位置', 'Place'),
      width: 34,
      of: ({ cells }) => placesOf(cells, result, lang),
    },
    {
      title: text('页面原文', 'On the page'),
      width: 34,
      of: ({ quotes }) => quotes.map(({ text: quoted }) => quoted).join('\n'),
    },
    { title: text('依据', 'Basis'), width: 18, of: ({ source }) => source.document },
    { title: text('依据的位置', 'Place in the basis'), width: 24, of: ({ source }) => source.place },
    {
      title: text('处理', 'Decision'),
      width: 14,
      of: ({ id }) => {
        const decision = decisions.get(id);
        return decision ? decisionWords(decision, lang) : null;
      },
    },
    { title: text('备注', 'Note'), width: 20, of: ({ id }) => decisions.get(id)?.note || null },
    { title: text('处理时间', 'Decided'), width: 26, of: ({ id }) => decidedAt(decisions.get(id)?.at) },
    { title: text('编号', 'Id'), width: 34, of: ({ id }) => id },
  ];
}

const decidedAt = (at: string | undefined): string | null => {
  const date = new Date(at ?? '');
  return Number.isNaN(date.getTime()) ? (at ?? null) : localTime(date);
};

/** On paper the last two columns, of use to programs, are left out. */
const UNPRINTED = 2;

/** So many cells are named; an identity of twenty is told by its first ones. */
const MOST_PLACES = 4;

function placesOf(cells: readonly string[], result: AuditResult, lang: Lang): string {
  const names = cells.slice(0, MOST_PLACES).map((cell) => placeName(result, cell));
  const rest = cells.length - names.length;
  return [...names, ...(rest > 0 ? [text(`另有 ${rest} 处`, `${rest} more`)[lang]] : [])].join('\n');
}

/** The page and how it was audited, a fact a line. */
export function factsSheet(result: AuditResult, lang: Lang, at: Date, changed: boolean): Sheet {
  const warning = changed ? [{ name: text('注意', 'Mind'), value: CHANGED }] : [];
  const facts = [...warning, ...factsOf(result, at)];
  return {
    name: text('说明', 'About')[lang],
    cells: facts.flatMap(({ name, value }, row): SheetCell[] => [
      { row, column: 0, style: 'label', value: name[lang] },
      { row, column: 1, style: 'text', value: figureOr(value[lang]) },
    ]),
    merged: [],
    widths: [22, 90],
    frozen: { row: 0, column: 0 },
    checks: [],
    filter: null,
    printed: null,
  };
}

/** Spreadsheets mark a number that is kept as text. */
const figureOr = (value: string): string | number => (/^\d{1,15}$/.test(value) ? Number(value) : value);
