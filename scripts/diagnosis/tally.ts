/** What became of a series of draws. */
export interface Tally {
  /** `place`: where the right diagnosis stands in the list, from 0; -1: nowhere. `listed`: how many there are. */
  readonly add: (place: number, listed: number) => void;
  readonly include: (other: Tally) => void;
  /** Of all draws, those with the right diagnosis first. */
  readonly share: () => number;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly toString: () => string;
}

type Outcome = 'first' | 'later' | 'wrong' | 'none';

export function newTally(): Tally {
  const counts = { first: 0, later: 0, wrong: 0, none: 0 };
  const total = () => counts.first + counts.later + counts.wrong + counts.none;
  const share = () => (total() === 0 ? 1 : counts.first / total());
  return {
    counts,
    share,
    add: (place, listed) => {
      counts[listed === 0 ? 'none' : place < 0 ? 'wrong' : place > 0 ? 'later' : 'first']++;
    },
    include: (other) => {
      for (const key of ['first', 'later', 'wrong', 'none'] as const) counts[key] += other.counts[key];
    },
    toString: () => {
      const { later, wrong, none } = counts;
      const confusions = `listed later ${later}, only others listed ${wrong}, no diagnosis ${none}`;
      return `${(100 * share()).toFixed(1).padStart(5)} % of ${total()}; ${confusions}`;
    },
  };
}

/** What pure `work` gives, and the milliseconds it takes: the best of three, as other programs run besides. */
export function timed<T>(work: () => T): readonly [T, number] {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return [work(), Math.min(...times)];
}

/** `median 1.2 ms, 95 % within 2.0, at most 9.1`. */
export function inMilliseconds(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 95 % within ${at(0.95)}, at most ${at(1)}`;
}
