/**
 * What an audit costs beside `cheerio.load` of the same page, stage by stage, warm. `npm run -s bench:core`.
 * Everything is timed side by side in one run; the least of many rounds is the sturdier figure on a busy machine.
 */
import { load } from 'cheerio';
import { runRules } from '../../lib/audit/run.ts';
import { auditReports } from '../../lib/audit-page.ts';
import { readFlow } from '../../lib/grid/flow.ts';
import { decodePage } from '../../lib/page/decode.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { walk } from '../../lib/page/walk.ts';
import { readWire } from '../../lib/page/wire.ts';
import { layOutPage } from '../../lib/report/layout.ts';
import { readReports } from '../../lib/report/read.ts';
import { RULES } from '../../lib/rules/index.ts';
import { claimsOf } from '../../lib/rules/prose/claims-of.ts';
import { showReports } from '../../lib/show/show.ts';
import { corpusPages } from '../../test/support/corpus.ts';
import { wireOf } from '../../test/support/numbered-page.ts';
import { samplePages } from '../../test/support/site/index.ts';
import { type Clock, clock, type Row, rowsOf } from './clock.ts';

const ROUNDS = 200;
/** Rounds before the clock counts: the engine has compiled by then what it is going to compile. */
const WARM_UP = 100;

/** Reports of the demo and of the corpus, as far as it is there, by file name. */
export async function benchPages(): Promise<ReadonlyMap<string, string>> {
  const own = [...samplePages()].filter(([name]) => /^(?:clean|faulty)/.test(name));
  const corpus = ((await corpusPages()) ?? []).flatMap(({ name, bytes }) => {
    const decoded = decodePage(bytes);
    return 'refused' in decoded ? [] : [[name, decoded.html] as const];
  });
  return new Map([...own, ...corpus]);
}

/** One round over one page, every stage from its own input. */
function timePage(html: string, time: Clock): void {
  time('cheerio.load', () => load(html));
  time('parse5', () => parsePage(html));
  const wire = wireOf(html);
  const page = time('read the wire', () => readWire(wire));
  time('one walk', () => walk(page.document, { text: () => {} }));
  const flow = time('flow', () => readFlow(page));
  time('layout', () => layOutPage(page.document, flow, null));
  const readings = time('report', () => readReports(page));
  for (const { report } of readings) {
    time('prose', () => claimsOf(report));
    time('rules', () => runRules(report, RULES));
  }
  const fresh = readWire(wire);
  time('audit', () => auditReports(fresh));
  const shown = time('wire to screen', () => showReports(readWire(wire)));
  time('messages', () => JSON.parse(JSON.stringify(wire)) && JSON.parse(JSON.stringify(shown)));
}

/** Rows of every page: milliseconds, and what they are beside cheerio and one walk. */
export async function benchCore(rounds = ROUNDS): Promise<readonly Row[]> {
  const pages = [...(await benchPages())].map(([name, html]) => ({ name, html, ...clock() }));
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const { html, time, reset } of pages) {
      if (round === WARM_UP) reset();
      timePage(html, time);
    }
  }
  return pages.flatMap(({ name, times }) => rowsOf(name, times()));
}

if (import.meta.main)
  for (const { name, value, unit } of await benchCore())
    console.log(`${name.padEnd(44)} ${value.toFixed(3)} ${unit}`);
