import { type Citation, SECTION_KEYS } from '../forms/define.ts';
import { text } from '../i18n/text.ts';
import type { Report } from '../report/report.ts';
import type { CheckRule, Finding, IdentityRule, Problem, Rule, RuleHead } from '../rules/define.ts';
import { type Identity, identitiesOf } from '../rules/identities.ts';
import { sentence } from '../rules/sentences.ts';
import { judge, type Outcome, outcomeOf } from '../rules/verdict.ts';
import { checkOf, type RuleCheck } from './checked.ts';
import type { Coverage } from './result.ts';

export interface Run {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** One for each rule, in their order. */
  readonly checks: readonly RuleCheck[];
}

interface RuleRun {
  readonly findings: readonly Finding[];
  readonly check: RuleCheck;
}

/** Runs the rules over a report. A rule that throws becomes a finding of its own; the others go on. Never throws. */
export function runRules(report: Report, rules: readonly Rule[]): Run {
  const runs = rules.map((rule): RuleRun => {
    try {
      return rule.kind === 'identity' ? runIdentity(rule, report) : runCheck(rule, report);
    } catch (error) {
      const findings = [crashed(rule, report, error)];
      return { findings, check: checkOf(rule, 'crashed', findings) };
    }
  });
  const checks = runs.map(({ check }) => check);
  return {
    findings: runs.flatMap(({ findings }) => findings).toSorted(bySection),
    coverage: coverageOf(checks.filter((_, i) => isSum(rules[i]))),
    checks,
  };
}

/** Inequalities are plausibility, no identities of the form: only sums count towards coverage. */
const isSum = (rule: Rule | undefined) => rule?.kind === 'identity' && rule.relation === '=';

function coverageOf(checks: readonly RuleCheck[]): Coverage {
  const total = (part: Outcome) => checks.reduce((sum, check) => sum + check[part], 0);
  const [passed, failed, notVerifiable] = [total('passed'), total('failed'), total('notVerifiable')];
  return { identities: passed + failed + notVerifiable, passed, failed, notVerifiable };
}

function runIdentity(rule: IdentityRule, report: Report): RuleRun {
  const stated = report.tables[rule.table] === undefined ? [] : identitiesOf(report.edition, [rule]);
  const findings = stated.flatMap((identity) => judged(identity, report) ?? []);
  const state = stated.length > 0 ? 'ran' : 'inapplicable';
  return { findings, check: { ...checkOf(rule, state, findings), passed: stated.length - findings.length } };
}

/** Null where the identity holds. */
function judged(identity: Identity, report: Report): Finding | null {
  const { rule } = identity;
  const outcome = outcomeOf(identity, report.cells);
  if (outcome === 'passed') return null;
  const failed = outcome === 'failed';
  const verdict = judge(identity, report.cells);
  return {
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
  };
}

function runCheck(rule: CheckRule, report: Report): RuleRun {
  const findings = rule.check(report).map((problem) => asFinding(rule, report, problem));
  return { findings, check: checkOf(rule, 'ran', findings) };
}

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

const cite = ({ source }: RuleHead, { edition }: Report): Citation => ({
  ...source,
  document: source.document ?? edition.source.document,
});

const rank = ({ section }: Finding): number => (section === null ? -1 : SECTION_KEYS.indexOf(section));

/** Page order by section; within a section the order of the rules. */
const bySection = (a: Finding, b: Finding): number => rank(a) - rank(b);
