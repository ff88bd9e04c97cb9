import { strip } from './grammar.ts';
import type { Count, Token } from './tokens.ts';

/** One part of a list: its figure and the words before it. */
export interface Entry {
  readonly words: readonly Token[];
  readonly count: Count;
}

interface List {
  readonly entries: readonly Entry[];
  /** Figures behind the list, in the same sentence: they may still belong to it. */
  readonly tail: readonly Count[];
  /** The list runs to the end of its sentence or bracket, and no 等 leaves it open. */
  readonly closed: boolean;
}

const NONE: List = { entries: [], tail: [], closed: false };
const RANKS: Readonly<Record<string, number>> = { '、': 1, ',': 2, ';': 3 };
const VERBS = new Set<Token['tag']>([
  'receive',
  'receiveNew',
  'handle',
  'answer',
  'make',
  'publish',
  'proactive',
  'post',
  'occur',
  'compare',
]);
const ANEW = new Set<Token['tag']>(['thisYear', 'year', 'total', 'whole', 'lastYear', 'history', 'carryIn']);
const BESIDE = /^(?:另|另有|另外|还|还有|此外|同时|并|新)/;

interface Piece {
  readonly tokens: readonly Token[];
  /** Rank of the sign before it. */
  readonly rank: number;
}

/** The list that begins at `from`. A list inside it makes it unreadable: empty. */
export function toEntries(tokens: readonly Token[], from: number): List {
  const { own, whole } = toScope(tokens, from);
  const pieces = toPieces(own);
  const counted = pieces.filter(({ tokens: words }) => words.some(({ tag }) => tag === 'count'));
  const rank = counted[1] ? Math.max(counted[1].rank, 1) : 3;
  const stop = pieces.findIndex((piece, index) => index > 0 && endsList(piece, rank, pieces[0]));
  const inside = stop < 0 ? pieces : pieces.slice(0, stop);
  const outside = stop < 0 ? [] : pieces.slice(stop);
  if (inside.some(({ tokens: words }, index) => words.some((word) => opensList(word, index > 0))))
    return NONE;
  const open = own.some(
    ({ tag, text }, index) => (tag === 'open' || text === '…') && own[index - 1]?.tag === 'count',
  );
  return {
    entries: inside.flatMap(({ tokens: words }) => toEntry(words)),
    tail: outside.flatMap(({ tokens: words }) => words.filter((token) => token.tag === 'count')),
    closed: whole && !open && stop < 0,
  };
}

/** 其中; behind the first part other words as well: 网站 140 条, 具体为: 建议 41 条、其他 2 条. */
const opensList = ({ tag, text }: Token, behind: boolean): boolean =>
  (tag === 'list' && /^(?:其中|包括|包含|含)$/.test(text)) || (behind && /^(?::|主要|分别|具体)/.test(text));

/** Tokens up to the end of the sentence or of the bracket that the list stands in, inner brackets left out. */
function toScope(tokens: readonly Token[], from: number): { own: readonly Token[]; whole: boolean } {
  const own: Token[] = [];
  let depth = 0;
  for (const token of tokens.slice(from)) {
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    else if (depth === 0 && !'“”"'.includes(token.text)) own.push(token);
    if (depth < 0) break;
  }
  return { own, whole: depth <= 0 };
}

function toPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: { tokens: Token[]; rank: number }[] = [{ tokens: [], rank: 0 }];
  for (const token of tokens) {
    const rank = RANKS[token.text];
    const last = pieces.at(-1);
    // Without a figure yet, 、 only joins the words of one part: 政策、文件 5 条.
    const inWords = rank === 1 && last && !last.tokens.some(({ tag }) => tag === 'count');
    if (rank !== undefined && !inWords) pieces.push({ tokens: [], rank });
    else last?.tokens.push(token);
  }
  return pieces.filter((piece) => piece.tokens.length > 0);
}

function endsList({ tokens, rank }: Piece, own: number, first: Piece | undefined): boolean {
  const head = tokens[0];
  const counted = tokens.some(({ tag }) => tag === 'count');
  if (!head || tokens.some(({ tag }) => tag === 'percent')) return false;
  if (!counted) return rank > 1;
  if (rank > own || ANEW.has(head.tag) || BESIDE.test(head.text)) return true;
  // 被媒体采用 30 条 says something else of the same things.
  if (tokens.some(({ tag }) => tag === 'post') && !first?.tokens.some(({ tag }) => tag === 'post'))
    return true;
  const verb = strip(tokens)[0]?.tag;
  return verb !== undefined && VERBS.has(verb) && !first?.tokens.some(({ tag }) => tag === verb);
}

function toEntry(tokens: readonly Token[]): readonly Entry[] {
  const at = tokens.findIndex(({ tag }) => tag === 'count');
  const count = tokens[at];
  return count?.tag === 'count'
    ? [{ words: tokens.slice(0, at).filter(({ tag }) => tag !== 'punctuation'), count }]
    : [];
}
