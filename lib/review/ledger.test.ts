import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDecision, printing } from '../../test/support/decisions.ts';
import type { Verdict } from '../i18n/ui-review.ts';
import { type Decision, keyOf } from './decision.ts';
import { decide, decisionsIn, EMPTY_LEDGER, type Ledger, load, settle, undo } from './ledger.ts';
import { changeStored, readReview } from './read.ts';
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

/** What may happen, in two tabs of one page. */
type Event =
  | { readonly kind: 'decide'; readonly tab: number; readonly finding: number; readonly verdict: Verdict }
  | { readonly kind: 'write'; readonly tab: number; readonly finding: number; readonly note: string }
  | {
      readonly kind: 'withdraw' | 'undo' | 'store' | 'reload';
      readonly tab: number;
      readonly finding: number;
    }
  | { readonly kind: 'print'; readonly finding: number; readonly figure: string };

const tab = fc.nat(1);
const finding = fc.nat(2);
const events = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('decide' as const),
      tab,
      finding,
      verdict: fc.constantFrom<Verdict>('confirmed', 'dismissed'),
    }),
    fc.record({ kind: fc.constant('write' as const), tab, finding, note: fc.string({ maxLength: 4 }) }),
    fc.record({ kind: fc.constantFrom('withdraw' as const, 'undo', 'store', 'reload'), tab, finding }),
    fc.record({ kind: fc.constant('print' as const), finding, figure: fc.constantFrom('1', '2', '3') }),
  ),
  { maxLength: 60, size: 'max' },
);

/** A page with three findings, its storage, and two tabs that show it. */
class World {
  stored: unknown;
  tabs: Ledger[] = [EMPTY_LEDGER, EMPTY_LEDGER];
  figures = ['1', '1', '1'];
  /** What is due to be stored, by key: whatever was decided last of all that reached the storage. */
  readonly due = new Map<string, Decision>();
  private clock = 0;

  private tab = (at: number) => this.tabs[at] ?? EMPTY_LEDGER;

  /** The finding as it would be decided on now. */
  fresh = (at: number) =>
    aDecision({
      finding: `r/x@${at}`,
      rule: 'r/x',
      printed: printing({ cell: this.figures[at] ?? '' }),
      at: new Date(this.clock++).toISOString(),
    });

  held = (at: number, finding: number) =>
    decisionsIn(this.tab(at)).find((decision) => keyOf(decision) === keyOf(this.fresh(finding))) ?? null;

  private put(at: number, decision: Decision | null, key: string, typed = false): void {
    const before = decisionsIn(this.tab(at));
    const last = this.tab(at).steps.at(-1);
    const goesOn = typed && last?.typed && last.key === key;
    this.tabs[at] = decide(this.tab(at), key, decision, typed);
    const others = (all: readonly Decision[]) => all.filter((each) => keyOf(each) !== key);
    expect(others(decisionsIn(this.tab(at)))).toEqual(others(before));
    expect(decisionsIn(this.tab(at)).filter((each) => keyOf(each) === key)).toEqual(
      decision ? [decision] : [],
    );
    if (!goesOn) expect(asSet(decisionsIn(undo(this.tab(at)).ledger))).toEqual(asSet(before));
  }

  happen(event: Event): void {
    if (event.kind === 'print') {
      this.figures[event.finding] = event.figure;
      return;
    }
    const { tab: at, finding } = event;
    const held = this.held(at, finding);
    if (event.kind === 'decide')
      this.put(at, { ...this.fresh(finding), verdict: event.verdict }, keyOf(this.fresh(finding)));
    if (event.kind === 'write' && held) this.put(at, { ...held, note: event.note }, keyOf(held), true);
    if (event.kind === 'withdraw' && held) this.put(at, null, keyOf(held));
    if (event.kind === 'undo') this.tabs[at] = undo(this.tab(at)).ledger;
    if (event.kind === 'store') this.store(at);
    if (event.kind === 'reload') {
      this.store(at);
      this.tabs[at] = load(EMPTY_LEDGER, readReview(this.stored).decisions);
    }
  }

  /** As the background does, and as storage tells every tab. */
  store(at: number): void {
    const { pending } = this.tab(at);
    for (const { key, decision } of pending)
      if (decision) this.due.set(key, decision);
      else this.due.delete(key);
    this.stored = JSON.parse(JSON.stringify(changeStored(this.stored, '', pending)));
    const { decisions } = readReview(this.stored);
    this.tabs = this.tabs.map((each, i) => {
      const now = load(each, decisions, i === at ? pending : []);
      const waiting = i === at ? [] : each.pending.flatMap(({ decision }) => decision ?? []);
      expect(decisionsIn(now)).toEqual(expect.arrayContaining(waiting));
      return now;
    });
  }
}

const asSet = (decisions: readonly Decision[]) => new Set(decisions.map((each) => JSON.stringify(each)));

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
