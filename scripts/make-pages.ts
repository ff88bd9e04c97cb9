/** Writes the sample pages of the demo and the end-to-end tests: `node scripts/make-pages.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { samplePages } from '../test/support/site/index.ts';

const folder = new URL('../test/pages/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, html] of samplePages()) await writeFile(new URL(name, folder), html);
