import { beforeEach, describe, expect, test } from 'vitest';
import { layoutNamed } from '../../test/support/layouts/index.ts';
import { yearTabs } from '../../test/support/layouts/page-places.ts';
import { shownAudits } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { withCells } from '../../test/support/report-builder/change.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { type Session, SessionModel } from './session.ts';

const faulty = (year: number) =>
  withCells(aReport({ year, edition: '2021', seed: year }), { 'litigation.review.total': '99' });

describe('on a page with two reports', () => {
  let session: Session;
  const outcomes = () =>
    session.view.value?.order.find(({ rule }) => rule === 'litigation/outcomes')?.id ?? '';

  beforeEach(() => {
    session = new SessionModel();
    session.load(DEFAULT_PREFERENCES, 'en');
    session.setAudits(shownAudits(yearTabs([faulty(2022), faulty(2021)], layoutNamed('clean'))));
  });

  test('a decision is on the one that it was made on, though both have the same finding', () => {
    session.choose('2021');
    session.select(outcomes());
    session.review.judge('confirmed');
    expect(session.views.value.map(({ progress }) => progress.done)).toEqual([0, 1]);
  });

  test('undoing leads back to the report that it is about', () => {
    session.choose('2021');
    session.select(outcomes());
    session.review.judge('confirmed');
    session.choose('2022');
    session.review.undo();
    expect(session.view.value?.key).toBe('2021');
    expect(session.views.value.map(({ progress }) => progress.done)).toEqual([0, 0]);
  });

  test('what was decided before the page had the second one still holds', () => {
    const [first] = session.views.value;
    session.select(outcomes());
    session.review.judge('confirmed');
    const renamed = session.review.decisions.value.map((each) => ({ ...each, report: '年报' }));
    session.review.open(renamed);
    expect(session.view.value?.key).toBe(first?.key);
    expect(session.view.value?.review.standings.get(outcomes())?.decision).toEqual(renamed[0]);
  });
});
