import { type AnyNode, isTag } from 'domhandler';
import type { Audit } from '../../audit-page.ts';
import type { PageSnapshot } from '../../page/snapshot.ts';
import type { Finding } from '../../rules/define.ts';
import { foldSpace } from '../../text/width.ts';
import { fragmentFor, fragmentFrom, type Spot } from './fragment.ts';
import { type PageText, readPageText } from './page-text.ts';

/** Where a finding stands in the text of the page. Plain data: it crosses between parts of the extension. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The places of one finding. */
export interface FindingAnchors {
  readonly anchors: readonly Anchor[];
  /** What follows `#:~:text=` in a link that opens the page there; null where no wording is unique. */
  readonly fragment: string | null;
}

/** By id of the finding. */
export type Anchors = Readonly<Record<string, FindingAnchors>>;

const MOST_PLACES = 30;
/** Code units of context on either side: as few as will do. */
const AROUND = [32, 96, 288] as const;

/** Finds every finding again in the page's text, quotes first. Never throws. */
export function anchorsOf(page: PageSnapshot, audit: Audit): Anchors {
  const text = readPageText(page);
  return Object.fromEntries(audit.findings.map((finding) => [finding.id, placesOf(finding, text, audit)]));
}

function placesOf(finding: Finding, text: PageText, { place }: Audit): FindingAnchors {
  const quotes = finding.quotes.map(({ text: quoted, node }) => quoteSpot(text, quoted, node));
  // The last cell of an identity is its total: what a reader should see first.
  const nodes = finding.cells.slice(0, MOST_PLACES).toReversed().map(place);
  const cells = nodes.map((node) => (node === null ? null : cellSpot(text, node)));
  const own = [...quotes, ...cells].filter((spot) => spot !== null);
  const node = nodes.find((candidate) => candidate !== null) ?? null;
  // A blank cell has no text to be found by; the label of its row has.
  const label = node && rowLabel(text, node);
  const spots = own.length > 0 || label === null ? own : [label];
  const figure = node && cellSpot(text, node);
  return {
    anchors: spots.map((spot) => anchorAt(text, spot)),
    fragment: firstFragment(text, spots, label, figure),
  };
}

function firstFragment(
  { blocks }: PageText,
  spots: readonly Spot[],
  label: Spot | null,
  figure: Spot | null,
): string | null {
  for (const spot of spots.slice(0, 3)) {
    const fragment = fragmentFor(blocks, spot);
    if (fragment !== null) return fragment;
  }
  if (label === null) return null;
  return (figure && fragmentFrom(blocks, label, figure)) ?? fragmentFor(blocks, label);
}

function quoteSpot({ blocks, firstIn }: PageText, quoted: string, node: AnyNode | null): Spot | null {
  const words = foldSpace(quoted);
  if (words === '') return null;
  const from = (node && firstIn(node)) ?? 0;
  const order = [...blocks.keys()];
  for (const block of [...order.slice(from), ...order.slice(0, from)]) {
    const start = blocks[block]?.text.indexOf(words) ?? -1;
    if (start >= 0) return { block, start, end: start + words.length };
  }
  return null;
}

function cellSpot({ blocks, firstIn }: PageText, node: AnyNode): Spot | null {
  const block = firstIn(node);
  return block === null ? null : { block, start: 0, end: blocks[block]?.text.length ?? 0 };
}

/** The first text in the row of a cell. */
function rowLabel(text: PageText, node: AnyNode): Spot | null {
  let row: AnyNode | null = node;
  while (row !== null && !(isTag(row) && row.name === 'tr')) row = row.parent;
  return row === null ? null : cellSpot(text, row);
}

/** With more and more around it, until it stands nowhere else. */
function anchorAt({ whole, startOf }: PageText, { block, start, end }: Spot): Anchor {
  const [from, to] = [startOf(block) + start, startOf(block) + end];
  const within = (reach: number): Anchor => ({
    exact: whole.slice(from, to),
    prefix: unhalved(whole.slice(Math.max(0, from - reach), from)),
    suffix: unhalved(whole.slice(to, to + reach)),
  });
  const isUnique = ({ prefix, exact, suffix }: Anchor) => {
    const words = prefix + exact + suffix;
    return whole.indexOf(words) === whole.lastIndexOf(words);
  };
  return AROUND.map(within).find(isUnique) ?? within(AROUND[0]);
}

/** Without the half of a character that a cut has left. */
const unhalved = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '').toWellFormed();
