import { remember } from '../text/remember.ts';
import type { Claims, Passage } from './claims.ts';
import { toSentences } from './clauses.ts';
import { readFacts } from './facts.ts';
import { hasAny, tagsOf } from './grammar.ts';
import { mayClaim } from './may-claim.ts';
import { readMissing } from './missing.ts';
import { readPercentages } from './percentages.ts';
import { type Source, toSource } from './source.ts';
import { readSums } from './sums.ts';
import { type Token, tokenize } from './tokens.ts';

/** What the block itself may leave unsaid. */
export interface Context {
  /** Report year: figures of other years are no claims. Null: unknown. */
  readonly year: number | null;
  /** Heading that the block stands under. */
  readonly heading?: string;
}

const ABOUT = ['request', 'disclosure'] as const;
const ABOUT_HEADING = [...ABOUT, 'review', 'litigation'] as const;

/** Nobody writes longer sentences. What is that long is no prose, and reading it would take ever longer. */
const LONGEST_SENTENCE = 4000;
const NOTHING: Claims = { facts: [], sums: [], percentages: [], missing: [], all: [] };

const isProse = (text: string): boolean =>
  text.length <= LONGEST_SENTENCE ||
  text.split(/[。!?！？]/).every(({ length }) => length <= LONGEST_SENTENCE);

/** A heading that speaks of requests alone: （二）依申请公开情况. */
const isOfRequests = (heading: readonly Token[]): boolean =>
  heading.some(({ tag }) => tag === 'request') &&
  heading.every(({ tag }) =>
    ['request', 'receive', 'handle', 'answer', 'joiner', 'func', 'text', 'punctuation'].includes(tag),
  );

/** What a block of running text claims. Reads nothing into it when in doubt. Pure; never throws. */
export function readClaims(text: string, context: Context): Claims {
  if (!isProse(text)) return NOTHING;
  const source = toSource(text);
  return mayClaim(source.text) ? claimsIn(text, source, context) : NOTHING;
}

/** The same, word by word even where there is nothing to find. */
export function claimsIn(text: string, source: Source, { year, heading = '' }: Context): Claims {
  const tokens = tokenize(source);
  const tags = tagsOf(tokens);
  const above = aboutHeading(heading);
  const { facts, all } = readFacts(toSentences(tokens), {
    year,
    aboutDisclosure: hasAny(tags, ...ABOUT) || above.aboutDisclosure,
    topic: above.topic,
  });
  const raw = tags.has('count') ? splitSentences(tokens) : [];
  const place = placer(text, source);
  return {
    facts: facts.map(place),
    sums: readSums(raw).map(place),
    percentages: tags.has('percent') ? readPercentages(raw, source.text).map(place) : [],
    missing: readMissing(tokens, source.text).map(place),
    all: all.map(place),
  };
}

/** What the heading alone says that its text is about; the same headings stand over many blocks. */
const aboutHeading = remember((heading) => {
  const above = tokenize(toSource(heading));
  return {
    aboutDisclosure: hasAny(tagsOf(above), ...ABOUT_HEADING),
    topic: isOfRequests(above) ? ('request' as const) : null,
  };
});

/** Sentences with their punctuation, for what is read across clauses and brackets. */
function splitSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (isStop(token)) sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
}

const isStop = ({ tag, text }: Token): boolean => tag === 'punctuation' && STOPS.includes(text);
const STOPS = ['。', '!', '?'];

/** Puts a claim found in the evened text back where it is printed, with its sentence. */
function placer(printed: string, { text, at }: Source) {
  const stops = Array.from(text.matchAll(/[。!?]/g), ({ index }) => index);
  return <T extends { start: number; end: number }>(claim: T): T & Passage => {
    const from = (stops[stopsBefore(stops, claim.start) - 1] ?? -1) + 1;
    const to = stops[stopsBefore(stops, claim.end)] ?? text.length;
    const end = at(claim.end - 1) + 1;
    const quote = printed.slice(at(from), to < text.length ? at(to) + 1 : printed.length).trim();
    return { ...claim, start: at(claim.start), end, quote };
  };
}

/** How many of the stops, in rising order, stand before `at`: a text may have thousands of claims. */
function stopsBefore(stops: readonly number[], at: number): number {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
