import { readLabel } from '../forms/labels.ts';
import type { Flow, FlowItem } from '../grid/flow.ts';
import { REPORT_LIMIT } from '../page/limits.ts';
import { readHeading, sectionNamed } from './names.ts';
import { isTitle } from './title.ts';

/** A label that every requests table prints once. */
const ONCE = '本年新收政府信息公开申请';

/**
 * Parts a page that shows several reports (a tab for each year, a list with the texts inline): one part for each
 * requests table, beginning at its report's title, else at its first section. An ordinary page is one part.
 */
export function reportsIn(flow: Flow): readonly Flow[] {
  const tables = flow.flatMap((item, at) => (isRequestsTable(item) ? [at] : []));
  const starts = tables
    .slice(1, REPORT_LIMIT)
    .flatMap((table, index) => startOf(flow, tables[index] ?? 0, table) ?? []);
  const bounds = [0, ...starts, flow.length];
  return bounds.slice(0, -1).map((from, index) => flow.slice(from, bounds[index + 1]));
}

const isRequestsTable = (item: FlowItem): boolean =>
  item.kind === 'table' &&
  item.grid.rows.some((row) =>
    row.some(({ label }) => label.length >= ONCE.length && readLabel(label).bare.startsWith(ONCE)),
  );

/** Where the report of the second table begins, somewhere between the two; null where it is of the same report. */
function startOf(flow: Flow, before: number, table: number): number | null {
  const between = (test: (text: string) => boolean) => {
    const offset = flow
      .slice(before + 1, table)
      .findIndex((item) => item.kind === 'text' && !item.linked && test(item.text));
    return offset < 0 ? null : before + 1 + offset;
  };
  return between(isTitle) ?? between(isFirstHeading) ?? between(isSecondHeading);
}

const heads = (key: string) => (text: string) => {
  const { numbering, rest } = readHeading(text);
  return numbering === 'section' && sectionNamed(rest) === key;
};
const isFirstHeading = heads('overview');
const isSecondHeading = heads('proactive');
