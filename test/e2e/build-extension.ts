import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the extension once, before any end-to-end test: what is tested is what is shipped. */
export default function buildExtension(): void {
  const root = join(import.meta.dirname, '../..');
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    stdio: 'pipe',
  });
}
