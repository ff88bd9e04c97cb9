import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** A value for each of very many keys, nearly all of them empty. */
export interface Slots<T> {
  /** The value of one key; whoever reads it is told of its changes and of no other's. */
  readonly at: (key: string) => ReadonlySignal<T>;
  /** Sets these and empties all others, at the cost of those that change. */
  readonly fill: (next: ReadonlyMap<string, T>) => void;
}

/** @param empty the value of every key that was given none */
export function createSlots<T>(empty: T): Slots<T> {
  const slots = new Map<string, Signal<T>>();
  let filled: ReadonlyMap<string, T> = new Map();
  const slot = (key: string) => {
    const known = slots.get(key) ?? signal(empty);
    slots.set(key, known);
    return known;
  };
  return {
    at: slot,
    fill: (next) =>
      batch(() => {
        for (const key of filled.keys()) if (!next.has(key)) slot(key).value = empty;
        for (const [key, value] of next) slot(key).value = value;
        filled = next;
      }),
  };
}
