/** Writes docs/rules from the rules: `npm run rule-docs`. Pages of rules that are no more are removed. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleDocs } from './rule-docs.ts';

const folder = new URL('../docs/rules/', import.meta.url);

await rm(folder, { recursive: true, force: true });
for (const [path, markdown] of ruleDocs()) {
  const file = fileURLToPath(new URL(path, folder));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, markdown);
}
