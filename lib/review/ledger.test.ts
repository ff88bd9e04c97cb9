import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDecision } from '../../test/support/decisions.ts';
import { asSet, events, World } from '../../test/support/review-world.ts';
import { keyOf } from './decision.ts';
import { decide, decisionsIn, EMPTY_LEDGER, type Ledger, load, settle, undo } from './ledger.ts';
import { reviewOf } from './standing.ts';

const made = aDecision();
const key = keyOf(made);

describe('undoing', () => {
  test('takes back one step after the other, and says what it was about', () => {
    const noted = { ...made, note: '电' };
    const ledger = [made, noted, null].reduce<Ledger>((now, next) => decide(now, key, next), EMPTY_LEDGER);
    const [once, twice, thrice, more] = [1, 2, 3, 4].map((times) =>
      Array.from({ length: times }).reduce<ReturnType<typeof undo>>(({ ledger: now }) => undo(now), {
        ledger,
        outcome: 'nothing',
        about: null,
      }),
    );
    expect([once, twice, thrice].map((step) => decisionsIn(step?.ledger ?? ledger))).toEqual([
      [noted],
      [made],
      [],
    ]);
    expect([once?.about, thrice?.about, more?.outcome]).toEqual([noted, made, 'nothing']);
  });

  test('takes the letters of a note as one step, until it is written', () => {
    const write = (ledger: Ledger, note: string) => decide(ledger, key, { ...made, note }, true);
    const typed = ['电', '电话', '电话核'].reduce(write, decide(EMPTY_LEDGER, key, made));
    expect(decisionsIn(undo(typed).ledger)).toEqual([made]);
    const later = write(settle(typed), '电话核实');
    expect(decisionsIn(undo(later).ledger)[0]?.note).toBe('电话核');
  });

  test('leaves alone what another tab has changed since', () => {
    const theirs = { ...made, verdict: 'dismissed', reason: 'agency' } as const;
    const ledger = decide(EMPTY_LEDGER, key, made);
    const undone = undo(load(ledger, [theirs], ledger.pending));
    expect([undone.outcome, decisionsIn(undone.ledger)]).toEqual(['changed', [theirs]]);
  });
});

test('nothing decided is lost, whatever is decided, undone, reloaded or printed anew, in two tabs', () => {
  fc.assert(
    fc.property(events, (all) => {
      const world = new World();
      for (const event of all) world.happen(event);
      world.store(0);
      world.store(1);
      world.store(0);
      const due = asSet([...world.due.values()]);
      for (const ledger of world.tabs) expect(asSet(decisionsIn(ledger))).toEqual(due);
      // Every decision is somewhere to be seen, and holds exactly for what it was made on.
      const findings = [0, 1, 2].map((at) => {
        const { finding: id, rule, printed } = world.fresh(at);
        return { id, rule, printed };
      });
      const { standings, gone } = reviewOf(findings, decisionsIn(world.tabs[0] ?? EMPTY_LEDGER));
      const seen = [...standings.values()].flatMap(({ decision, earlier }) =>
        [decision ?? [], earlier].flat(),
      );
      expect(asSet([...seen, ...gone])).toEqual(due);
      for (const { id, printed } of findings)
        for (const decision of standings.get(id)?.decision ? [standings.get(id)?.decision] : [])
          expect(decision?.printed).toEqual(printed);
    }),
    { numRuns: 300 },
  );
});
