/** Longest text that a cell of a spreadsheet takes, in UTF-16 units. */
const LONGEST = 32_767;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for content and attributes of a part. Cut to what a cell takes; never throws. */
export function xml(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return (
    cut
      .toWellFormed()
      .replaceAll(FORBIDDEN, '')
      // Spreadsheets read `_x0041_` as the letter A, unless its first underscore is written so itself.
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
  );
}

/** A place on a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** `{ row: 0, column: 27 }` → `AB1`. */
export function address({ row, column }: Place): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** A rectangle as `A1:B2`. */
export const area = (from: Place, to: Place): string => `${address(from)}:${address(to)}`;
