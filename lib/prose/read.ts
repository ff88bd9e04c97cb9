import type { Claims, Passage } from './claims.ts';
import { toSentences } from './clauses.ts';
import { readFacts } from './facts.ts';
import { type Source, toSource } from './source.ts';
import { tokenize } from './tokens.ts';

/** What a block of running text claims. Reads nothing into it when in doubt. Pure; never throws. */
export function readClaims(text: string, context: { readonly year: number | null }): Claims {
  const source = toSource(text);
  const tokens = tokenize(source);
  const sentences = toSentences(tokens);
  const { facts, all } = readFacts(sentences, context.year);
  const place = placer(text, source);
  return { facts: facts.map(place), sums: [], percentages: [], missing: [], all: all.map(place) };
}

/** Puts a claim found in the evened text back where it is printed, with its sentence. */
function placer(printed: string, { text, at }: Source) {
  return <T extends { start: number; end: number }>(claim: T): T & Passage => {
    const from = text.slice(0, claim.start).search(/[^。!?]*$/);
    const stop = text.slice(claim.end).search(/[。!?]/);
    const to = stop < 0 ? text.length : claim.end + stop;
    const end = (at[claim.end - 1] ?? 0) + 1;
    const quote = printed.slice(at[from] ?? 0, to < text.length ? (at[to] ?? 0) + 1 : printed.length).trim();
    return { ...claim, start: at[claim.start] ?? 0, end, quote };
  };
}
