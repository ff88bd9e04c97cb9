import { expect, test } from 'vitest';
import { aDecision } from '../../test/support/decisions.ts';
import { backupProblems, damagedPart } from '../i18n/ui-options.ts';
import { readBackup, toBackup } from './backup.ts';

const DECISION = aDecision({ note: '已核实' });
const NOW = '2026-11-21T08:30:00.000Z';
const DATA = {
  preferences: { lang: 'en', dock: 'left', collapsed: true },
  rules: { off: ['requests/flow'], severity: { 'time/year': 'info' } },
  silentSites: ['www.qinghe.gov.cn'],
  'review:http://a.gov.cn/': { title: '年报', decisions: [DECISION, { verdict: 'deferred' }] },
  fromTheFuture: { a: [1] },
  constructor: 'no part of ours',
};
const written = (data: object, more = {}) => JSON.stringify({ ...toBackup({ ...data }, NOW), ...more });

test('a backup is read as it was written, with parts of other versions', () => {
  expect(readBackup(written(DATA))).toEqual({ schema: 'gouji.backup/1', savedAt: NOW, data: DATA });
  expect(readBackup(written({}))).toEqual({ schema: 'gouji.backup/1', savedAt: NOW, data: {} });
});

test.each([
  ['', backupProblems.notJson],
  ['{"schema": "gouji.ba', backupProblems.notJson],
  ['7', backupProblems.notBackup],
  ['{"schema":"gouji.audit/1"}', backupProblems.notBackup],
  [written(DATA, { savedAt: 'yesterday' }), backupProblems.notBackup],
  [written(DATA, { data: [] }), backupProblems.notBackup],
  [written(DATA, { schema: 'gouji.backup/2' }), backupProblems.newer],
  [written({ ...DATA, preferences: 'en' }), damagedPart('preferences')],
  [written({ ...DATA, rules: { off: 'all', severity: {} } }), damagedPart('rules')],
  [written({ ...DATA, rules: { off: [], severity: { 'time/year': 'fatal' } } }), damagedPart('rules')],
  [written({ ...DATA, silentSites: [7] }), damagedPart('silentSites')],
  [written({ 'review:http://a.gov.cn/': { decisions: 7 } }), damagedPart('review:http://a.gov.cn/')],
  [written({ 'review:x': { title: '', decisions: [{ ...DECISION, note: 7 }] } }), damagedPart('review:x')],
])('%s is refused, and the reason named', (text, problem) => {
  expect(readBackup(text)).toEqual({ problem });
});
