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

  test('remembers the size that the panel was made at each dock, and forgets it when that is reset', () => {
    session.setRoom({ width: 1_280, height: 800 });
    session.drag(500);
    expect([session.extent.value.size, session.preferences.value.size]).toEqual([500, {}]);
    session.resize(480);
    session.setDock('bottom');
    session.resize(9_999);
    expect(session.preferences.value.size).toEqual({ right: 480, bottom: 600 });
    session.resize(null);
    session.setDock('right');
    expect([session.extent.value.size, session.preferences.value.size]).toEqual([480, { right: 480 }]);
  });

  test('goes beneath the page in a window that is too narrow for its dock, without forgetting it', () => {
    session.setRoom({ width: 320, height: 600 });
    expect([session.dock.value, session.preferences.value.dock]).toEqual(['bottom', 'right']);
    session.setRoom({ width: 1_280, height: 800 });
    expect(session.dock.value).toBe('right');
  });

  test('dodges without forgetting where the user docked it', () => {
    session.dodge('bottom');
    expect([session.dock.value, session.preferences.value.dock]).toEqual(['bottom', 'right']);
    session.setDock('left');
    expect(session.dock.value).toBe('left');
  });
});

test('damaged preferences fall back part by part', () => {
  expect(readPreferences({ lang: 'fr', dock: 'left', collapsed: 'yes', size: 'large' })).toEqual({
    ...DEFAULT_PREFERENCES,
    dock: 'left',
  });
  const sizes = { right: 400, left: '400', top: -1, bottom: Number.NaN, middle: 300 };
  expect(readPreferences({ size: sizes }).size).toEqual({ right: 400 });
  for (const nothing of [undefined, null, 'x', 7, []])
    expect(readPreferences(nothing)).toEqual(DEFAULT_PREFERENCES);
});
