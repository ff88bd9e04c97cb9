import { beforeEach, describe, expect, test } from 'vitest';
import type { Layout } from '../../test/support/layouts/define.ts';
import { LAYOUTS } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { shownAudit } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { withCells } from '../../test/support/report-builder/change.ts';
import type { ShownAudit } from '../show/shown-audit.ts';
import { DEFAULT_PREFERENCES, readPreferences } from './preferences.ts';
import { type Session, SessionModel } from './session.ts';

const auditWith = (cells: Record<string, string>): ShownAudit =>
  shownAudit(layOut(withCells(aReport(), cells), LAYOUTS[0] as Layout));
const faulty = () => auditWith({ 'requests.resultTotal.total': '999', 'litigation.review.total': '99' });

describe('a session', () => {
  let session: Session;

  beforeEach(() => {
    session = new SessionModel();
    session.load(DEFAULT_PREFERENCES, 'en');
  });

  test('opens on findings and stays a pill for a clean report', () => {
    session.setAudits([faulty()]);
    expect(session.collapsed.value).toBe(false);
    session.setAudits([]);
    session.setAudits([auditWith({})]);
    expect(session.collapsed.value).toBe(true);
  });

  test('travels round in both directions', () => {
    session.setAudits([faulty()]);
    const order = session.view.value?.order.map(({ id }) => id) ?? [];
    session.step(-1);
    expect(session.active.value?.finding).toBe(order.at(-1));
    session.step(1);
    expect(session.active.value?.finding).toBe(order[0]);
  });

  test('a pinned card stays when the pointer leaves or passes over another mark', () => {
    session.setAudits([faulty()]);
    const [first, second] = session.marks.value.filter(({ badge }) => badge.length > 0);
    if (!first || !second) throw new Error('two badges are due');
    session.pin(first);
    session.leave();
    session.point(second);
    expect(session.active.value?.mark).toBe(first.id);
    session.pin(first);
    expect(session.active.value).toBeNull();
  });

  test('goes from a sentence to its cell and back', () => {
    session.setAudits([faulty()]);
    const said = session.view.value?.order.find(({ rule }) => rule === 'prose/table');
    const stops = session.view.value?.stops.get(said?.id ?? '')?.map(({ id }) => id);
    expect(stops).toHaveLength(2);
    const visited = [session.select, session.select, session.across].map((go) => {
      go(said?.id ?? '');
      return session.active.value?.mark;
    });
    expect(visited).toEqual([stops?.[0], stops?.[1], stops?.[0]]);
    session.setAudits([faulty()]);
    expect(session.active.value?.mark).toBe(stops?.[0]);
  });

  test('keeps what is looked at over an audit that still finds it, and drops it when it is mended', () => {
    session.setAudits([faulty()]);
    session.step(1);
    const before = session.active.value;
    session.setAudits([faulty()]);
    expect(session.active.value).toEqual(before);
    session.setAudits([auditWith({})]);
    expect(session.active.value).toBeNull();
  });

  test('follows the browser in its language until the user chooses', () => {
    expect(session.lang.value).toBe('en');
    session.toggleLang();
    expect(session.lang.value).toBe('zh-CN');
    expect(session.preferences.value.lang).toBe('zh-CN');
  });

  test('dodges without forgetting where the user docked it', () => {
    session.dodge('bottom');
    expect([session.dock.value, session.preferences.value.dock]).toEqual(['bottom', 'right']);
    session.setDock('left');
    expect(session.dock.value).toBe('left');
  });
});

test('damaged preferences fall back part by part', () => {
  expect(readPreferences({ lang: 'fr', dock: 'left', collapsed: 'yes' })).toEqual({
    ...DEFAULT_PREFERENCES,
    dock: 'left',
  });
  for (const nothing of [undefined, null, 'x', 7, []])
    expect(readPreferences(nothing)).toEqual(DEFAULT_PREFERENCES);
});
