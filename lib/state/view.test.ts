import { describe, expect, test } from 'vitest';
import type { Layout } from '../../test/support/layouts/define.ts';
import { LAYOUTS } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { shownAudit } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { withCells } from '../../test/support/report-builder/change.ts';
import type { Rule } from '../rules/define.ts';
import { RULES } from '../rules/index.ts';
import { byFinding, failedMarks } from './marks.ts';
import { signsOf } from './signs.ts';
import { viewOf } from './view.ts';

const plain = LAYOUTS[0] as Layout;
const REPORT = aReport();
/** What reads the sentences would find each changed cell once more. */
const TABLE_RULES = RULES.filter(({ id }) => !id.startsWith('prose/'));
/** The view of a report in which these cells print something else. */
const viewWith = (cells: Record<string, string>, rules: readonly Rule[] = TABLE_RULES) =>
  viewOf(shownAudit(layOut(withCells(REPORT, cells), plain), rules));
const more = (id: string, by: number) => String(Number(REPORT.cells.get(id)) + by);

describe('an audit arranged for the screen', () => {
  test('hangs every finding of one slip on the wrong cell', () => {
    for (const wrong of [
      'requests.resultTotal.total',
      'requests.granted.total',
      'requests.granted.naturalPerson',
    ]) {
      const { stops, marks, order } = viewWith({ [wrong]: more(wrong, 7) });
      const sums = order.filter(({ arithmetic }) => arithmetic);
      expect(sums.length).toBeGreaterThan(1);
      expect(sums.flatMap(({ id }) => stops.get(id)?.map((stop) => stop.id))).toEqual(sums.map(() => wrong));
      expect(marks.find(({ id }) => id === wrong)?.badge).toHaveLength(sums.length);
    }
  });

  test('hangs a lone sum on its total', () => {
    const { stops, order } = viewWith({ 'litigation.review.upheld': more('litigation.review.upheld', 1) });
    expect(order.map(({ id }) => stops.get(id)?.[0]?.id)).toEqual(['litigation.review.total']);
  });

  test('marks each cell once, however many findings name it', () => {
    const { marks } = viewWith({ 'requests.resultTotal.total': more('requests.resultTotal.total', 7) });
    expect(new Set(marks.map(({ node }) => node)).size).toBe(marks.length);
  });

  test('groups by section in the order of the form, and travels in that order', () => {
    const { groups, order } = viewWith({ 'litigation.review.upheld': '', 'requests.granted.total': '' });
    expect(groups.map(({ section }) => section)).toEqual(['requests', 'litigation']);
    expect(order).toEqual(groups.flatMap(({ findings }) => findings));
  });

  test('marks nothing for what cannot be verified', () => {
    const { marks, notVerifiable, order } = viewWith({ 'litigation.review.total': '' });
    expect(notVerifiable.map(({ rule }) => rule)).toContain('litigation/outcomes');
    const blank = order.flatMap(({ cells }) => cells);
    expect(failedMarks(marks, null).map(({ id }) => id)).toEqual(blank);
    const unsure = notVerifiable.find(({ rule }) => rule === 'litigation/outcomes');
    expect(
      byFinding(marks)
        .get(unsure?.id ?? '')
        ?.map(({ id }) => id),
    ).toEqual(expect.arrayContaining([...(unsure?.cells ?? [])]));
  });

  test('ties a sentence to the cell that it contradicts: a badge at either, the sentence first', () => {
    const wrong = 'litigation.review.total';
    const { stops, order } = viewWith({ [wrong]: more(wrong, 7) }, RULES);
    const said = order.find(({ rule }) => rule === 'prose/table');
    const [sentence, cell, ...rest] = stops.get(said?.id ?? '') ?? [];
    expect(sentence?.passage).not.toBeNull();
    expect(sentence?.quote).toContain(String(said?.actual));
    expect(cell?.id).toBe(wrong);
    expect(rest).toEqual([]);
    expect([sentence?.badge, cell?.badge]).toEqual([[said], expect.arrayContaining([said])]);
  });

  test('signs the parts with + and the other side with its relation', () => {
    const { order } = viewWith({ 'requests.carriedOut.total': more('requests.carriedOut.total', 1) });
    const flow = order.find(({ rule }) => rule === 'requests/flow');
    expect(flow && [...signsOf(flow)]).toEqual([
      ['requests.newlyReceived.total', '+'],
      ['requests.carriedIn.total', '+'],
      ['requests.resultTotal.total', '='],
      ['requests.carriedOut.total', '+'],
    ]);
  });
});
