import { isPlain } from '../text/figure.ts';
import type { DrawnTable, FlowBlock, FlowItem } from './flow.ts';
import { formGrid, type RawCell } from './grid.ts';

/** Lines in a row, and figures in them, that it takes to be a table. */
const LEAST_LINES = 3;
const LEAST_FIGURES = 6;
const SEPARATORS: readonly RegExp[] = [/\t/, /\s*[|｜│]\s*/, /[ \u00A0\u3000]{2,}|[\u00A0\u3000]+/, / /];

/**
 * Tables given as text: lines whose cells are parted by tabs, strokes or spaces, or one cell a line. Such a grid
 * is `loose`: blank cells may have been lost on the way, so that a short row is doubtful rather than wrong.
 *
 * @param isHeading tells lines that end a table: headings of sections
 */
export function textTables(
  flow: readonly FlowItem[],
  isHeading: (text: string) => boolean,
): readonly DrawnTable[] {
  const tables: DrawnTable[] = [];
  for (const run of textRuns(flow, isHeading)) {
    const rows = run.some(mayHoldFigure) ? (separated(run) ?? cellPerLine(run)) : null;
    const first = run[0];
    if (rows === null || first === undefined) continue;
    const grid = { ...formGrid(first.node, [rows]), loose: true };
    tables.push({ kind: 'table', node: first.node, grid, blocks: new Set(run) });
  }
  return tables;
}

/** Longest line that may be a row or a cell of a table; longer ones are prose and end a run. */
const LONGEST_LINE = 120;

function* textRuns(
  flow: readonly FlowItem[],
  isHeading: (text: string) => boolean,
): Generator<readonly FlowBlock[]> {
  let run: FlowBlock[] = [];
  for (const item of flow) {
    if (
      item.kind === 'text' &&
      item.text.length <= LONGEST_LINE &&
      !/。/.test(item.text) &&
      !isHeading(item.text)
    ) {
      run.push(item);
      continue;
    }
    if (run.length >= LEAST_LINES) yield run;
    run = [];
  }
  if (run.length >= LEAST_LINES) yield run;
}

function separated(run: readonly FlowBlock[]): RawCell[][] | null {
  for (const separator of SEPARATORS) {
    const rows = run.map((block) => split(block, separator));
    const figures = rows.filter((row) => row.length > 1).flatMap((row) => row.filter(isFigure));
    if (figures.length >= LEAST_FIGURES) return rows;
  }
  return null;
}

function split(block: FlowBlock, separator: RegExp): RawCell[] {
  const line = block.raw.replace(/^[ \r\n\u00A0\u3000]+|\s+$/g, '');
  const parts = line.split(separator);
  const stroked = /^[|｜│]/.test(line);
  const inner = parts.slice(stroked ? 1 : 0, /[|｜│]$/.test(line) ? -1 : undefined);
  return inner.map((text) => rawCell(text.trim(), block));
}

const rawCell = (text: string, block: FlowBlock): RawCell => ({
  text,
  rowSpan: 1,
  colSpan: 1,
  node: block.node,
});

/** A sign of figures and of strokes in their place: most runs of lines have none, and need not be taken apart. */
const FIGURE_SIGN = /[\d！-～无空/\\|_.·…‐-―−﹣-]/;

const mayHoldFigure = ({ text }: FlowBlock): boolean => FIGURE_SIGN.test(text);

const isFigure = ({ text }: RawCell): boolean => text !== '' && isPlain(text);

const STROKES = /^[|｜│\s]+|[|｜│\s]+$/g;

/** One cell a line: figures belong to the last label above them; labels before that are headings. */
function cellPerLine(run: readonly FlowBlock[]): RawCell[][] | null {
  const rows: RawCell[][] = [];
  let labels: RawCell[] = [];
  let row: RawCell[] = [];
  const close = () => {
    if (row.length > 1) rows.push(row);
    row = [];
  };
  for (const block of run) {
    // 0 |, or a stroke in a line of its own.
    const text = block.text.replace(STROKES, '');
    if (text === '') continue;
    const cell = rawCell(text, block);
    if (!isFigure(cell)) {
      close();
      if (/^信息内容$/.test(cell.text)) labels = flushLabels(labels, rows);
      labels.push(cell);
      continue;
    }
    if (row.length === 0) {
      const own = labels.pop();
      labels = flushLabels(labels, rows);
      if (own !== undefined) row.push(own);
    }
    row.push(cell);
  }
  close();
  return rows.flat().filter(isFigure).length >= LEAST_FIGURES ? rows : null;
}

function flushLabels(labels: RawCell[], rows: RawCell[][]): RawCell[] {
  if (labels.length > 0) rows.push(labels);
  return [];
}
