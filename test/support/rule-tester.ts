import { describe, expect, it } from 'vitest';
import { runRules } from '../../lib/audit/run.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Finding, Rule, Severity } from '../../lib/rules/define.ts';

interface Case {
  readonly name: string;
  readonly report: Report;
}

/** A finding that must come out; what is not named may be anything. */
interface Expected {
  /** The place in its id: what follows `@`. */
  readonly at: string;
  readonly severity?: Severity;
  readonly section?: Finding['section'];
  /** All cells that it names, in any order. */
  readonly cells?: readonly string[];
  readonly expected?: number | null;
  readonly actual?: number | null;
  /** Texts that the message must hold, in either language. */
  readonly says?: readonly string[];
  /** Texts that it quotes from the page. */
  readonly quotes?: readonly string[];
}

/** Every finding of the rule on that report, in order: one more is a false alarm. */
interface CaseWithFindings extends Case {
  readonly gives: readonly [Expected, ...Expected[]];
}

/** At least one case; or why this outcome cannot occur. */
type Cases<C extends Case> = readonly [C, ...C[]] | string;

interface RuleCases {
  readonly passed: Cases<Case>;
  readonly failed: Cases<CaseWithFindings>;
  readonly notVerifiable: Cases<CaseWithFindings>;
  /** The report has nothing that the rule speaks of. */
  readonly inapplicable: Cases<Case>;
}

/** Tests a rule over reports, at least one for each outcome. */
export function describeRule(rule: Rule, cases: RuleCases): void {
  const run = ({ report }: Case) => runRules(report, [rule]);
  const silent = (outcome: string, test: (testCase: Case) => void) => (testCase: Case) =>
    it(`${outcome}: ${testCase.name}`, () => test(testCase));
  describe(rule.id, () => {
    each(
      cases.passed,
      silent('passes', (testCase) => {
        const { findings, coverage } = run(testCase);
        expect(findings.map(told)).toEqual([]);
        if (counts(rule)) expect(coverage.passed).toBeGreaterThan(0);
      }),
    );
    each(
      cases.inapplicable,
      silent('does not apply', (testCase) => {
        const { findings, coverage } = run(testCase);
        expect(findings.map(told)).toEqual([]);
        expect(coverage.identities).toBe(0);
      }),
    );
    for (const outcome of ['failed', 'notVerifiable'] as const)
      each(cases[outcome], (testCase) => {
        it(`${outcome === 'failed' ? 'fails' : 'cannot verify'}: ${testCase.name}`, () => {
          const { findings } = run(testCase);
          expect(findings.map(({ id }) => id)).toEqual(testCase.gives.map(({ at }) => `${rule.id}@${at}`));
          for (const [index, finding] of findings.entries())
            check(finding, outcome, rule, testCase.gives[index] ?? { at: '' });
        });
      });
  });
}

function each<C extends Case>(cases: Cases<C>, test: (testCase: C) => void): void {
  if (typeof cases !== 'string') for (const testCase of cases) test(testCase);
}

const told = ({ id, message }: Finding) => `${id}: ${message.en}`;

/** Sums of the form count towards coverage. */
const counts = (rule: Rule) => rule.kind === 'identity' && rule.relation === '=';

function check(finding: Finding, outcome: Finding['outcome'], rule: Rule, due: Expected): void {
  const { at: _, says = [], quotes, cells, severity, ...same } = due;
  expect(finding).toMatchObject({
    ...same,
    outcome,
    severity: severity ?? (outcome === 'failed' ? rule.severity : 'info'),
  });
  if (cells !== undefined) expect([...finding.cells].sort()).toEqual([...cells].sort());
  if (quotes !== undefined) expect(finding.quotes.map(({ text }) => text)).toEqual(quotes);
  const said = `${finding.message['zh-CN']}\n${finding.message.en}`;
  for (const words of says) expect(said).toContain(words);
  expect(finding.source.place).toBe(rule.source.place);
  expect(finding.source.document).not.toBe('');
}
