import { SECTION_KEYS } from '../forms/define.ts';
import { text } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { CheckRule, Finding, IdentityRule, Problem, Rule, RuleHead } from '../rules/define.ts';
import { identitiesOf } from '../rules/identities.ts';
import { sentence } from '../rules/sentences.ts';
import { judge, outcomeOf } from '../rules/verdict.ts';
import type { Coverage } from './result.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface Run {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** Runs the rules over a report. A rule that throws becomes a finding of its own; the others go on. Never throws. */
export function runRules(report: Report, rules: readonly Rule[]): Run {
  const tally = { identities: 0, passed: 0, failed: 0, notVerifiable: 0 };
  const findings = rules.flatMap((rule) => {
    try {
      return rule.kind === 'identity' ? runIdentity(rule, report, tally) : runCheck(rule, report);
    } catch (error) {
      return [crashed(rule, report, error)];
    }
  });
  return { findings: findings.toSorted(bySection), coverage: tally };
}

/** Inequalities are plausibility, no identities of the form: only sums count towards coverage. */
function runIdentity(rule: IdentityRule, report: Report, tally: Writable<Coverage>): readonly Finding[] {
  if (report.tables[rule.table] === undefined) return [];
  return identitiesOf(report.edition, [rule]).flatMap((identity): Finding[] => {
    const outcome = outcomeOf(identity, report.cells);
    if (rule.relation === '=') {
      tally.identities++;
      tally[outcome]++;
    }
    if (outcome === 'passed') return [];
    const failed = outcome === 'failed';
    const verdict = judge(identity, report.cells);
    return [
      {
        id: identity.id,
        rule: rule.id,
        severity: failed ? rule.severity : 'info',
        outcome,
        section: rule.table,
        message: sentence(identity, verdict, report.edition),
        cells: [...identity.left, ...identity.right],
        quotes: [],
        expected: failed ? verdict.leftSum : verdict.forced,
        actual: failed ? verdict.rightSum : null,
        source: cite(rule, report),
        arithmetic: verdict,
      },
    ];
  });
}

const runCheck = (rule: CheckRule, report: Report): readonly Finding[] =>
  rule.check(report).map((problem) => asFinding(rule, report, problem));

function asFinding(rule: RuleHead, report: Report, problem: Problem): Finding {
  const outcome = problem.outcome ?? 'failed';
  return {
    id: `${rule.id}@${problem.at}`,
    rule: rule.id,
    severity: problem.severity ?? (outcome === 'failed' ? rule.severity : 'info'),
    outcome,
    section: problem.section,
    message: problem.message,
    cells: problem.cells ?? [],
    quotes: problem.quotes ?? [],
    expected: problem.expected ?? null,
    actual: problem.actual ?? null,
    source: cite(rule, report),
    arithmetic: null,
  };
}

function crashed(rule: Rule, report: Report, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return asFinding(rule, report, {
    at: 'crashed',
    section: null,
    outcome: 'notVerifiable',
    message: text(
      `规则 ${rule.id} 运行出错，其结果无法核实：${reason}`,
      `Rule ${rule.id} failed to run and cannot be verified: ${reason}`,
    ),
  });
}

const cite = ({ source }: RuleHead, { edition }: Report) => ({
  document: source.document ?? edition.source.document,
  place: source.place,
});

const rank = ({ section }: Finding): number => (section === null ? -1 : SECTION_KEYS.indexOf(section));

/** Page order by section; within a section the order of the rules. */
const bySection = (a: Finding, b: Finding): number => rank(a) - rank(b);
