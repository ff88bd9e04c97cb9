import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/** What a correct reading of a page of the corpus holds. */
export interface Truth {
  readonly id: string;
  readonly title: string;
  readonly edition: '2019' | '2021';
  readonly year: number;
  readonly sections: readonly string[];
  /** Printed text by cell. */
  readonly cells: Readonly<Record<string, string>>;
  readonly expect: {
    /** `rule` or `rule cell`. */
    readonly findings: readonly string[];
    /** Rules, or `room/*`, that must not fail. */
    readonly never: readonly string[];
    readonly maxErrors: number;
  };
}

export interface CorpusPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

/** The corpus of real reports lies beside the project and is never part of it. */
export const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** Why tests on real pages are skipped where the corpus is not at hand. */
export const NO_CORPUS = `no corpus beside the project (${CORPUS.pathname})`;

/** Every page of the corpus with its truth, by name; null where there is no corpus. */
export async function corpusPages(): Promise<readonly CorpusPage[] | null> {
  if (!existsSync(CORPUS)) return null;
  const names = (await readdir(CORPUS)).filter((name) => name.endsWith('.truth.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const page = name.replace('.truth.json', '.html');
      const truth: Truth = JSON.parse(await readFile(new URL(name, CORPUS), 'utf8'));
      return { name: page, bytes: await readFile(new URL(page, CORPUS)), truth };
    }),
  );
}
