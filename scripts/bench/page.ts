import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AgencySite } from '../../test/support/agency.ts';
import { bundle } from './bundle.ts';
import { type Line, median, ms, times } from './lines.ts';

const WARM_UP = 40;
const ROUNDS = 40;
/** Fresh pages on which everything runs for the first time. */
const FIRSTS = 7;

const WHY_WARM =
  'an audit takes the time of reading one report, some 290 cells and 20 paragraphs, whatever the page holds besides, and ' +
  'its profile is flat; `cheerio.load` takes the time of the page. So the ratio is the better the larger the page is, and ' +
  'half of it is met on none that is as bare as these. What it would need is another design (ADR 0012).';
const WHY_FIRST =
  'nearly all of it is the engine compiling what it runs for the first time. In the extension this is not in the page, ' +
  'and only the first report after the background has started pays for it.';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type InPage = {
  core: typeof import('./page-entry.ts');
  cheerio: typeof import('./cheerio-entry.ts');
  axe: { run: () => Promise<unknown> };
};

/** ms that each piece of work takes. */
type Timed = Readonly<Record<'audit' | 'cheerio' | 'walk', number>>;

/** Live page → findings beside `cheerio.load` and `axe.run` on the same page, in Chromium. */
export async function benchPage(site: AgencySite, name: string, url: string): Promise<readonly Line[]> {
  const core = await bundle('scripts/bench/page-entry.ts');
  const page = await site.browser.context.newPage();
  await page.goto(url);
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
  await page.evaluate(`${core}; window.core = bench`);
  await page.evaluate(`${await bundle('scripts/bench/cheerio-entry.ts')}; window.cheerio = bench`);
  await page.evaluate(AXE);
  const rounds = await page.evaluate(timeWarm, { warmUp: WARM_UP, rounds: ROUNDS });
  const axe = median(await page.evaluate(timeAxe, 3));
  await page.close();
  const of = (key: keyof Timed) => median(rounds.map((round) => round[key]));
  const first = await firstRuns(site, url, core);
  return [
    {
      what: `live page → findings, warm, ${name} (${elements} elements)`,
      measured: `${ms(of('audit'))} = ${times(of('audit') / of('cheerio'))} cheerio.load, ${times(of('audit') / axe)} axe.run; ${(of('audit') / of('walk')).toFixed(0)} walks over the nodes`,
      goal: '≤ 0.5 × cheerio.load, ≤ 1/50 axe.run',
      met: of('audit') <= of('cheerio') / 2 && of('audit') <= axe / 50,
      why: WHY_WARM,
    },
    {
      what: `the same, first run, ${name}`,
      measured: `${ms(first.core)} = ${times(first.core / first.axe)} axe.run`,
      goal: '≤ 1/15 axe.run',
      met: first.core <= first.axe / 15,
      why: WHY_FIRST,
    },
  ];
}

/** Rounds of everything, side by side. */
function timeWarm({ warmUp, rounds }: { warmUp: number; rounds: number }): Timed[] {
  const { core, cheerio } = window as unknown as InPage;
  const timed = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const repeat = (work: () => unknown, times: number) => {
    for (let i = 0; i < times; i++) work();
  };
  const round = () => ({
    audit: timed(core.audit),
    cheerio: timed(cheerio.loadPage),
    // Shorter than the page's clock can tell.
    walk: timed(() => repeat(core.walk, 20)) / 20,
  });
  for (let i = 0; i < warmUp; i++) round();
  return Array.from({ length: rounds }, round);
}

async function timeAxe(rounds: number): Promise<number[]> {
  const { axe } = window as unknown as InPage;
  const taken: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    await axe.run();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** From the text of the script to the first result, on pages where nothing has run before. */
async function firstRuns(
  { browser }: AgencySite,
  url: string,
  core: string,
): Promise<{ core: number; axe: number }> {
  const taken = { core: [] as number[], axe: [] as number[] };
  for (let i = 0; i < FIRSTS; i++) {
    for (const what of ['core', 'axe'] as const) {
      const page: Page = await browser.context.newPage();
      await page.goto(url);
      const work = what === 'core' ? `${core}; bench.audit()` : `${AXE}; await axe.run()`;
      taken[what].push(
        (await page.evaluate(
          `(async () => { const start = performance.now(); ${work}; return performance.now() - start; })()`,
        )) as number,
      );
      await page.close();
    }
  }
  return { core: median(taken.core), axe: median(taken.axe) };
}
