import type { CDPSession, Page } from 'playwright-core';
import type { AgencySite } from '../../test/support/agency.ts';
import { screenOf } from '../../test/support/page-driver.ts';
import type { Line } from './lines.ts';

/** How often results are hidden and shown again, to see whether anything is left each time. */
const CYCLES = 10;
const KB = 1_024;

interface Held {
  /** Bytes of scripts' objects, after the garbage was collected. */
  readonly heap: number;
  /** Of documents, whether they stand in one or are only held on to. */
  readonly nodes: number;
}

/** What Gouji holds of a page's memory: with its result, and once that is switched off. */
export async function benchMemory(site: AgencySite, html: string): Promise<readonly Line[]> {
  const { browser } = site;
  site.server.serve('bench.example', '/memory.html', html);
  const bare = await browser.context.newPage();
  await bare.goto('http://bench.example/memory.html');
  const without = await held(bare);
  await bare.close();

  const page = await browser.context.newPage();
  await page.goto(site.publish('/memory.html', html));
  await screenOf(page).panel.waitFor();
  const shown = await held(page);
  // What the engine compiles once it sees that code runs again and again is no leak: it stops.
  await cycle(site, page);
  const off = await held(page);
  await cycle(site, page);
  const again = await held(page);
  await page.close();
  const mb = (of: Held) => `${((of.heap - without.heap) / KB / KB).toFixed(2)} MB`;
  const grown = (again.heap - off.heap) / CYCLES / KB;
  return [
    {
      what: 'memory above the page, with marks and panel',
      measured: mb(shown),
      goal: '≤ 5 MB',
      met: shown.heap - without.heap <= 5 * KB * KB,
    },
    {
      what: `after switching off; what each of ${CYCLES} more times on and off leaves`,
      measured: `${mb(off)} (the scripts), ${off.nodes - without.nodes} nodes; ${grown.toFixed(1)} KB, ${again.nodes - off.nodes} nodes in all`,
      goal: 'nothing kept: no node, heap as before',
      met: off.nodes <= without.nodes && again.nodes <= off.nodes && grown < 10,
    },
  ];
}

/** Off, and so many times on and off again. */
async function cycle(site: AgencySite, page: Page): Promise<void> {
  await show(site, page, false);
  for (let times = 0; times < CYCLES; times++) {
    await show(site, page, true);
    await screenOf(page).panel.waitFor();
    await show(site, page, false);
  }
}

async function show({ browser }: AgencySite, page: Page, shown: boolean): Promise<void> {
  await page.bringToFront();
  await browser.background.evaluate(async (on) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: (on: boolean) => globalThis.gouji?.show(on),
      args: [on],
    });
  }, shown);
}

async function held(page: Page): Promise<Held> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  // Twice: what the first frees may free more.
  for (let i = 0; i < 2; i++) await collect(cdp, page);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

async function collect(cdp: CDPSession, page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await cdp.send('HeapProfiler.collectGarbage');
}
