import { describe, expect, it } from 'vitest';
import { aReportWith, inColumn } from '../../test/support/report-with.ts';
import { text } from '../i18n/text.ts';
import { type CheckRule, defineCheck, type Problem } from '../rules/define.ts';
import { requestsFlow } from '../rules/requests/flow.ts';
import { requestsResults } from '../rules/requests/results.ts';
import { sectionMissing } from '../rules/structure/section-missing.ts';
import { runRules } from './run.ts';

const HEAD = {
  id: 'test/rule',
  title: text('规则', 'Rule'),
  severity: 'warning',
  source: { document: null, place: '某处' },
} as const;
const giving = (...problems: readonly Problem[]): CheckRule =>
  defineCheck({ ...HEAD, check: () => problems });
const problem = (at: string, more: Partial<Problem> = {}): Problem => ({
  at,
  section: null,
  message: text('错', 'Wrong'),
  ...more,
});

const crashing = defineCheck({
  ...HEAD,
  id: 'test/crash',
  check: () => {
    throw new TypeError('oops');
  },
});
const UNBALANCED = aReportWith({ cells: inColumn('requests', 'total', { newlyReceived: 3 }) });

describe('a rule that crashes', () => {
  const { findings } = runRules(UNBALANCED, [crashing, requestsFlow]);

  it('becomes a result of its own that tells why', () => {
    expect(findings[0]).toMatchObject({
      id: 'test/crash@crashed',
      rule: 'test/crash',
      outcome: 'notVerifiable',
      severity: 'info',
      section: null,
    });
    expect(findings[0]?.message['zh-CN']).toContain('oops');
    expect(findings[0]?.message.en).toContain('test/crash');
  });

  it('leaves the others alone', () => {
    expect(findings.slice(1)).toEqual(runRules(UNBALANCED, [requestsFlow]).findings);
    expect(findings).toHaveLength(2);
  });

  it('may throw anything', () => {
    const odd = defineCheck({
      ...HEAD,
      check: () => {
        throw '怪';
      },
    });
    expect(runRules(UNBALANCED, [odd]).findings[0]?.message.en).toContain('怪');
  });
});

describe('a finding', () => {
  it('has what rule and problem say, and defaults for the rest', () => {
    const [finding] = runRules(aReportWith(), [giving(problem('here'))]).findings;
    expect(finding).toEqual({
      id: 'test/rule@here',
      rule: 'test/rule',
      severity: 'warning',
      outcome: 'failed',
      section: null,
      message: text('错', 'Wrong'),
      cells: [],
      quotes: [],
      expected: null,
      actual: null,
      source: { document: '国办公开办函〔2021〕30号', place: '某处' },
      arithmetic: null,
    });
  });

  it('cites the notice of the edition, or the document that the rule names', () => {
    const cited = (edition: '2019' | '2021', document: string | null) =>
      runRules(aReportWith({ edition }), [{ ...giving(problem('x')), source: { document, place: 'p' } }])
        .findings[0]?.source.document;
    expect(cited('2019', null)).toBe('国办公开办函〔2019〕60号');
    expect(cited('2019', '条例')).toBe('条例');
  });

  it('may be milder than its rule; what cannot be verified is only information', () => {
    const rule = giving(problem('a', { severity: 'info' }), problem('b', { outcome: 'notVerifiable' }));
    const { findings } = runRules(aReportWith(), [rule]);
    expect(findings.map(({ outcome, severity }) => [outcome, severity])).toEqual([
      ['failed', 'info'],
      ['notVerifiable', 'info'],
    ]);
  });

  it('of an identity shows its arithmetic', () => {
    const [finding] = runRules(UNBALANCED, [requestsFlow]).findings;
    expect(finding?.arithmetic).toMatchObject({
      relation: '=',
      leftSum: 3,
      rightSum: 0,
      formula: '3 + 0 (3) ≠ 0 + 0 (0)',
    });
    expect(finding?.arithmetic?.left).toEqual([
      { cell: 'requests.newlyReceived.total', value: 3 },
      { cell: 'requests.carriedIn.total', value: 0 },
    ]);
  });
});

describe('the order', () => {
  it('is that of the page: the whole first, then section by section, rule by rule', () => {
    const rule = giving(
      problem('1', { section: 'other' }),
      problem('2', { section: 'overview' }),
      problem('3'),
      problem('4', { section: 'overview' }),
    );
    const { findings } = runRules(aReportWith({ sections: [] }), [rule, sectionMissing]);
    expect(findings.map(({ id }) => id)).toEqual([
      'test/rule@3',
      'test/rule@2',
      'test/rule@4',
      'structure/section-missing@overview',
      'structure/section-missing@proactive',
      'structure/section-missing@requests',
      'structure/section-missing@litigation',
      'structure/section-missing@problems',
      'test/rule@1',
      'structure/section-missing@other',
    ]);
  });
});

describe('coverage', () => {
  const sums = (report: ReturnType<typeof aReportWith>) =>
    runRules(report, [requestsFlow, requestsResults]).coverage;

  it('counts the sums of the form by how they stand', () => {
    const cells = { 'requests.newlyReceived.total': 3, 'requests.resultTotal.naturalPerson': null };
    expect(sums(aReportWith({ cells }))).toEqual({ identities: 14, passed: 12, failed: 1, notVerifiable: 1 });
  });

  it('counts none of a table that is not there', () => {
    expect(sums(aReportWith({ without: ['requests'] }))).toEqual({
      identities: 0,
      passed: 0,
      failed: 0,
      notVerifiable: 0,
    });
  });

  it('counts no checks', () => {
    expect(runRules(aReportWith(), [giving(problem('x'))]).coverage.identities).toBe(0);
  });
});
