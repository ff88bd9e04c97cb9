import fc from 'fast-check';
import { expect } from 'vitest';
import type { Verdict } from '../../lib/i18n/ui-review.ts';
import { type Decision, keyOf } from '../../lib/review/decision.ts';
import { decide, decisionsIn, EMPTY_LEDGER, type Ledger, load, undo } from '../../lib/review/ledger.ts';
import { changeStored, readReview } from '../../lib/review/read.ts';
import { aDecision, printing } from './decisions.ts';

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
/** Any sequence of these. */
export const events = fc.array(
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
export class World {
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

/** Decisions to be compared whatever their order. */
export const asSet = (decisions: readonly Decision[]) =>
  new Set(decisions.map((each) => JSON.stringify(each)));
