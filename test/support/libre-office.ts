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

/** Text files are read as UTF-8 with commas, as its import dialog proposes on seeing the byte order mark. */
const READ_CSV = '--infilter=CSV:44,34,76,1';

/** The sheets of a file by name. */
export type Opened = ReadonlyMap<string, Shown>;

/**
 * Opens files of one kind with LibreOffice and gives their sheets, recalculated where no result is stored.
 *
 * @param kind extension that tells their format
 * @returns one for each file, in their order
 */
export function openWithLibreOffice(
  kind: 'xlsx' | 'csv',
  files: readonly (Uint8Array | string)[],
): readonly Opened[] {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  try {
    const out = join(folder, 'out');
    const paths = files.map((bytes, index) => {
      const path = join(folder, `f${index}.${kind}`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const reading = kind === 'csv' ? [READ_CSV] : [];
    const args = [profile, '--headless', ...reading, '--convert-to', CSV, '--outdir', out, ...paths];
    execFileSync(PROGRAM, args, { stdio: 'pipe', timeout: 120_000 });
    return files.map((_, index) => sheetsIn(out, `f${index}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sheetsIn(folder: string, stem: string): Opened {
  const own = readdirSync(folder).filter((file) => file === `${stem}.csv` || file.startsWith(`${stem}-`));
  return new Map(
    own.map((file) => [
      file
        .slice(stem.length)
        .replace(/^-/, '')
        .replace(/\.csv$/, ''),
      readTsv(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
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
