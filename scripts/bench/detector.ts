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

/** What the detector of the built extension does on pages that are no report, each loaded anew every time. */
export async function benchDetector(site: AgencySite): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const [name, html] of Object.entries(PAGES)) {
    const url = site.publish('/bench.html', html);
    const rounds: Look[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await lookAt(site, url));
    const look = median(rounds.map((each) => each.look));
    const start = median(rounds.map((each) => each.start));
    const forced = rounds.flatMap((each) => each.forced).length;
    lines.push({
      what: `Detector, ${name}: the look at the page (and starting the script)`,
      measured: `${ms(look)} (+ ${ms(start)}), ${forced} layouts forced`,
      goal: '≤ 1 ms, no layout forced',
      met: look <= 1 && forced === 0,
    });
  }
  return lines;
}

interface Look {
  readonly look: number;
  /** Compiling and running the script, before it looks at anything. */
  readonly start: number;
  readonly forced: readonly Span[];
}

async function lookAt({ browser }: AgencySite, url: string): Promise<Look> {
  const page = await browser.context.newPage();
  const cdp = await page.context().newCDPSession(page);
  const spans = await traced(cdp, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(250);
  });
  await page.close();
  const ours = oursOf(spans);
  const busy = (of: (span: Span) => boolean) => ours.filter(of).reduce((sum, span) => sum + span.busy, 0);
  const isStart = ({ name }: Span) => name !== 'FunctionCall';
  return { look: busy((span) => !isStart(span)), start: busy(isStart), forced: forcedIn(spans, ours) };
}
