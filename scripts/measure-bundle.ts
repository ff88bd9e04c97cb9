/**
 * Builds the extension beside the project and writes what its scripts weigh: `node scripts/measure-bundle.ts FILE`
 * leaves a list of BundledScript as JSON in FILE.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';

/** A script of the built extension. */
export interface BundledScript {
  readonly file: string;
  /** Minified and compressed, in bytes. */
  readonly gzip: number;
  /** Its modules with their bytes before compression, the largest first. */
  readonly modules: readonly (readonly [path: string, bytes: number])[];
}

const root = join(import.meta.dirname, '..');

async function measure(): Promise<readonly BundledScript[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'gouji-build-'));
  const modules = new Map<string, BundledScript['modules']>();
  try {
    await build({ root, outDir, vite: () => ({ plugins: [noteModules(modules)] }) });
    return await Promise.all(
      [...modules].map(async ([file, parts]) => ({
        file,
        gzip: gzipSync(await readFile(join(outDir, 'chrome-mv3', file))).length,
        modules: parts,
      })),
    );
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

type Chunk = {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { renderedLength: number }>>;
};

const noteModules = (found: Map<string, BundledScript['modules']>) => ({
  name: 'note-modules',
  generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
    for (const [file, { modules }] of Object.entries(bundle)) {
      if (modules === undefined) continue;
      const sizes = Object.entries(modules).map(
        ([id, { renderedLength }]) => [id.replace(`${root}/`, ''), renderedLength] as const,
      );
      found.set(
        file,
        sizes.toSorted(([, a], [, b]) => b - a),
      );
    }
  },
});

const [file = ''] = process.argv.slice(2);
await writeFile(file, JSON.stringify(await measure()));
