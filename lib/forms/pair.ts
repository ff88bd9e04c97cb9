import { align } from './align.ts';
import { type LabelMatch, type Line, matchLabels, type Targets, valuesAfter } from './line.ts';

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
  readonly matches: readonly LabelMatch[];
}

/** Pairs the page's lines with the form's rows; one without figures behind its label is no row. In page order. */
export function pairLines(lines: readonly Line[], targets: Targets): readonly Pair[] {
  const found = candidates(lines, targets);
  const width = targets.rows.length;
  const scores = new Float64Array(found.length * width);
  for (const [index, { matches }] of found.entries())
    for (const { row, score } of matches) scores[index * width + row] = score;
  const pairs = align(found.length, width, (index, row) => scores[index * width + row] ?? 0);
  return pairs.flatMap(([index, row]): Pair[] => {
    const candidate = found[index];
    const match = candidate?.matches.find((other) => other.row === row);
    return candidate && match ? [{ row, at: candidate.at, line: candidate.line, label: match.index }] : [];
  });
}

/** Lines that resemble some row of the form; a page may have hundreds of thousands of others. */
const candidates = (lines: readonly Line[], targets: Targets): readonly Candidate[] =>
  lines.flatMap((line, at) => {
    const matches = matchLabels(line, targets).filter(({ index }) => valuesAfter(line, index).length > 0);
    return matches.length > 0 ? [{ at, line, matches }] : [];
  });
