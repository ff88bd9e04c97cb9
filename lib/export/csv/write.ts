/** Without it Excel reads UTF-8 as the system's own encoding. */
export const BOM = '\uFEFF';

/** Lines of fields as CSV (RFC 4180), each ended by CRLF; fields are made inert and well-formed. Without a BOM. */
export const csvLines = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');

/** One field, quoted where RFC 4180 asks for it. */
function field(value: string): string {
  const safe = inert(value.toWellFormed());
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Text that a spreadsheet would run as a formula gets a leading apostrophe. Signed figures (`-3`, `+19`) and strokes
 * for "none" (`-`, `--`) are no formulas and stay as printed. Full-width signs count: some spreadsheets fold them.
 */
export function inert(value: string): string {
  const folded = value.normalize('NFKC');
  const runs =
    /^[=@\t\r\n]/.test(folded) || (/^[+-]/.test(folded) && !/^[+-]+$|^[+-]\d[\d,]*(\.\d+)?%?$/.test(folded));
  return runs ? `'${value}` : value;
}
