/** A line of the table: what was measured, how it came out, and what it should be. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly met: boolean;
  /** Told where the goal is missed: what stands in the way. */
  readonly why?: string;
}

/** The middle of some figures; of an even number the lower one. 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** `0.43 ×`, or `1/27` for less than a tenth. */
export const times = (ratio: number): string =>
  ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : `${ratio.toFixed(2)} ×`;
