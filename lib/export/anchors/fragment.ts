import type { TextBlock } from './page-text.ts';

/** Part of a block: where something stands. */
export interface Spot {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What a text fragment says: `prefix-,start,end,-suffix`. */
interface Terms {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** A text longer than this is told by its beginning and end. */
const LONG = 60;
const EDGE = 20;
const CONTEXT = 24;

/**
 * The text fragment (what follows `#:~:text=`) that browsers find `spot` by, with just enough around it to be found
 * there and nowhere else; null where no wording does that. Never throws.
 */
export function fragmentFor(blocks: readonly TextBlock[], spot: Spot): string | null {
  const { start, end } = wording(blocks, spot);
  const [before, after] = [contextBefore(blocks, spot), contextAfter(blocks, spot)];
  const tries = [
    ['', ''],
    [before, ''],
    ['', after],
    [before, after],
  ] as const;
  for (const [prefix, suffix] of tries) {
    const terms = { prefix, start, end, suffix };
    if (start !== '' && finds(blocks, terms, spot)) return encode(terms);
  }
  return null;
}

/**
 * The fragment from a label to a figure in its row, where the figure alone is not unique: `label,figure`. Null where
 * another such figure stands between, or the label itself is not unique.
 */
export function fragmentFrom(blocks: readonly TextBlock[], label: Spot, figure: Spot): string | null {
  const from = fragmentFor(blocks, label);
  if (from === null || from.includes(',-') || label.block >= figure.block) return null;
  const words = textAt(blocks, figure);
  const first = nextOf(blocks, words, { block: label.block, from: label.end });
  const there = first?.block === figure.block && first.start === figure.start;
  // A long label has an end of its own already.
  return there && label.end - label.start <= LONG ? `${from},${encodeTerm(words)}` : null;
}

const textAt = (blocks: readonly TextBlock[], { block, start, end }: Spot): string =>
  blocks[block]?.text.slice(start, end) ?? '';

function wording(blocks: readonly TextBlock[], spot: Spot): { start: string; end: string } {
  const block = blocks[spot.block];
  if (block === undefined || spot.end - spot.start <= LONG) return { start: textAt(blocks, spot), end: '' };
  const head = lastBound(block, spot.start + EDGE);
  const tail = firstBound(block, spot.end - EDGE);
  return { start: block.text.slice(spot.start, head), end: block.text.slice(tail, spot.end) };
}

/** What stands right before, in the block or else at the end of the one before it. */
function contextBefore(blocks: readonly TextBlock[], { block: at, start }: Spot): string {
  const own = blocks[at]?.text.slice(0, start).trimEnd() ?? '';
  const block = own === '' ? blocks[at - 1] : blocks[at];
  const end = own === '' ? (block?.text.length ?? 0) : own.length;
  return block?.text.slice(firstBound(block, Math.max(0, end - CONTEXT)), end) ?? '';
}

function contextAfter(blocks: readonly TextBlock[], { block: at, end }: Spot): string {
  const text = blocks[at]?.text ?? '';
  const from = end + (text.slice(end).length - text.slice(end).trimStart().length);
  const block = from >= text.length ? blocks[at + 1] : blocks[at];
  const begin = from >= text.length ? 0 : from;
  return block?.text.slice(begin, lastBound(block, Math.min(block.text.length, begin + CONTEXT))) ?? '';
}

/** The nearest end of a word at or before (after) an offset; the offset itself where there is none. */
function lastBound({ bounds }: TextBlock, offset: number): number {
  for (let at = offset; at > offset - CONTEXT; at--) if (bounds.has(at)) return at;
  return offset;
}
function firstBound({ bounds }: TextBlock, offset: number): number {
  for (let at = offset; at < offset + CONTEXT; at++) if (bounds.has(at)) return at;
  return offset;
}

/** Whether the terms are found at the spot and nowhere else. */
function finds(blocks: readonly TextBlock[], terms: Terms, spot: Spot): boolean {
  let [from, there] = [{ block: 0, from: 0 }, false];
  for (;;) {
    const start = nextOf(blocks, terms.start, from);
    if (start === null) return there;
    const last =
      terms.end === '' ? start : nextOf(blocks, terms.end, { block: start.block, from: start.end });
    if (last && fits(blocks, terms, start, last)) {
      there = start.block === spot.block && start.start === spot.start && last.end === spot.end;
      if (!there) return false;
    }
    from = { block: start.block, from: start.start + 1 };
  }
}

const fits = (blocks: readonly TextBlock[], terms: Terms, start: Spot, end: Spot): boolean =>
  contextBefore(blocks, start).endsWith(terms.prefix) && contextAfter(blocks, end).startsWith(terms.suffix);

/** The next place where the words stand between bounds of words. */
function nextOf(
  blocks: readonly TextBlock[],
  words: string,
  after: { readonly block: number; readonly from: number },
): Spot | null {
  for (let at = after.block; at < blocks.length; at++) {
    const block = blocks[at];
    let start = block?.text.indexOf(words, at === after.block ? after.from : 0) ?? -1;
    while (block && start >= 0) {
      const end = start + words.length;
      if (block.bounds.has(start) && block.bounds.has(end)) return { block: at, start, end };
      start = block.text.indexOf(words, start + 1);
    }
  }
  return null;
}

const encodeTerm = (term: string): string => encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');

function encode({ prefix, start, end, suffix }: Terms): string {
  return [
    ...(prefix === '' ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === '' ? [] : [encodeTerm(end)]),
    ...(suffix === '' ? [] : [`-${encodeTerm(suffix)}`]),
  ].join(',');
}
