import { remember } from '../text/remember.ts';
import { simplify } from '../text/traditional.ts';
import { squeeze } from '../text/width.ts';

/** A label ready for comparison: what remains when spacing, ordinals and punctuation are gone. */
export interface Label {
  readonly bare: string;
  /** The ordinal as printed, `（七）` → `七`, `3．` → `3`; null where there is none. */
  readonly ordinal: string | null;
}

const PUNCTUATION = /["'、,.:;()[\]<>《》·/+-]/g;
/** Explanations in brackets are no part of the name: （区分处理的，只计这一情形…）, (指2019年事项数). */
const EXPLANATION = /\([^()]{4,}\)?/g;

/** Reads a label; `text` as printed or squeezed. Never throws. */
export const readLabel = remember((text: string): Label => {
  const squeezed = simplify(squeeze(text));
  const match = /^(?:[([]?([一二三四五六七八九十]{1,3}|\d{1,2})(?:[)\]]|[、.,:]))/.exec(squeezed);
  const rest = match === null ? squeezed : squeezed.slice(match[0].length);
  const short = rest.replace(EXPLANATION, '');
  return { bare: (short === '' ? rest : short).replace(PUNCTUATION, ''), ordinal: match?.[1] ?? null };
});

/** Shortest label that may be recognised by a part of it: 其他 or 总计 must match whole. */
const LEAST_PART = 4;
/** Share of characters in common, in the same order, below which two labels are strangers. */
const LEAST_LIKE = 0.8;

/**
 * How much a printed label resembles one of the form: 1 the same, 0 strangers; in between truncated, longer or
 * misspelt ones. Depends on the label alone; position is weighed by the caller.
 */
export function likeness(printed: string, form: string): number {
  if (printed === '' || form === '') return 0;
  if (printed === form) return 1;
  const [short, long] = printed.length < form.length ? [printed, form] : [form, printed];
  if (short.length >= LEAST_PART && (long.startsWith(short) || long.endsWith(short))) return 0.9;
  if (short.length >= LEAST_PART && long.includes(short)) return 0.8;
  // Even if all of the shorter one were found in the longer, they would be strangers.
  if (long.length > 60 || short.length * 3 < long.length * 2) return 0;
  // Nor where too many of its characters are foreign to the longer, which is told ten times as fast.
  const known = [...short].filter((char) => long.includes(char)).length;
  if ((2 * known) / (short.length + long.length) < LEAST_LIKE) return 0;
  const like = common(printed, form);
  return like >= LEAST_LIKE ? like * 0.9 : 0;
}

/** Longest common subsequence, as a share of both: 本年度制发数 and 本年制发件数 share five of six. */
function common(a: string, b: string): number {
  let above = new Uint8Array(b.length + 1);
  let row = new Uint8Array(b.length + 1);
  for (const char of a) {
    for (let at = 1; at <= b.length; at++) {
      const diagonal = b[at - 1] === char ? (above[at - 1] ?? 0) + 1 : 0;
      row[at] = Math.max(diagonal, above[at] ?? 0, row[at - 1] ?? 0);
    }
    [above, row] = [row, above];
  }
  return (2 * (above[b.length] ?? 0)) / (a.length + b.length);
}
