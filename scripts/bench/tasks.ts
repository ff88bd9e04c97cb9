import type { AgencySite } from '../../test/support/agency.ts';
import { screenOf } from '../../test/support/page-driver.ts';
import { type Line, median, ms } from './lines.ts';
import { oursOf, traced } from './trace.ts';

const ROUNDS = 5;

/** What of the built extension runs on the main thread of a report page, from its opening to marks and panel. */
export async function benchTasks(site: AgencySite, html: string): Promise<readonly Line[]> {
  const url = site.publish('/tasks.html', html);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await site.browser.context.newPage();
    const cdp = await page.context().newCDPSession(page);
    const spans = await traced(cdp, async () => {
      await page.goto(url);
      await screenOf(page).panel.waitFor();
      await page.waitForTimeout(500);
    });
    await page.close();
    const busy = oursOf(spans).map((span) => span.busy);
    rounds.push({ longest: Math.max(...busy), all: busy.reduce((sum, each) => sum + each, 0) });
  }
  const longest = median(rounds.map((round) => round.longest));
  return [
    {
      what: 'our longest piece of work on its main thread, in a process that has drawn no page before',
      measured: `${ms(longest)}; ${ms(median(rounds.map(({ all }) => all)))} in all`,
      goal: 'no task over 50 ms',
      met: longest <= 50,
    },
  ];
}
