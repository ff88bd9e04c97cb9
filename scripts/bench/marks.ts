import type { CDPSession, Page } from 'playwright-core';
import { median } from './lines.ts';
import type { MarksBench } from './marks-page.tsx';

const ROUNDS = 9;
const FRAMES = 60;

/** ms of the page's main thread, its own time, so that a busy machine does not blur it. */
export interface MarksCost {
  /** The screen with its marks and its panel, until it is painted. */
  readonly show: number;
  readonly pointAtOne: number;
  /** A frame of scrolling with Gouji, and before it was there. */
  readonly frame: number;
  readonly bareFrame: number;
}

/**
 * What so many marks cost on a made-up page: a table with a finding in each row.
 *
 * @param code marks-page.tsx, bundled
 */
export async function measureMarks(page: Page, code: string, rows: number): Promise<MarksCost> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const rounds: MarksCost[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureOnce(page, cdp, code, rows));
  await cdp.detach();
  const middle = (of: (cost: MarksCost) => number) => median(rounds.map(of));
  return {
    show: middle(({ show }) => show),
    pointAtOne: middle(({ pointAtOne }) => pointAtOne),
    frame: middle(({ frame }) => frame),
    bareFrame: middle(({ bareFrame }) => bareFrame),
  };
}

type Bench = { marks: MarksBench };

async function measureOnce(page: Page, cdp: CDPSession, code: string, rows: number): Promise<MarksCost> {
  await page.goto('about:blank');
  await page.evaluate(`${code}; window.marks = bench.setUp(${rows});`);
  const cost = async (work: () => Promise<unknown>) => {
    const before = await taskTime(cdp);
    await work();
    return (await taskTime(cdp)) - before;
  };
  const bareFrame = (await cost(() => page.evaluate(scroll, FRAMES))) / FRAMES;
  let marks = 0;
  const show = await cost(async () => {
    marks = await page.evaluate(() => (window as unknown as Bench).marks.open());
  });
  if (marks !== rows) throw new Error(`${marks} marks`);
  const pointAtOne = (await cost(() => page.evaluate(pointAtMany))) / 20;
  const touched = await page.evaluate(() => (window as unknown as Bench).marks.touched());
  if (touched > 20) throw new Error(`pointing touched ${touched} elements`);
  await page.evaluate(() => (window as unknown as Bench).marks.leave());
  const frame = (await cost(() => page.evaluate(scroll, FRAMES))) / FRAMES;
  return { show, pointAtOne, frame, bareFrame };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

async function pointAtMany(): Promise<void> {
  for (let i = 1; i <= 20; i++) await (window as unknown as Bench).marks.point(i * 7);
}

async function scroll(frames: number): Promise<void> {
  scrollTo(0, 0);
  for (let i = 0; i < frames; i++) {
    scrollBy(0, 40);
    await new Promise(requestAnimationFrame);
  }
}
