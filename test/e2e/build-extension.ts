import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the extension for both browsers once, before any end-to-end test: what is tested is what is shipped. */
export default function buildExtension(): void {
  const root = join(import.meta.dirname, '../..');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const options of [[], ['-b', 'firefox', '--mv3']]) {
    execFileSync(process.execPath, [wxt, 'build', ...options], { cwd: root, stdio: 'pipe' });
  }
}
