import type { CellId } from '../forms/define.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/define.ts';
import { rememberFor } from '../text/remember.ts';
import { squeeze } from '../text/width.ts';

/** What the page prints at one place. */
export interface PrintedPlace {
  /** Id of a cell, `quote/0` for a sentence, `figures` for those of the finding's own message. */
  readonly place: string;
  readonly text: string;
}

/** Whether a place is a sentence that a finding quotes. */
export const isQuote = ({ place }: Pick<PrintedPlace, 'place'>): boolean => place.startsWith('quote/');

/** What the page prints wherever a finding rests on it. */
export type Printed = readonly PrintedPlace[];

/**
 * What a finding rests on: the texts of its cells and its quotations. Where it names neither (a row that is missing,
 * a date), the figures of its message. Empty where there are none. Never throws.
 */
export function printedFor(finding: Finding, cells: Report['cells']): Printed {
  const places = [
    ...finding.cells.flatMap((id) => placeOf(id, cells)),
    ...finding.quotes.map(({ text }, at) => ({ place: `quote/${at}`, text })),
  ];
  if (places.length > 0) return places;
  const figures = finding.message['zh-CN'].match(/\d+([-.]\d+)*/g);
  return figures ? [{ place: 'figures', text: figures.join(' ') }] : [];
}

function placeOf(id: CellId, cells: Report['cells']): Printed {
  const cell = cells.get(id);
  return cell ? [{ place: id, text: cell.text }] : [];
}

/** White space, width and kinds of brackets and dashes are typesetting: another figure it is not. */
const asCompared = ({ place, text }: PrintedPlace): string => `${place}=${squeeze(text)}`;

/** The same for what prints the same figures and words, different for everything else. */
export const printKey = rememberFor((printed: Printed): string =>
  JSON.stringify(printed.map(asCompared).toSorted()),
);

/** A place that prints something else than before; null: not named (any more). */
export interface PrintedChange {
  readonly place: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** Where two prints differ, in their order; empty where they are the same. */
export function changesBetween(before: Printed, now: Printed): readonly PrintedChange[] {
  const [then, today] = [before, now].map((print) => new Map(print.map((at) => [at.place, at])));
  const places = new Set([...before, ...now].map(({ place }) => place));
  return [...places].flatMap((place) => {
    const [was, is] = [then?.get(place), today?.get(place)];
    if (was && is && asCompared(was) === asCompared(is)) return [];
    return [{ place, before: was?.text ?? null, now: is?.text ?? null }];
  });
}
