import { type CellId, cellId, type Edition } from '../forms/define.ts';
import { rememberFor } from '../text/remember.ts';
import type { IdentityRule } from './define.ts';

/** One identity in one column or row of the form. */
export interface Identity {
  /** `rule@table.line`: the id of the finding when it does not hold. */
  readonly id: string;
  readonly rule: IdentityRule;
  readonly relation: '=' | '<=';
  /** Key of the column (across columns) or row (across rows) that it holds in. */
  readonly line: string;
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

/** Every identity that the rules state over an edition; a rule naming rows the edition lacks states none. */
export const identitiesOf = (edition: Edition, rules: readonly IdentityRule[]): readonly Identity[] =>
  rules.flatMap((rule) => stated(edition)(rule));

/** Editions and rules stay the same from page to page, and so do the identities. */
const stated = rememberFor((edition: Edition) =>
  rememberFor((rule: IdentityRule): readonly Identity[] => {
    const form = edition.tables[rule.table];
    const [left, right] = [rule.left(form), rule.right(form)];
    const at = (line: string, key: string) =>
      rule.across === 'columns' ? cellId(rule.table, key, line) : cellId(rule.table, line, key);
    return linesOf(rule, edition).map((line) => ({
      id: `${rule.id}@${rule.table}.${line}`,
      rule,
      relation: rule.relation,
      line,
      left: left.map((key) => at(line, key)),
      right: right.map((key) => at(line, key)),
    }));
  }),
);

/** Keys of the columns (or rows) that have every row (or column) the rule names. */
function linesOf(rule: IdentityRule, edition: Edition): readonly string[] {
  const form = edition.tables[rule.table];
  const named = [...rule.left(form), ...rule.right(form)];
  const has = (row: string, column: string) =>
    form.rows.some(({ key, columns }) => key === row && columns.some((other) => other.key === column));
  if (rule.across === 'rows') {
    const rows = form.rows.map(({ key }) => key).filter((row) => rule.only?.includes(row) ?? true);
    return rows.filter((row) => named.every((column) => has(row, column)));
  }
  const columns = (form.rows[0]?.columns ?? []).map(({ key }) => key);
  return columns.filter(
    (column) => (rule.only?.includes(column) ?? true) && named.every((row) => has(row, column)),
  );
}
