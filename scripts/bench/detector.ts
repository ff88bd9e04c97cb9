import type { Page } from 'playwright-core';
import type { AgencySite } from '../../test/support/agency.ts';
import { type Line, median, ms } from './lines.ts';
import { newsPage, tablePage } from './plain-pages.ts';
import { forcedIn, oursOf, type Span, traced } from './trace.ts';

const ROUNDS = 15;

const PAGES = {
  'small page': newsPage(60),
  '3,000 elements': newsPage(3_000),
  '3,000 elements, tables': tablePage(3_000),
  '50,000 elements': newsPage(50_000),
  '50,000 elements, tables': tablePage(50_000),
};

const WHY =
  'some 0.4 ms are the start of the script, and 0.4 ms the first look of any script at a document; the rest is one walk ' +
  'of the browser over all elements, to see whether there is a table among them.';

/**
 * What the detector of the built extension does on pages that are no report: in the tab of a user who goes from page to
 * page, and on the first page that a process of the browser ever draws.
 */
export async function benchDetector(site: AgencySite): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const [name, html] of Object.entries(PAGES)) {
    const url = site.publish('/bench.html', html);
    const page = await site.browser.context.newPage();
    const first = await lookAt(page, url);
    const rounds: Look[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await lookAt(page, url));
    await page.close();
    const cost = median(rounds.map(({ start, look }) => start + look));
    const forced = [first, ...rounds].reduce((sum, each) => sum + each.forced, 0);
    lines.push({
      what: `detector, ${name}`,
      measured: `${ms(cost)}; first page of a process ${ms(first.start + first.look)}; ${forced} layouts forced`,
      goal: '≤ 1 ms, no layout forced',
      met: cost <= 1 && forced === 0,
      why: WHY,
    });
  }
  return lines;
}

/** ms of the main thread. */
interface Look {
  readonly look: number;
  /** Compiling and running the script, before it looks at anything. */
  readonly start: number;
  readonly forced: number;
}

async function lookAt(page: Page, url: string): Promise<Look> {
  const cdp = await page.context().newCDPSession(page);
  const spans = await traced(cdp, async () => {
    await page.goto(url, { waitUntil: 'load' });
    // The look comes once the page is parsed and its own scripts have had their turn.
    await page.waitForTimeout(500);
  });
  await cdp.detach();
  const ours = oursOf(spans);
  const busy = (of: (span: Span) => boolean) => ours.filter(of).reduce((sum, span) => sum + span.busy, 0);
  const isStart = ({ name }: Span) => name !== 'FunctionCall';
  return {
    look: busy((span) => !isStart(span)),
    start: busy(isStart),
    forced: forcedIn(spans, ours).length,
  };
}
