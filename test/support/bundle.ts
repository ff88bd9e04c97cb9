import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundledScript } from '../../scripts/measure-bundle.ts';

/** The scripts of the extension, built now: a few seconds. In a process of its own, as a test is no production build. */
export function bundledScripts(): readonly BundledScript[] {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-sizes-'));
  const list = join(folder, 'sizes.json');
  const { NODE_ENV: _, ...env } = process.env;
  try {
    const script = join(import.meta.dirname, '../../scripts/measure-bundle.ts');
    execFileSync(process.execPath, [script, list], { env, stdio: 'pipe' });
    return JSON.parse(readFileSync(list, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
