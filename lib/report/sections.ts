import type { SectionKey } from '../forms/define.ts';
import type { Flow, FlowBlock, FlowItem } from '../grid/flow.ts';
import { type HeadingText, readHeading, SECTION_NAMES, sectionNamed, sectionNumbered } from './names.ts';

/** A heading of the page that may open a section. */
export interface Heading {
  readonly key: SectionKey;
  readonly at: number;
  /** Offsets of the heading in its block; the whole block unless it stands inside running text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ordinal: number | null;
  readonly block: FlowBlock;
  /** Numbered like a sub-heading. */
  readonly sub: boolean;
  readonly score: number;
}

/** Which flow items are the statutory tables. */
export type TablePlaces = ReadonlyMap<number, ReadonlySet<string>>;

/** Below this a candidate is a sub-heading, a link or a mention. */
const LEAST_SCORE = 3;

/**
 * The headings of the six sections, in page order; those that are not on the page are left out.
 *
 * Each candidate is weighed by independent signs: its ordinal, its being set as a heading, standing alone, being
 * followed by its own table; a link or a bare list of headings (navigation) speaks against it. Order is no sign:
 * sections out of order are a finding, not a misreading.
 */
export function findHeadings(flow: Flow, tables: TablePlaces): readonly Heading[] {
  const read = flow.flatMap((item, at) =>
    item.kind === 'text' ? headingsIn(item, at, ordinalBefore(flow[at - 1])) : [],
  );
  const candidates = promoted(read);
  const weighed = candidates.map((heading, index) => weigh(heading, candidates[index + 1], flow, tables));
  const best = SECTION_NAMES.flatMap(({ key }) => {
    const rivals = weighed.filter((heading) => heading.key === key && heading.score >= LEAST_SCORE);
    const top = rivals.toSorted((a, b) => b.score - a.score || b.at - a.at)[0];
    return top === undefined ? [] : [top];
  });
  const opening = best.some(({ key }) => key === 'overview') ? undefined : subOpening(weighed, best);
  if (opening !== undefined) best.push(opening);
  return best.toSorted((a, b) => a.at - b.at || a.start - b.start);
}

/** （一）总体情况 before all other sections: the first one, numbered like a sub-heading. */
const subOpening = (weighed: readonly Heading[], best: readonly Heading[]): Heading | undefined =>
  weighed.find(
    ({ key, sub, at, block, text }) =>
      key === 'overview' &&
      sub &&
      !block.linked &&
      readHeading(text).rest === '总体情况' &&
      best.every((other) => other.at > at),
  );

/** An ordinal that stands in an element of its own before its heading; empty where there is none. */
const ordinalBefore = (item: FlowItem | undefined): string =>
  item?.kind === 'text' && /^[一二三四五六]\s*[、.．]?$/.test(item.text) ? `${item.text.charAt(0)}、` : '';

function headingsIn(block: FlowBlock, at: number, before: string): Heading[] {
  const heading = readHeading(before + block.text);
  const named = sectionNamed(heading.rest);
  const key = named ?? sectionNumbered(heading);
  if (key === null) return inlineHeadings(block, at);
  const base = {
    block,
    at,
    start: 0,
    end: block.text.length,
    text: before + block.text,
    sub: heading.numbering === 'sub',
  };
  // A wording that nobody knows counts only where no better heading bears the ordinal.
  const doubt = named === null ? 3 : 0;
  const ordinal = heading.numbering === 'section' ? heading.ordinal : null;
  return [{ ...base, key, ordinal, score: baseScore(heading, block, key) - doubt }];
}

/** Sections that a page must number as (一) or 1. in the form's order before such lines are taken for sections. */
const LEAST_SUBS = 4;

/** Some pages number the sections themselves like sub-headings; none of theirs is numbered 一、 then. */
function promoted(candidates: readonly Heading[]): readonly Heading[] {
  if (candidates.some(({ ordinal }) => ordinal !== null)) return candidates;
  const fits = ({ sub, key, text, block }: Heading) =>
    sub && !block.linked && readHeading(text).ordinal === due(key);
  if (new Set(candidates.filter(fits).map(({ key }) => key)).size < LEAST_SUBS) return candidates;
  return candidates.map((heading) =>
    fits(heading) ? { ...heading, ordinal: due(heading.key), score: LEAST_SCORE + 3 } : heading,
  );
}

const due = (key: SectionKey): number => SECTION_NAMES.findIndex((name) => name.key === key) + 1;

function baseScore(heading: HeadingText, block: FlowBlock, key: SectionKey): number {
  const expected = due(key);
  if (heading.numbering === 'sub') return block.linked ? -6 : -2;
  const numbered = heading.numbering === 'section' ? 4 + (heading.ordinal === expected ? 2 : 0) : 0;
  const name = SECTION_NAMES[expected - 1]?.printed === heading.rest ? 1 : 0;
  return numbered + name + (block.strong ? 2 : 0) + 1 - (block.linked ? 6 : 0);
}

const INLINE =
  /(?:^|[。；;：:，,\s）)])([一二三四五六七])[、.．]\s*([^。；;，,：:（(\s]{2,24}?(?:情况|概述|概况|事项))/g;
/** What every heading inside running text begins with. */
const ORDINAL = /[一二三四五六七][、.．]/;
/** A sentence that lists the parts of the report is no heading. */
const LISTING = /组成|包括|部分|内容为|如下部分/;

/** Headings inside running text: 「…报告如下: 一、总体情况 (一)…」. */
function inlineHeadings(block: FlowBlock, at: number): Heading[] {
  const found: Heading[] = [];
  if (block.text.length < 12 || block.linked || !ORDINAL.test(block.text)) return found;
  for (const match of block.text.matchAll(INLINE)) {
    const words = `${match[1] ?? ''}、${match[2] ?? ''}`;
    const { ordinal, rest } = readHeading(words);
    const key = sectionNamed(rest);
    if (key === null) continue;
    const start = block.text.indexOf(match[1] ?? '', match.index);
    const end = match.index + match[0].length;
    found.push({
      key,
      at,
      start,
      end,
      text: block.text.slice(start, end),
      ordinal,
      block,
      sub: false,
      score: 4,
    });
  }
  const listed =
    found.length > 1 && LISTING.test(block.text.slice(found.at(-1)?.end, (found.at(-1)?.end ?? 0) + 30));
  return listed ? [] : found;
}

function weigh(heading: Heading, next: Heading | undefined, flow: Flow, tables: TablePlaces): Heading {
  const end = next?.at ?? flow.length;
  let [content, ownTable] = [false, false];
  for (let at = heading.at + 1; at < end; at++) {
    if (flow[at]?.kind === 'text' || flow[at]?.kind === 'table') content = true;
    if (tables.get(at)?.has(heading.key)) ownTable = true;
  }
  const runsOn = heading.block.text.length > heading.end;
  const listed = !content && !runsOn && (next?.at === heading.at + 1 || next === undefined);
  return {
    ...heading,
    score: heading.score + (ownTable ? 4 : 0) - (listed && next?.at !== heading.at ? 2 : 0),
  };
}
