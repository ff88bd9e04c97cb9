import type { CDPSession } from 'playwright-core';

/** Something that the main thread of a page did. */
export interface Span {
  readonly name: string;
  /** ms, and how much of it the thread was really at work: the rest it waited for a processor. */
  readonly duration: number;
  readonly busy: number;
  /** Of a call of a function: the script that it stands in. */
  readonly url: string;
  /** ms, from an origin of the trace's own. */
  readonly start: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string };
  };
}

/** What browsers call a piece of work that nothing can interrupt. */
export const TASK = 'ThreadControllerImpl::RunTask';

const CATEGORIES = ['toplevel', 'devtools.timeline', '__metadata'];

/** Records what the main thread of a page does while some work goes on. */
export async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<readonly Span[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const pid = pageProcess(events);
  const main = events.find(
    ({ name, args, pid: of }) => name === 'thread_name' && args?.name === 'CrRendererMain' && of === pid,
  );
  return events
    .filter(({ ph, pid: of, tid }) => ph === 'X' && of === pid && tid === main?.tid)
    .map(({ name, dur = 0, tdur = dur, ts, args }) => ({
      ...{ name, duration: dur / 1_000, busy: tdur / 1_000, start: ts / 1_000 },
      url: args?.data?.url ?? '',
    }));
}

/** The process with most to do that draws pages: others are extensions and spares. */
function pageProcess(events: readonly TraceEvent[]): number {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const busy = mains.map(({ pid, tid }) => ({
    pid,
    frames: events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'Paint').length,
  }));
  return busy.toSorted((a, b) => b.frames - a.frames)[0]?.pid ?? -1;
}

/**
 * What scripts of extensions did, without what stands within another such span, and without the collection of garbage,
 * which strikes whoever happens to be at work.
 */
export function oursOf(spans: readonly Span[]): readonly Span[] {
  const ours = spans.filter(({ url }) => url.startsWith('chrome-extension://'));
  const garbage = spans.filter(({ name }) => /^(?:Major|Minor)GC$/.test(name));
  const collecting = (span: Span) =>
    garbage.filter((other) => isWithin(other, span)).reduce((sum, { busy }) => sum + busy, 0);
  return ours
    .filter((span) => !ours.some((other) => other !== span && isWithin(span, other)))
    .map((span) => ({ ...span, busy: span.busy - collecting(span) }));
}

/** Layouts and style computations within spans: those that they forced. */
export const forcedIn = (spans: readonly Span[], ours: readonly Span[]): readonly Span[] =>
  spans.filter(
    (span) => /^(?:Layout|UpdateLayoutTree)$/.test(span.name) && ours.some((own) => isWithin(span, own)),
  );

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.start + inner.duration <= outer.start + outer.duration;
