import { reasonNames, type Verdict } from '../i18n/ui-review.ts';
import { applyChanges, type Change, type Decision } from './decision.ts';
import type { PrintedPlace } from './printed.ts';

// By hand: this is read in every report page, where a schema library would cost 5 KB (gzip).

/** Before the address of a page, in the key under which its decisions are stored: one entry for each report page. */
export const REVIEW_PREFIX = 'review:';

type Unknown<T> = { readonly [K in keyof T]?: unknown };

/** What is stored for one report page. */
export interface StoredReview {
  /** Title of the page, to find it again. */
  readonly title: string;
  readonly decisions: readonly Decision[];
}

/** Decisions as they are stored; what is damaged is left out. Never throws. */
export const readReview = (stored: unknown): StoredReview => {
  const { title, decisions } = fields<StoredReview>(stored);
  return {
    title: typeof title === 'string' ? title : '',
    decisions: list(decisions).flatMap((raw) => readDecision(raw) ?? []),
  };
};

/**
 * What to store after some changes. Entries that cannot be read, of a later version or damaged, are kept as they are.
 * Null when nothing is left. Never throws.
 */
export function changeStored(stored: unknown, title: string, changes: readonly Change[]): object | null {
  const before = readReview(stored);
  const raw = list(fields<StoredReview>(stored).decisions);
  const unread = raw.filter((entry) => readDecision(entry) === null);
  const decisions = [...unread, ...applyChanges(before.decisions, changes)];
  return decisions.length === 0 ? null : { title: title || before.title, decisions };
}

/** A decision as it is stored; null for anything else. */
function readDecision(raw: unknown): Decision | null {
  const { report, finding, rule, verdict, reason, note, at, message, printed } = fields<Decision>(raw);
  const said = fields<Decision['message']>(message);
  const texts = { report, finding, rule, reason, note, at };
  const words = { 'zh-CN': said['zh-CN'], en: said.en };
  if (!isVerdict(verdict) || !allText(texts) || !allText(words)) return null;
  const places = list(printed).flatMap((place) => readPlace(place) ?? []);
  if (places.length < list(printed).length) return null;
  return {
    ...{ report: texts.report, finding: texts.finding, rule: texts.rule, verdict, reason: texts.reason },
    ...{ note: texts.note, at: texts.at, message: words, printed: places },
  };
}

function readPlace(raw: unknown): PrintedPlace | null {
  const { place, text } = fields<PrintedPlace>(raw);
  const texts = { place, text };
  return allText(texts) ? texts : null;
}

const isVerdict = (raw: unknown): raw is Verdict =>
  typeof raw === 'string' && Object.hasOwn(reasonNames, raw);

function allText<T extends Readonly<Record<string, unknown>>>(
  parts: T,
): parts is T & Record<keyof T, string> {
  return Object.values(parts).every((part) => typeof part === 'string');
}

const fields = <T>(raw: unknown): Unknown<T> => (typeof raw === 'object' && raw !== null ? raw : {});

const list = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw : []);
