import type { AuditResult } from '../../audit/result.ts';
import type { Edition, TableKey } from '../../forms/define.ts';
import { type Lang, text } from '../../i18n/text.ts';
import type { IdentityRule } from '../../rules/define.ts';
import { type Identity, identitiesOf } from '../../rules/identities.ts';
import { RULES } from '../../rules/index.ts';
import { judge } from '../../rules/verdict.ts';
import type { LaidTable } from '../layout/lay-out.ts';
import { differenceFormula } from './formula.ts';
import type { Range, Sheet, SheetCell } from './sheet.ts';
import type { Place } from './xml.ts';

const UNVERIFIED = text('无法核实', 'not verifiable');
const DIFFERENCE = text('差额', 'Difference');

/** The cells beside a table that work out its identities, and how they are coloured. */
export interface Checks {
  readonly cells: readonly SheetCell[];
  readonly marks: Sheet['checks'];
  readonly merged: readonly Range[];
  /** Columns that they take to the right of the table. */
  readonly columns: number;
}

interface Input {
  readonly edition: Edition;
  readonly table: LaidTable;
  readonly printed: NonNullable<AuditResult['report']>['cells'];
  /** Where the table begins on the sheet. */
  readonly origin: Place;
  readonly lang: Lang;
}

/**
 * A difference for every identity of the table: those of columns below it, those of rows to its right; in a table of
 * one line of figures all stand below. None where the page lacks the table.
 */
export function checksOf(input: Input): Checks {
  const { edition, table, printed } = input;
  const rules = RULES.filter(
    (rule): rule is IdentityRule => rule.kind === 'identity' && rule.table === table.key,
  );
  const present = Object.keys(printed).some((id) => id.startsWith(`${table.key}.`));
  const stated = rules.map((rule) => identitiesOf(edition, [rule])).filter(({ length }) => length > 0);
  if (!present || stated.length === 0) return { cells: [], marks: [], merged: [], columns: 0 };
  const right = stated.filter(([first]) => first?.rule.across === 'rows' && !oneLine(table.key));
  const below = stated.filter((identities) => !right.includes(identities));
  const all = [
    ...right.flatMap((identities, nth) => besideTable(identities, nth, input)),
    ...below.flatMap((identities, nth) => belowTable(identities, nth, input)),
  ];
  return {
    cells: all.map(({ cell }) => cell),
    marks: all.flatMap(({ mark }) => mark ?? []),
    merged: all.flatMap(({ merged }) => merged ?? []),
    columns: right.length,
  };
}

const oneLine = (key: TableKey): boolean => key === 'litigation';

interface Check {
  readonly cell: SheetCell;
  readonly mark?: Sheet['checks'][number];
  readonly merged?: Range;
}

function besideTable(identities: readonly Identity[], nth: number, input: Input): Check[] {
  const column = input.origin.column + input.table.width + nth;
  const rows = identities.map(({ left: [first = ''] }) => placeOf(first, input).row);
  const from = { row: input.origin.row, column };
  return [
    heading(identities[0], { from, to: { row: Math.min(...rows) - 1, column } }, input),
    ...identities.map((identity, at) => difference(identity, { row: rows[at] ?? 0, column }, input)),
  ];
}

function belowTable(identities: readonly Identity[], nth: number, input: Input): Check[] {
  const { table, origin } = input;
  const columns = identities.map(({ right: [total = ''] }) => placeOf(total, input).column);
  // Where no column of labels exists the heading takes a line of its own.
  const apart = oneLine(table.key) ? 1 : 0;
  const row = origin.row + table.height + nth * (1 + apart);
  const last = apart === 1 ? origin.column + table.width - 1 : Math.min(...columns) - 1;
  const range = { from: { row, column: origin.column }, to: { row, column: last } };
  return [
    heading(identities[0], range, input),
    ...identities.map((identity, at) =>
      difference(identity, { row: row + apart, column: columns[at] ?? 0 }, input),
    ),
  ];
}

const heading = (identity: Identity | undefined, range: Range, { lang }: Input): Check => ({
  cell: { ...range.from, style: 'label', value: `${DIFFERENCE[lang]}：${identity?.rule.title[lang] ?? ''}` },
  merged: range,
});

function difference(identity: Identity, place: Place, input: Input): Check {
  const words = UNVERIFIED[input.lang];
  const verdict = judge(identity, new Map(Object.entries(input.printed)));
  const gap = Math.round((verdict.leftSum - verdict.rightSum) * 1e6) / 1e6;
  const formula = differenceFormula(identity, (cell) => placeOf(cell, input), words);
  const result = verdict.outcome === 'notVerifiable' ? words : gap;
  return {
    cell: { ...place, style: 'check', value: { formula, result } },
    mark: { at: place, breach: identity.relation === '=' ? '<>0' : '>0' },
  };
}

/** @throws when the form has no such cell: identities name only cells that it has */
function placeOf(id: string, { table, origin }: Input): Place {
  const laid = table.cells.find(({ cell }) => cell === id);
  if (laid === undefined) throw new Error(`no place for ${id}`);
  return { row: origin.row + laid.row, column: origin.column + laid.column };
}
