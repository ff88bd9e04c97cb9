import type { Page } from 'playwright-core';
import type { AgencySite } from '../../test/support/agency.ts';
import { samplePage } from '../../test/support/sample.ts';
import type { Line } from './lines.ts';
import { latePage, lawPage, listPage, newsPage, tablePage } from './plain-pages.ts';
import { forcedIn, oursOf, type Span, TASK, traced } from './trace.ts';

/** A task as long as this is felt. */
const LONG = 50;

/** Pages of agencies that are no report, as one meets them on the way to one. */
const PAGES: Readonly<Record<string, string>> = {
  news: newsPage(600),
  'long list of news': newsPage(6_000),
  'list of annual reports': listPage(40),
  notice: samplePage('notice.html'),
  'page with tables': samplePage('not-a-report.html'),
  statistics: tablePage(2_000),
  'statistics of 20,000 elements': tablePage(20_000),
  'the law on disclosure': lawPage(),
  'page that changes all the time': latePage(50, 100),
  'page whose content comes late': latePage(1, 1_500),
};

interface Visit {
  readonly longest: number;
  readonly long: number;
  readonly ours: number;
  readonly oursLongest: number;
  readonly forced: number;
}

/** Ten pages that are no report, browsed without and with Gouji in turn, each in the same tab as the one before. */
export async function benchBrowsing(site: AgencySite): Promise<readonly Line[]> {
  const { browser, server } = site;
  const page = await browser.context.newPage();
  const lines: Line[] = [];
  for (const [name, html] of Object.entries(PAGES)) {
    // Only on hosts of agencies is Gouji there.
    server.serve('bench.example', '/page.html', html);
    const without = await visit(page, 'http://bench.example/page.html');
    const with_ = await visit(page, site.publish('/page.html', html));
    lines.push({
      what: `browsing: ${name}`,
      measured: `longest task ${with_.longest.toFixed(0)} ms (without Gouji ${without.longest.toFixed(0)}); ours ${with_.ours.toFixed(1)} ms in all, ${with_.oursLongest.toFixed(1)} at once, ${with_.forced} layouts`,
      goal: 'no long task and no layout of ours',
      met: with_.forced === 0 && with_.oursLongest < LONG,
    });
  }
  await page.close();
  return lines;
}

async function visit(page: Page, url: string): Promise<Visit> {
  const cdp = await page.context().newCDPSession(page);
  const spans = await traced(cdp, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(2_500);
    await page.mouse.wheel(0, 2_000);
    await page.waitForTimeout(300);
  });
  await cdp.detach();
  const tasks = spans.filter(({ name }) => name === TASK).map(({ duration }) => duration);
  const ours = oursOf(spans);
  const busy = (span: Span) => span.busy;
  return {
    longest: Math.max(0, ...tasks),
    long: tasks.filter((duration) => duration > LONG).length,
    ours: ours.map(busy).reduce((sum, each) => sum + each, 0),
    oursLongest: Math.max(0, ...ours.map(busy)),
    forced: forcedIn(spans, ours).length,
  };
}
