/** A seeded source of chance: the same seed gives the same report on every machine. */
export interface Random {
  /** Whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  /** Splits `total` into as many whole parts as there are weights, roughly in their proportion. */
  readonly split: (total: number, weights: readonly number[]) => number[];
}

/** Mulberry32: small, and good enough for sample data. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Never throws. */
export function seededRandom(seed: number): Random {
  const next = mulberry32(seed);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    pick: (choices) => choices[whole(0, choices.length - 1)] ?? choices[0],
    split: (total, weights) => {
      const varied = weights.map((weight) => weight * (0.5 + next()));
      const sum = varied.reduce((a, b) => a + b, 0);
      const parts = varied.map((weight) => Math.floor((total * weight) / sum));
      const largest = varied.indexOf(Math.max(...varied));
      const rest = total - parts.reduce((a, b) => a + b, 0);
      return parts.map((part, index) => (index === largest ? part + rest : part));
    },
  };
}
