import { beforeEach, describe, expect, test } from 'vitest';
import { auditOfCells } from '../../test/support/a-view.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { type Session, SessionModel } from './session.ts';

const WRONG = { 'requests.resultTotal.total': '999', 'litigation.review.total': '99' };

describe('the filter', () => {
  let session: Session;
  const listed = () => session.filter.shown.value.flatMap(({ findings }) => findings);
  const marked = () => session.marks.value.filter(({ badge }) => badge.length > 0);

  beforeEach(() => {
    session = new SessionModel();
    session.load(DEFAULT_PREFERENCES, 'zh-CN');
    session.setAudits([auditOfCells({ ...WRONG, 'requests.granted.total': '' })]);
  });

  test('offers the sections and rules that something was found in, each with its number', () => {
    const { sections, rules } = session.filter.scopes.value;
    expect(sections.map(({ scope }) => scope)).toEqual(['section:requests', 'section:litigation']);
    expect(rules.map(({ scope }) => scope)).toContain('rule:requests/flow');
    const all = (session.view.value?.order.length ?? 0) + (session.view.value?.notVerifiable.length ?? 0);
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(all);
    expect(rules.reduce((sum, { count }) => sum + count, 0)).toBe(all);
  });

  test('by section: list, marks and travel are of that section', () => {
    session.filter.byScope('section:litigation');
    expect(new Set(listed().map(({ section }) => section))).toEqual(new Set(['litigation']));
    expect(marked().map(({ id }) => id)).toEqual(['litigation.review.total']);
    session.step(1);
    expect(session.finding.value?.section).toBe('litigation');
  });

  test('by rule, and by what is said besides', () => {
    session.filter.byScope('rule:requests/flow');
    expect(new Set(listed().map(({ rule }) => rule))).toEqual(new Set(['requests/flow']));
    session.filter.byWords('没有哪里这样说');
    expect(listed()).toEqual([]);
    session.filter.byWords(' 勾稽不成立 ');
    expect(listed().length).toBeGreaterThan(0);
  });

  test('keeps of a badge what it leaves', () => {
    const full = marked().find(({ id }) => id === 'requests.resultTotal.total')?.badge.length ?? 0;
    session.filter.byScope('rule:requests/flow');
    const left = marked().find(({ id }) => id === 'requests.resultTotal.total')?.badge.length ?? 0;
    expect(left).toBeLessThan(full);
    expect(left).toBeGreaterThan(0);
  });

  test('by severity leaves out what cannot be verified, by section does not', () => {
    session.filter.bySeverity('error');
    expect(session.filter.notVerifiable.value).toEqual([]);
    session.filter.bySeverity(null);
    session.filter.byScope('section:requests');
    expect(session.filter.notVerifiable.value.length).toBeGreaterThan(0);
  });

  test('closes the card of what it hides, and of nothing else', () => {
    session.step(1);
    const { section } = session.finding.value ?? {};
    session.filter.byScope(`section:${section}`);
    expect(session.active.value).not.toBeNull();
    session.filter.byScope(section === 'litigation' ? 'section:requests' : 'section:litigation');
    expect(session.active.value).toBeNull();
  });

  test('tells how much is left, and leads back to everything', () => {
    const all = listed();
    expect(session.filter.left.value).toBeNull();
    session.filter.byScope('section:litigation');
    expect(session.filter.left.value?.size).toBe(listed().length);
    session.filter.clear();
    expect(session.filter.left.value).toBeNull();
    expect(listed()).toEqual(all);
  });

  test('still offers what is chosen when nothing of it is found any more', () => {
    session.filter.byScope('section:litigation');
    session.setAudits([auditOfCells({ 'requests.resultTotal.total': '999' })]);
    expect(listed()).toEqual([]);
    expect(session.filter.scopes.value.sections).toContainEqual(
      expect.objectContaining({ scope: 'section:litigation', count: 0 }),
    );
  });
});
