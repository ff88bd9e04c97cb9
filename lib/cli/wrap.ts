/** What stays together: a wide character with the closing marks after it, else a run without spaces. */
const PIECES = /\s+|[\p{Ps}\p{Pi}]*\p{Script=Han}[，。、；：！？%\p{Pe}\p{Pf}]*|[^\s\p{Script=Han}]+/gu;

const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60\u2014\u2026\u201C\u201D]/u;

/** Columns that a text takes in a terminal: two for each Chinese character. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/**
 * Lines of at most `width` columns, every one indented; a single piece that is longer stands alone.
 * `width` null: one line, however long.
 */
export function wrap(text: string, indent: string, width: number | null): string {
  const most = width === null ? Number.POSITIVE_INFINITY : width - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(PIECES)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || piece.trim() !== '') line += piece;
  }
  return [...lines, line.trimEnd()].map((each) => indent + each).join('\n');
}
