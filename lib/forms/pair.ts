import { align } from './align.ts';
import { type LabelMatch, type Line, matchLabel, type Target, valuesAfter } from './line.ts';

/** A line of the page that stands for a row of the form. */
export interface Pair {
  /** Index of the row in the form. */
  readonly row: number;
  /** Index of the line on the page. */
  readonly at: number;
  readonly line: Line;
  /** Index in `line.cells` of the cell that bears the label. */
  readonly label: number;
}

interface Candidate {
  readonly at: number;
  readonly line: Line;
  /** For each row of the form. */
  readonly matches: readonly LabelMatch[];
}

/** Pairs the page's lines with the form's rows; one without figures behind its label is no row. In page order. */
export function pairLines(lines: readonly Line[], targets: readonly Target[]): readonly Pair[] {
  const found = candidates(lines, targets);
  const score = ({ line, matches }: Candidate, row: number): number => {
    const match = matches[row];
    return match && match.score > 0 && valuesAfter(line, match.index).length > 0 ? match.score : 0;
  };
  const pairs = align(found.length, targets.length, (index, row) => {
    const candidate = found[index];
    return candidate === undefined ? 0 : score(candidate, row);
  });
  return pairs.flatMap(([index, row]): Pair[] => {
    const candidate = found[index];
    if (candidate === undefined) return [];
    const { at, line, matches } = candidate;
    return [{ row, at, line, label: matches[row]?.index ?? 0 }];
  });
}

/** Lines that resemble some row of the form; a page may have hundreds of thousands of others. */
const candidates = (lines: readonly Line[], targets: readonly Target[]): readonly Candidate[] =>
  lines.flatMap((line, at) => {
    const matches = targets.map((target) => matchLabel(line, target));
    return matches.some(({ score }) => score > 0) ? [{ at, line, matches }] : [];
  });
