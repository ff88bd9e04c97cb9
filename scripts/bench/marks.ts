/**
 * What a thousand marks cost: to show them, to point at one, and a frame of scrolling. `npm run -s bench:marks`.
 * Work of the page's main thread in ms of its own time, so that a busy machine does not blur it; with Gouji's sources
 * as they are, not minified. The page is made up: a table of a thousand rows, and a finding in each.
 */
import preact from '@preact/preset-vite';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { createViteServer } from 'vitest/node';
import { findChromium } from '../ensure-browser.mjs';
import type { MarksBench } from './marks-page.tsx';

const ROWS = 1_000;
const ROUNDS = 9;

type Bench = { bench: MarksBench };

process.env['NODE_ENV'] = 'production';
const server = await createViteServer({
  root: new URL('../..', import.meta.url).pathname,
  configFile: false,
  mode: 'production',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  server: { port: 0, hmr: false, watch: null },
  logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium() ?? '' });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

const shown: number[] = [];
const pointed: number[] = [];
const scrolled: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await openPage(page);
  bare.push(await cost(cdp, () => page.evaluate(scroll)));
  let marks = 0;
  shown.push(
    await cost(cdp, async () => {
      marks = await page.evaluate(() => (window as unknown as Bench).bench.open());
    }),
  );
  if (marks !== ROWS) throw new Error(`${marks} marks`);
  await page.evaluate(() => (window as unknown as Bench).bench.point(0));
  const touched = await page.evaluate(() => (window as unknown as Bench).bench.touched());
  if (touched > 20) throw new Error(`pointing touched ${touched} elements`);
  pointed.push((await cost(cdp, () => page.evaluate(pointAtMany))) / 20);
  await page.evaluate(() => (window as unknown as Bench).bench.leave());
  scrolled.push(await cost(cdp, () => page.evaluate(scroll)));
}
console.log(`showing ${ROWS} marks     ${stats(shown)}`);
console.log(`pointing at one        ${stats(pointed)}`);
console.log(`a frame of scrolling   ${stats(scrolled.map((ms) => ms / 60))}`);
console.log(`  without Gouji        ${stats(bare.map((ms) => ms / 60))}`);
await browser.close();
await server.close();

async function openPage(at: Page): Promise<void> {
  const html = `<!DOCTYPE html><meta charset="utf-8"><script type="module">
    import { setUp } from '/scripts/bench/marks-page.tsx'; window.bench = setUp(${ROWS});</script>`;
  await at.route('**/bench.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  // The first time, the server finds out what it has to prepare, and the page may miss it.
  for (let tries = 0; tries < 3; tries++) {
    await at.goto(`${server.resolvedUrls?.local[0]}bench.html`);
    const ready = await at
      .waitForFunction(() => 'bench' in window, null, { timeout: 15_000 })
      .catch(() => null);
    if (ready) return;
  }
  throw new Error('the page of the benchmark does not load');
}

/** ms of the main thread's time that some work takes. */
async function cost(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const before = await taskTime(session);
  await work();
  return (await taskTime(session)) - before;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function pointAtMany(): Promise<void> {
  for (let i = 1; i <= 20; i++) await (window as unknown as Bench).bench.point(i * 7);
}

async function scroll(): Promise<void> {
  scrollTo(0, 0);
  for (let i = 0; i < 60; i++) {
    scrollBy(0, 40);
    await new Promise(requestAnimationFrame);
  }
}

function stats(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, least ${at(0)}, most ${at(1)}`;
}
