/**
 * Every comparison of docs/performance.md, side by side in one run: `npm run bench`. With names of parts only these,
 * printed and not written down: `npm run bench -- detector overlay`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AgencySite, startAgency } from '../../test/support/agency.ts';
import { samplePage } from '../../test/support/sample.ts';
import { benchBatch } from './batch.ts';
import { benchBrowsing } from './browsing.ts';
import { benchPages } from './core.ts';
import { benchDetector } from './detector.ts';
import { benchGrowth } from './growth.ts';
import type { Line } from './lines.ts';
import { benchMemory } from './memory.ts';
import { benchOverlay } from './overlay.ts';
import { benchPage } from './page.ts';
import { document } from './report.ts';
import { benchSizes } from './sizes.ts';
import { benchTasks } from './tasks.ts';

const FAULTY = samplePage('faulty-2021.html');

const PARTS: Readonly<Record<string, (site: AgencySite) => Promise<readonly Line[]> | readonly Line[]>> = {
  sizes: benchSizes,
  detector: benchDetector,
  page: async (site) => {
    const lines: Line[] = [];
    for (const [name, html] of await benchPages()) {
      // A host of no agency: the extension itself stays away.
      site.server.serve('bench.example', '/page.html', html);
      lines.push(...(await benchPage(site, name.replace(/\.html$/, ''), 'http://bench.example/page.html')));
    }
    return lines;
  },
  tasks: (site) => benchTasks(site, FAULTY),
  overlay: benchOverlay,
  memory: (site) => benchMemory(site, FAULTY),
  browsing: benchBrowsing,
  growth: () => benchGrowth(FAULTY),
  batch: async () => benchBatch([...(await benchPages()).values()]),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0)
  throw new Error(`no part called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const site = await startAgency();
const parts: { readonly name: string; readonly lines: readonly Line[] }[] = [];
try {
  for (const [name, bench] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const lines = await bench(site);
    for (const { what, measured, met } of lines) console.log(`${met ? 'met ' : 'MISS'} ${what}: ${measured}`);
    parts.push({ name, lines });
  }
  if (wanted.length === 0) {
    const version = site.browser.context.browser()?.version() ?? '?';
    writeFileSync(join(import.meta.dirname, '../../docs/performance.md'), document(parts, version));
  }
} finally {
  await site.close();
}
