import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * A script of the benchmarks with all that it imports, minified as the extension is: what is measured is what is
 * shipped. What the entry exports stands in the page as `bench`.
 *
 * @param entry a file, from the project's root
 */
export async function bundle(entry: string): Promise<string> {
  process.env['NODE_ENV'] = 'production';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { write: false, lib: { entry: join(root, entry), formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${entry} was not bundled`);
  return first.output[0].code;
}
