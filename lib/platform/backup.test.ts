import { expect, test } from 'vitest';
import { backupProblems, damagedPart } from '../i18n/ui-options.ts';
import { readBackup, toBackup } from './backup.ts';

const NOW = '2026-11-21T08:30:00.000Z';
const DATA = {
  preferences: { lang: 'en', dock: 'left', collapsed: true },
  rules: { off: ['requests/flow'], severity: { 'time/year': 'info' } },
  silentSites: ['www.qinghe.gov.cn'],
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
])('%s is refused, and the reason named', (text, problem) => {
  expect(readBackup(text)).toEqual({ problem });
});
