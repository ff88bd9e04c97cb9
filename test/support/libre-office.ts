import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const PROGRAM = 'soffice';

/** Why tests with LibreOffice are skipped where it is not installed. */
export const NO_LIBRE_OFFICE = 'LibreOffice (soffice) is not installed';

export const hasLibreOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, PROGRAM)));

/** Cells of a sheet as LibreOffice shows them, row by row. */
export type Shown = readonly (readonly string[])[];

/** UTF-8, all as shown but numbers unformatted, every sheet to a file of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1';

/**
 * Opens a file with LibreOffice and gives its sheets by name, recalculated where no result is stored.
 *
 * @param name of the file, with the extension that tells its format
 */
export function openWithLibreOffice(name: string, bytes: Uint8Array | string): ReadonlyMap<string, Shown> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  try {
    const out = join(folder, 'out');
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', CSV, '--outdir', out, join(folder, name)];
    execFileSync(PROGRAM, args, { stdio: 'pipe', timeout: 120_000 });
    const stem = name.replace(/\.[^.]*$/, '');
    return new Map(
      readdirSync(out).map((file) => {
        const sheet = file
          .slice(stem.length)
          .replace(/^-/, '')
          .replace(/\.csv$/, '');
        return [sheet, readTsv(readFileSync(join(out, file), 'utf8'))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fields between tabs, in double quotes where they hold tabs or line breaks. */
function readTsv(text: string): Shown {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n"]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
