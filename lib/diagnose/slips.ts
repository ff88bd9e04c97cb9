import type { Diagnosis } from '../audit/result.ts';

/** What kind of slip leads from the right figure to the printed one. */
export type Slip = Exclude<Diagnosis['kind'], 'swap' | 'shift'>;

/**
 * The single slip of the hand by which `to` would have been printed as `from`: one step of Damerau–Levenshtein
 * (adjacent digits changing places count as one), named by what happened to the printed figure.
 * `from` null is a blank; `to` null, a value that is not determined, is never a slip.
 */
export function slipOf(from: number | null, to: number | null): Slip {
  if (to === null) return 'other';
  if (from === null) return 'unfilled';
  if (from === -to) return 'sign';
  if (from < 0 !== to < 0) return 'other';
  const printed = String(Math.abs(from));
  const right = String(Math.abs(to));
  if (isWithout(right, printed)) return 'omittedDigit';
  if (isWithout(printed, right)) return 'extraDigit';
  if (printed.length !== right.length) return 'other';
  const differing = [...printed].flatMap((digit, i) => (digit === right[i] ? [] : [i]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return 'digit';
  const crossed = printed[first] === right[second] && printed[second] === right[first];
  return differing.length === 2 && second === first + 1 && crossed ? 'transposition' : 'other';
}

/** Is `short` what remains of `long` without one of its characters? */
function isWithout(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}
