import { median } from './lines.ts';

/** One figure of a benchmark. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Times pieces of work by name, over and over. */
export interface Clock {
  /** Gives what the work gives. */
  readonly time: <T>(name: string, work: () => T) => T;
  /** Forgets all that was timed so far. */
  readonly reset: () => void;
  /** ms that the work of a name took, least and in the median; in the order in which names were first met. */
  readonly rows: () => readonly Row[];
  /** ms, the least. */
  readonly least: (name: string) => number;
}

export function startClock(): Clock {
  const taken = new Map<string, number[]>();
  const least = (name: string) => Math.min(...(taken.get(name) ?? []));
  return {
    time: (name, work) => {
      const start = performance.now();
      const result = work();
      const took = performance.now() - start;
      taken.set(name, [...(taken.get(name) ?? []), took]);
      return result;
    },
    reset: () => taken.clear(),
    rows: () =>
      [...taken].flatMap(([name, times]) => [
        { name: `${name}, least`, value: least(name), unit: 'ms' },
        { name: `${name}, median`, value: median(times), unit: 'ms' },
      ]),
    least,
  };
}
