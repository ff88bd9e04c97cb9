import { describe, expect, it } from 'vitest';
import { aReportWith, aSubstitute, inColumn } from '../../test/support/report-with.ts';
import { text } from '../i18n/text.ts';
import { defineCheck, type Rule } from '../rules/define.ts';
import { litigationOutcomes } from '../rules/litigation/outcomes.ts';
import { proactiveDisclosed } from '../rules/proactive/disclosed.ts';
import { requestsFlow } from '../rules/requests/flow.ts';
import { sectionMissing } from '../rules/structure/section-missing.ts';
import { checkedOf } from './checked.ts';
import { runRules } from './run.ts';

const crashing = defineCheck({
  id: 'test/crash',
  title: text('规则', 'Rule'),
  severity: 'warning',
  source: { document: null, place: '某处' },
  check: () => {
    throw new TypeError('oops');
  },
});
const BOOK: readonly Rule[] = [
  requestsFlow,
  litigationOutcomes,
  proactiveDisclosed,
  sectionMissing,
  crashing,
];

/** How the rulebook fared over a report, without some of its rules. */
function check(spec: Parameters<typeof aReportWith>[0], off: readonly Rule[] = []) {
  const report = aReportWith(spec);
  const run = runRules(
    report,
    BOOK.filter((rule) => !off.includes(rule)),
  );
  return { ...checkedOf(report, run.checks, BOOK), coverage: run.coverage };
}
const stateOf = ({ rules }: ReturnType<typeof check>, { id }: Rule) => rules.find(({ rule }) => rule === id);

describe('what was checked', () => {
  it('tells of each identity how many of its instances hold, fail and cannot be verified', () => {
    const cells = {
      ...inColumn('requests', 'total', { newlyReceived: 3 }),
      ...inColumn('requests', 'naturalPerson', { newlyReceived: 1, resultTotal: null }),
    };
    const found = check({ cells });
    expect(stateOf(found, requestsFlow)).toMatchObject({
      state: 'ran',
      passed: 5,
      failed: 1,
      notVerifiable: 1,
    });
    const sums = found.rules.filter(({ rule }) => rule === requestsFlow.id || rule === litigationOutcomes.id);
    const total = sums.reduce(
      (sum, { passed, failed, notVerifiable }) => sum + passed + failed + notVerifiable,
      0,
    );
    expect(total).toBe(found.coverage.identities);
  });

  it('tells what could not be: no table, no such rows in this form, a crash, a rule that is off', () => {
    const found = check({ edition: '2021', without: ['litigation'] }, [sectionMissing]);
    expect(stateOf(found, litigationOutcomes)?.state).toBe('inapplicable');
    expect(stateOf(found, proactiveDisclosed)?.state).toBe('inapplicable');
    expect(stateOf(found, crashing)).toMatchObject({ state: 'crashed', notVerifiable: 1 });
    expect(stateOf(found, sectionMissing)?.state).toBe('off');
    expect(stateOf(check({}), sectionMissing)).toMatchObject({ state: 'ran', failed: 0 });
  });

  it('is in the order of the rulebook, and plain data', () => {
    const { coverage, ...found } = check({}, [litigationOutcomes]);
    expect(found.rules.map(({ rule }) => rule)).toEqual(BOOK.map(({ id }) => id));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('counts the cells of each table, and what is blank or no figure in them', () => {
    const [, requests] = check({
      cells: inColumn('requests', 'total', { newlyReceived: null, carriedIn: '若干' }),
    }).tables;
    expect(requests).toMatchObject({
      table: 'requests',
      cells: 175,
      blank: 1,
      unreadable: 1,
      cut: false,
      absent: null,
    });
  });

  it('says why a table could not be read', () => {
    const [proactive] = check({
      without: ['proactive'],
      substitutes: { proactive: [aSubstitute('attachment', '表二.xls')] },
    }).tables;
    expect(proactive?.cells).toBe(0);
    expect(proactive?.absent?.['zh-CN']).toContain('表二.xls');
    expect(proactive?.absent?.en).toContain('attachment');
  });
});
