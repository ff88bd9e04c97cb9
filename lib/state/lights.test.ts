import { effect } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { auditOfCells } from '../../test/support/a-view.ts';
import type { Mark } from './marks.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { type Session, SessionModel } from './session.ts';

describe('what is lit', () => {
  let session: Session;
  let badges: readonly Mark[];

  beforeEach(() => {
    session = new SessionModel();
    session.load(DEFAULT_PREFERENCES, 'en');
    session.setAudits([
      auditOfCells({ 'requests.resultTotal.total': '999', 'litigation.review.total': '99' }),
    ]);
    badges = session.marks.value.filter(({ badge }) => badge.length > 0);
  });

  test('is the marks of the finding pointed at, each with its sign; its badge has the card', () => {
    const [first] = badges;
    if (!first) throw new Error('a badge is due');
    session.point(first);
    const lit = session.lit.value.map(({ id }) => id);
    expect(lit.length).toBeGreaterThan(1);
    expect(new Set(lit)).toEqual(new Set(first.badge[0]?.cells));
    expect(session.lights.value.get(first.id)?.card).toBe('open');
    expect([...session.lights.value.keys()]).toEqual(lit);
    session.pin(first);
    expect(session.lights.value.get(first.id)?.card).toBe('pinned');
    session.closeCard();
    expect(session.lights.value.size).toBe(0);
  });

  test('is told to no finding but those that it changes for', () => {
    const [first, second] = badges;
    if (!first || !second) throw new Error('two badges are due');
    const told: string[] = [];
    const stops = session.view.value?.order.map(({ id }) =>
      effect(() => {
        session.activeOf(id).value;
        told.push(id);
      }),
    );
    told.length = 0;
    session.point(first);
    session.leave();
    session.point(second);
    const concerned = [first, second].map(({ badge }) => badge[0]?.id);
    expect(told.filter((id) => !concerned.includes(id))).toEqual([]);
    expect(new Set(told).size).toBe(2);
    for (const stop of stops ?? []) stop();
  });

  test('leaves the list of marks as it is, so that none is drawn anew', () => {
    const before = session.marks.value;
    const [first] = badges;
    if (first) session.point(first);
    expect(session.marks.value).toBe(before);
  });
});
