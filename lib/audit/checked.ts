import { TABLE_KEYS, type TableKey, tableOf } from '../forms/define.ts';
import { tableName } from '../forms/describe.ts';
import type { Text } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { Finding, Rule } from '../rules/define.ts';
import { whyAbsent } from '../rules/structure/table-missing.ts';

/** How one rule fared over one report. Plain data. */
export interface RuleCheck {
  readonly rule: string;
  readonly title: Text;
  readonly kind: Rule['kind'];
  /** `inapplicable`: the page lacks the table, or the form the rows, that an identity speaks of. */
  readonly state: 'ran' | 'inapplicable' | 'crashed' | 'off';
  /** Instances that hold. Of identities only: any other rule tells no more than what is wrong. */
  readonly passed: number;
  readonly failed: number;
  readonly notVerifiable: number;
}

/** How far a statutory table could be read. Plain data. */
export interface TableCheck {
  readonly table: TableKey;
  readonly name: Text;
  /** Cells of the form that the page has, and how many of them are left blank or hold no figure. */
  readonly cells: number;
  readonly blank: number;
  readonly unreadable: number;
  /** Only its beginning was read. */
  readonly cut: boolean;
  /** Why it could not be read at all; null where it was. */
  readonly absent: Text | null;
}

/** What an audit looked at, and what it could not: so that "nothing found" can be believed. */
export interface Checked {
  readonly tables: readonly TableCheck[];
  /** In the order of the rulebook. */
  readonly rules: readonly RuleCheck[];
}

/** @param rulebook every rule that there is; those without a check were switched off */
export const checkedOf = (
  report: Report,
  checks: readonly RuleCheck[],
  rulebook: readonly Rule[],
): Checked => ({
  tables: TABLE_KEYS.map((table) => tableCheck(report, table)),
  rules: rulebook.map((rule) => checks.find((check) => check.rule === rule.id) ?? checkOf(rule, 'off', [])),
});

/** The check that gave these findings. */
export function checkOf(
  { id, title, kind }: Rule,
  state: RuleCheck['state'],
  findings: readonly Finding[],
): RuleCheck {
  const failed = findings.filter(({ outcome }) => outcome === 'failed').length;
  return { rule: id, title, kind, state, passed: 0, failed, notVerifiable: findings.length - failed };
}

function tableCheck(report: Report, table: TableKey): TableCheck {
  const count = { number: 0, blank: 0, unreadable: 0 };
  for (const { id, state } of report.cells.values()) if (tableOf(id) === table) count[state]++;
  const found = report.tables[table];
  return {
    table,
    name: tableName(table),
    cells: count.number + count.blank + count.unreadable,
    blank: count.blank,
    unreadable: count.unreadable,
    cut: found?.cut ?? false,
    absent: found ? null : whyAbsent(table, report),
  };
}
