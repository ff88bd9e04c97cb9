/**
 * What an audit costs beside `cheerio.load` of the same page, stage by stage, warm. `npm run -s bench:core`.
 * Everything is timed side by side in one run; the least of many rounds is the sturdier figure on a busy machine.
 */
import { load } from 'cheerio';
import { runRules } from '../../lib/audit/run.ts';
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
import { type Clock, type Row, startClock } from './clock.ts';

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

const WALK = 'one walk over the nodes';
const CHEERIO = 'cheerio.load';
const WHOLE = 'wire to screen';

/** One round over one page: every stage for itself, then all of them. */
function timePage(html: string, { time }: Clock): void {
  time(CHEERIO, () => load(html));
  time('parse5', () => parsePage(html));
  const wire = wireOf(html);
  const page = time('the wire read', () => readWire(wire));
  time(WALK, () => walk(page.document, { text: () => {} }));
  const flow = time('paragraphs and grids', () => readFlow(page));
  time('statutory tables found', () => layOutPage(page.document, flow, null));
  for (const { report } of time('the report read, with both', () => readReports(page))) {
    time('prose read', () => claimsOf(report));
    time('rules run', () => runRules(report, RULES));
  }
  const shown = time(WHOLE, () => showReports(readWire(wire)));
  time('messages there and back', () => [wire, shown].map((message) => JSON.parse(JSON.stringify(message))));
}

/** Rows of every page: milliseconds of the stages, and what the whole is beside the yardsticks. */
export async function benchCore(rounds = ROUNDS): Promise<readonly Row[]> {
  const pages = [...(await benchPages())].map(([name, html]) => ({ name, html, clock: startClock() }));
  for (let round = 0; round < WARM_UP + rounds; round++) {
    for (const { html, clock } of pages) {
      if (round === WARM_UP) clock.reset();
      timePage(html, clock);
    }
  }
  return pages.flatMap(({ name: page, clock }) =>
    [...clock.rows(), beside(CHEERIO, clock), beside(WALK, clock)].map((row) => ({
      ...row,
      name: `${page}: ${row.name}`,
    })),
  );
}

const beside = (yardstick: string, { least }: Clock): Row => ({
  name: `${WHOLE} beside ${yardstick}, least`,
  value: least(WHOLE) / least(yardstick),
  unit: '×',
});

if (import.meta.main)
  for (const { name, value, unit } of await benchCore())
    console.log(`${name.padEnd(80)} ${value.toFixed(3).padStart(8)} ${unit}`);
