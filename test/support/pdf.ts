import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PROGRAM = 'pdftotext';

/** Whether what was printed can be read: with the Debian package poppler-utils. */
export const READS_PDF = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, PROGRAM)));
if (!READS_PDF) {
  console.warn(`No ${PROGRAM} found (Debian: poppler-utils): tests of what is printed are skipped.`);
}

/** A word on paper and where it stands, in points from the top left of its sheet. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The text of each sheet of a PDF, lines kept. */
export const sheetsOf = (pdf: Uint8Array): string[] => run(pdf, '-layout').split('\f').slice(0, -1);

/** The words of each sheet, with their places. */
export const wordsOf = (pdf: Uint8Array): PrintedWord[][] =>
  run(pdf, '-bbox')
    .split('<page ')
    .slice(1)
    .map((sheet) =>
      [
        ...sheet.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );

const run = (pdf: Uint8Array, ...how: string[]): string =>
  execFileSync(PROGRAM, [...how, '-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 64 << 20 })
    // A font may print two letters as one sign.
    .replaceAll(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'));
