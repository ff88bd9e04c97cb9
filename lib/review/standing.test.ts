import { describe, expect, test } from 'vitest';
import { aDecision, printing } from '../../test/support/decisions.ts';
import { proseReport } from '../../test/support/prose-report.ts';
import { proseSum } from '../rules/prose/sum.ts';
import { reviewOf } from './standing.ts';

const rule = 'requests/flow';
const id = 'requests/flow@requests.total';
const printed = aDecision().printed;
const changed = printing({ 'requests.resultTotal.total': '347' });

describe('a decision', () => {
  test('holds while the page prints what it was made on', () => {
    const decision = aDecision();
    const { standings, gone } = reviewOf([{ id, rule, printed }], [decision]);
    expect(standings.get(id)).toEqual({ decision, earlier: [], changes: [] });
    expect(gone).toEqual([]);
  });

  test('is reopened when a figure changes, and stays to be seen with what has changed', () => {
    const decision = aDecision({ verdict: 'dismissed', reason: 'agency' });
    const { standings } = reviewOf([{ id, rule, printed: changed }], [decision]);
    expect(standings.get(id)).toEqual({
      decision: null,
      earlier: [decision],
      changes: [{ place: 'requests.resultTotal.total', before: '340', now: '347' }],
    });
  });

  test('on the new figure leaves the one on the old to be seen, and that holds again when the figure is back', () => {
    const old = aDecision({ at: '2026-01-01T00:00:00.000Z' });
    const anew = aDecision({ printed: changed, verdict: 'dismissed', reason: 'agency' });
    const now = reviewOf([{ id, rule, printed: changed }], [old, anew]).standings.get(id);
    expect([now?.decision, now?.earlier, now?.changes]).toEqual([anew, [old], []]);
    const back = reviewOf([{ id, rule, printed }], [old, anew]).standings.get(id);
    expect([back?.decision, back?.earlier]).toEqual([old, [anew]]);
  });

  test('is told as gone when its finding is', () => {
    expect(reviewOf([], [aDecision()]).gone).toEqual([aDecision()]);
  });

  test('on a sentence is reopened when its figure is corrected, for it is known by its words', () => {
    const found = (text: string) =>
      proseSum.check(proseReport([text])).map(({ at, quotes = [] }) => ({
        id: `${proseSum.id}@${at}`,
        rule: proseSum.id,
        printed: quotes.map((quote, index) => ({ place: `quote/${index}`, text: quote.text })),
      }));
    const [before, after] = [340, 1341].map(
      (total) => `公开信息${total}条，其中动态2000条，公告9条，其他1条。`,
    );
    const [was] = found(before ?? '');
    const [is] = found(after ?? '');
    const decision = aDecision({ finding: was?.id ?? '', rule: proseSum.id, printed: was?.printed ?? [] });
    const { standings, gone } = reviewOf(is ? [is] : [], [decision]);
    expect(gone).toEqual([]);
    expect(standings.get(is?.id ?? '')).toEqual({
      decision: null,
      earlier: [decision],
      changes: [{ place: 'quote/0', before, now: after }],
    });
  });

  test('follows its sentence when that is numbered otherwise, and never another one', () => {
    const quote = (text: string) => printing({ 'quote/0': text });
    const [first, second] = ['prose/table@a', 'prose/table@a#2'];
    const said = (finding: string, text: string) =>
      aDecision({ finding, rule: 'prose/table', printed: quote(text) });
    const decisions = [said(first, '甲'), said(second, '乙')];
    // The first sentence was corrected: the second is the first now.
    const now = reviewOf([{ id: first, rule: 'prose/table', printed: quote('乙') }], decisions);
    expect(now.standings.get(first)).toEqual({
      decision: decisions[1],
      earlier: [decisions[0]],
      changes: [],
    });
  });

  test('on figures that may be the same anywhere does not go over to another finding', () => {
    const figures = printing({ figures: '5 7' });
    const rowLength = { rule: 'structure/row-length', printed: figures };
    const decision = aDecision({ ...rowLength, finding: 'structure/row-length@requests.granted' });
    const other = { ...rowLength, id: 'structure/row-length@requests.carriedIn' };
    expect(reviewOf([other], [decision]).gone).toEqual([decision]);
  });

  test('counts once, also where two findings say the same', () => {
    const twice = [id, `${id}#2`].map((each) => ({ id: each, rule, printed }));
    expect([...reviewOf(twice, [aDecision()]).standings.keys()]).toEqual([id]);
  });

  test('of the report itself comes before one of a report that the page calls otherwise now', () => {
    const stray = aDecision({ report: '年报', verdict: 'dismissed', reason: 'agency' });
    const { standings } = reviewOf([{ id, rule, printed }], [aDecision(), stray]);
    expect(standings.get(id)).toEqual({ decision: aDecision(), earlier: [stray], changes: [] });
  });

  test('on no figure at all holds for its own finding only', () => {
    const section = (finding: string) => ({
      id: finding,
      rule: 'structure/section-missing',
      printed: [],
    });
    const decision = aDecision({
      finding: 'structure/section-missing@problems',
      rule: 'structure/section-missing',
      printed: [],
    });
    const { standings, gone } = reviewOf([section('structure/section-missing@other')], [decision]);
    expect([standings.size, gone]).toEqual([0, [decision]]);
    expect(reviewOf([section(decision.finding)], [decision]).standings.size).toBe(1);
  });
});
