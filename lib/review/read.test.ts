import { describe, expect, test } from 'vitest';
import { aDecision } from '../../test/support/decisions.ts';
import { keyOf } from './decision.ts';
import { changeStored, readReview } from './read.ts';

const decision = aDecision({ note: '已电话核实' });
/** What only a later version would know. */
const later = { ...decision, verdict: 'deferred' };

describe('what is stored of a page', () => {
  test('is read as it was written', () => {
    const stored = JSON.parse(JSON.stringify({ title: '年报', decisions: [decision] }));
    expect(readReview(stored)).toEqual({ title: '年报', decisions: [decision] });
  });

  test.each([undefined, null, 7, 'x', [], { decisions: 'many' }, { decisions: [null, 7, {}] }])(
    '%j holds no decision',
    (stored) => expect(readReview(stored).decisions).toEqual([]),
  );

  test.each(['report', 'finding', 'rule', 'verdict', 'reason', 'note', 'at', 'message'])(
    'without a sound "%s" an entry is no decision, and takes no other with it',
    (field) => {
      const { decisions } = readReview({ decisions: [{ ...decision, [field]: 7 }, decision] });
      expect(decisions).toEqual([decision]);
    },
  );

  test('is no decision with half of what was printed', () => {
    expect(readReview({ decisions: [{ ...decision, printed: [{ place: 'a' }] }] }).decisions).toEqual([]);
  });
});

describe('changing it', () => {
  test('puts a decision in the place of the one with its key, and keeps what this version cannot read', () => {
    const anew = { ...decision, note: '' };
    const stored = { title: '年报', decisions: [decision, later] };
    expect(changeStored(stored, '', [{ key: keyOf(decision), decision: anew }])).toEqual({
      title: '年报',
      decisions: [later, anew],
    });
  });

  test('leaves nothing behind when the last decision goes', () => {
    const change = { key: keyOf(decision), decision: null };
    expect(changeStored({ title: '年报', decisions: [decision] }, '年报', [change])).toBeNull();
    expect(changeStored({ title: '年报', decisions: [later] }, '年报', [change])).not.toBeNull();
  });
});
