import { describe, expect, test } from 'vitest';
import type { Layout } from '../../test/support/layouts/define.ts';
import { LAYOUTS } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { shownAudit } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { withCells } from '../../test/support/report-builder/change.ts';
import type { Decision } from '../review/decision.ts';
import { annexOf } from './annex.ts';
import { reviewedViews } from './reviewed.ts';
import { viewsOf } from './views.ts';

const PLAIN = LAYOUTS[0] as Layout;
const viewsWith = (...reports: Record<string, string>[]) =>
  reviewedViews(
    viewsOf(reports.map((cells) => shownAudit(layOut(withCells(aReport(), cells), PLAIN)))),
    [],
    null,
  );
/** A slip in table three, which several sums and a sentence show, and one in table four. */
const FAULTY = { 'requests.resultTotal.total': '999', 'litigation.review.total': '99' };

describe('the annex of a printed page', () => {
  test('numbers every failed finding once, section by section, in the order of the form', () => {
    const views = viewsWith(FAULTY);
    const { reports } = annexOf(views);
    const sections = reports[0]?.sections ?? [];
    expect(sections.map(({ section }) => section)).toEqual(['overview', 'requests', 'litigation']);
    const items = sections.flatMap(({ items }) => items);
    expect(items.map(({ number }) => number)).toEqual(items.map((_, at) => at + 1));
    expect(new Set(items.map(({ finding }) => finding))).toEqual(new Set(views[0]?.order));
  });

  test('gives a place the numbers of all that hangs there, and a cause those of what it explains', () => {
    const { reports, notes } = annexOf(viewsWith(FAULTY));
    const numberOf = (rule: string) =>
      reports[0]?.sections
        .flatMap(({ items }) => items)
        .filter(({ finding }) => finding.rule === rule)
        .map(({ number }) => number) ?? [];
    const sums = ['requests/flow', 'requests/results', 'requests/applicants'].flatMap(numberOf);
    const wrong = notes.find(({ mark }) => mark.id === 'requests.resultTotal.total');
    expect(wrong?.numbers).toEqual(expect.arrayContaining(sums));
    expect(wrong?.numbers).toEqual(wrong?.numbers.toSorted((a, b) => a - b));
    expect(reports[0]?.causes[0]?.numbers).toEqual(expect.arrayContaining(sums));
    expect(notes.some(({ mark }) => mark.id === 'requests.granted.total')).toBe(false);
  });

  test('goes on counting from one report of the page to the next', () => {
    const { reports } = annexOf(viewsWith(FAULTY, FAULTY));
    const numbers = reports
      .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
      .map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(reports).toHaveLength(2);
  });

  test('says what was decided, and lists apart what was dismissed', () => {
    const [view] = viewsWith(FAULTY);
    const decide = (rule: string, verdict: Decision['verdict']) =>
      (view?.order ?? [])
        .filter((finding) => finding.rule === rule)
        .map(({ id, message, printed }): Decision => {
          const about = { report: view?.key ?? '', finding: id, rule, message, printed };
          return { ...about, verdict, reason: 'other', note: '', at: '2026-11-28T00:00:00Z' };
        });
    const decisions = [
      ...decide('requests/flow', 'confirmed'),
      ...decide('litigation/outcomes', 'dismissed'),
    ];
    expect(decisions).toHaveLength(2);
    const { reports, notes } = annexOf(reviewedViews(view ? [view] : [], decisions, null));
    const items = reports[0]?.sections.flatMap((section) => section.items) ?? [];
    const decided = items.filter(({ decision }) => decision !== null);
    expect(decided.map(({ finding }) => finding.rule)).toEqual(['requests/flow']);
    expect(items.some(({ finding }) => finding.rule === 'litigation/outcomes')).toBe(false);
    expect(reports[0]?.dismissed.map(({ decision }) => decision?.verdict)).toEqual(['dismissed']);
    const badges = notes.flatMap(({ mark }) => mark.badge);
    expect(badges.some(({ rule }) => rule === 'litigation/outcomes')).toBe(false);
  });

  test('of a clean report lists nothing', () => {
    const { reports, notes } = annexOf(viewsWith({}));
    expect(reports[0]?.sections).toEqual([]);
    expect(notes).toEqual([]);
  });
});
