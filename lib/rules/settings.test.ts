import { describe, expect, test } from 'vitest';
import { aReportWith } from '../../test/support/report-with.ts';
import { runRules } from '../audit/run.ts';
import { text } from '../i18n/text.ts';
import { defineCheck, defineIdentity, type Problem, type Rule, type Severity } from './define.ts';
import { RULES } from './index.ts';
import {
  applySettings,
  DEFAULT_RULE_SETTINGS,
  RULES_VERSION,
  type RuleSettings,
  readRuleSettings,
  rulesRun,
  setSeverity,
  switchRule,
} from './settings.ts';

const head = { title: text('甲', 'A'), source: { document: null, place: '' } };
const check = (id: string, severity: Severity, problem: Partial<Problem> = {}): Rule =>
  defineCheck({
    ...head,
    id,
    severity,
    check: () => [{ at: 'x', section: null, message: text('误', 'wrong'), ...problem }],
  });
const sum = defineIdentity({
  ...head,
  id: 'a/sum',
  severity: 'error',
  table: 'requests',
  across: 'columns',
  relation: '=',
  left: () => ['newlyReceived'],
  right: () => ['resultTotal'],
  only: ['total'],
});
const rules = [
  sum,
  check('a/wrong', 'warning'),
  check('a/mild', 'warning', { severity: 'info' }),
  check('a/middle', 'error', { severity: 'warning' }),
  check('a/unknown', 'warning', { outcome: 'notVerifiable' }),
];
const report = aReportWith({ cells: { 'requests.newlyReceived.total': '3' } });
const severities = (settings: Partial<RuleSettings>) =>
  Object.fromEntries(
    runRules(report, applySettings(rules, { ...DEFAULT_RULE_SETTINGS, ...settings })).findings.map(
      ({ rule, severity }) => [rule, severity],
    ),
  );
const all = (severity: Severity) => Object.fromEntries(rules.map(({ id }) => [id, severity]));

describe('rule settings', () => {
  test('untouched, leave every rule as it is', () => {
    expect(applySettings(RULES, DEFAULT_RULE_SETTINGS)).toEqual(RULES);
    expect(severities({})).toEqual({
      'a/sum': 'error',
      'a/wrong': 'warning',
      'a/mild': 'info',
      'a/middle': 'warning',
      'a/unknown': 'info',
    });
  });

  test('take out what is switched off, and no more', () => {
    expect(Object.keys(severities({ off: ['a/sum', 'gone/rule'] }))).toEqual(
      rules.map(({ id }) => id).filter((id) => id !== 'a/sum'),
    );
  });

  test('raise what failed, but not what cannot be verified nor an instance that its rule calls milder', () => {
    expect(severities({ severity: all('error') })).toEqual({
      'a/sum': 'error',
      'a/wrong': 'error',
      'a/mild': 'info',
      'a/middle': 'warning',
      'a/unknown': 'info',
    });
  });

  test('lower what failed, also an instance with a severity of its own', () => {
    expect(new Set(Object.values(severities({ severity: all('info') })))).toEqual(new Set(['info']));
  });

  test('an export tells what ran, what was off and what was changed', () => {
    const settings: RuleSettings = {
      off: ['a/wrong', 'gone/rule'],
      severity: { 'a/sum': 'info', 'a/wrong': 'error', 'a/mild': 'warning', 'gone/rule': 'error' },
    };
    expect(rulesRun(rules, settings)).toEqual({
      version: RULES_VERSION,
      ran: ['a/sum', 'a/mild', 'a/middle', 'a/unknown'],
      off: ['a/wrong'],
      severity: { 'a/sum': 'info' },
    });
  });

  test('changes can be taken back without a rest', () => {
    const off = switchRule(switchRule(DEFAULT_RULE_SETTINGS, 'a/sum', false), 'a/sum', false);
    expect(off.off).toEqual(['a/sum']);
    expect(switchRule(off, 'a/sum', true)).toEqual(DEFAULT_RULE_SETTINGS);
    const info = setSeverity(DEFAULT_RULE_SETTINGS, sum, 'info');
    expect(info.severity).toEqual({ 'a/sum': 'info' });
    expect(setSeverity(info, sum, 'error')).toEqual(DEFAULT_RULE_SETTINGS);
  });
});

describe('stored rule settings', () => {
  test('are read as they were written', () => {
    const settings: RuleSettings = { off: ['a/sum'], severity: { 'a/wrong': 'info' } };
    expect(readRuleSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test('lose what is damaged, and only that', () => {
    expect(readRuleSettings({ off: ['a', 7, 'a', null], severity: { a: 'fatal', b: 'info', c: 3 } })).toEqual(
      {
        off: ['a'],
        severity: { b: 'info' },
      },
    );
  });

  test.each([undefined, null, 'x', 7, [], { off: {}, severity: [] }, { off: 'a', severity: 'b' }])(
    'are the default for %j',
    (nothing) => expect(readRuleSettings(nothing)).toEqual(DEFAULT_RULE_SETTINGS),
  );
});
