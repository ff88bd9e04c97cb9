/** One figure of a benchmark. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Times a piece of work under a name and gives its result. */
export type Clock = <T>(name: string, work: () => T) => T;

export function clock() {
  let taken = new Map<string, number[]>();
  const time: Clock = (name, work) => {
    const start = performance.now();
    const result = work();
    const took = performance.now() - start;
    const list = taken.get(name);
    if (list === undefined) taken.set(name, [took]);
    else list.push(took);
    return result;
  };
  return {
    time,
    reset: () => {
      taken = new Map();
    },
    times: () => taken,
  };
}

export function rowsOf(page: string, times: ReadonlyMap<string, readonly number[]>): readonly Row[] {
  return [...times].flatMap(([name, list]) => [
    { name: `${page} ${name} least`, value: Math.min(...list), unit: 'ms' },
    {
      name: `${page} ${name} median`,
      value: [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0,
      unit: 'ms',
    },
  ]);
}
