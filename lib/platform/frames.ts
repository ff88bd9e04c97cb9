import { browser } from 'wxt/browser';
import type { FrameExports, ReportAt } from './frame-exports.ts';
import * as z from './schema.ts';

const frameState = z.object({
  /** What the report calls itself: agency and year as far as they are known. */
  title: z.string(),
  errors: z.int(),
  warnings: z.int(),
  /** Findings of either kind, or notes, that a person dismissed. */
  dismissed: z.int(),
  coverage: z.object({ identities: z.int(), passed: z.int(), failed: z.int(), notVerifiable: z.int() }),
  shown: z.boolean(),
});

/** One report of a frame, as badge and popup show it. */
export type FrameState = z.infer<typeof frameState>;

/** A report with where it stands in its tab. */
export type TabReport = FrameState & ReportAt;
/** Next and previous finding; panel or pill; copies the finding that was last pointed at. */
export type FrameAct = 'next' | 'previous' | 'panel' | 'copy';

/** What the auditor leaves in the extension's own world of a frame for background and popup to call. */
export interface FrameHandle {
  /** One for each report; empty while the frame shows none. */
  readonly states: () => FrameState[];
  readonly show: (shown: boolean) => Promise<void>;
  /** When the user was last busy with the report of this frame, ms since 1970; 0: not yet; null: it has none. */
  readonly touched: () => number | null;
  /** Does what a command or menu of the browser asks for. */
  readonly act: (act: FrameAct) => Promise<void>;
  /** Audits anew, where the user asks for it. Never rejects: see failed(). */
  readonly audit: () => Promise<void>;
  /** Whether the last audit came to no end, so that nobody knows whether there is a report. */
  readonly failed: () => boolean;
  readonly exports: FrameExports;
  /** A key is pressed in this frame. The detector hears of it before any script of the page. */
  readonly takeKey: (event: KeyboardEvent) => void;
}

declare global {
  // A `var`, because only that becomes a property of globalThis.
  var gouji: FrameHandle | undefined;
}

const AUDITOR = '/auditor.js';

/** Puts the auditor into one frame, or into every frame that the user allows. @throws when none may be entered */
export async function inject(tabId: number, frameId?: number): Promise<void> {
  await browser.scripting.executeScript({ target: target(tabId, frameId), files: [AUDITOR] });
}

/** The reports that a tab shows, in all its frames. @throws when the tab may not be entered */
export async function readFrames(tabId: number, frameId?: number): Promise<TabReport[]> {
  const results = await browser.scripting.executeScript({
    target: target(tabId, frameId),
    func: () => globalThis.gouji?.states() ?? [],
  });
  return results.flatMap(({ result, frameId: frame }) => {
    const states = z.array(frameState).safeParse(result).data ?? [];
    return states.map((state, at) => ({ ...state, frame, at }));
  });
}

/** Whether the last audit of some frame came to no end. @throws when the tab may not be entered */
export async function hasFailed(tabId: number): Promise<boolean> {
  const results = await browser.scripting.executeScript({
    target: target(tabId),
    func: () => globalThis.gouji?.failed() ?? false,
  });
  return results.some(({ result }) => result === true);
}

/** Shows or hides Gouji in every frame of a tab. @throws when the tab may not be entered */
export async function showFrames(tabId: number, shown: boolean): Promise<void> {
  await browser.scripting.executeScript({
    target: target(tabId),
    func: (on: boolean) => globalThis.gouji?.show(on),
    args: [shown],
  });
}

/**
 * Does something in the frame whose report the user was last busy with. False where no frame of the tab has one.
 *
 * @throws when the tab may not be entered
 */
export async function actInTab(tabId: number, act: FrameAct): Promise<boolean> {
  const frames = await browser.scripting.executeScript({
    target: target(tabId),
    func: () => globalThis.gouji?.touched() ?? null,
  });
  const [last] = frames
    .flatMap(({ frameId, result }) => (typeof result === 'number' ? [{ frameId, at: result }] : []))
    .toSorted((a, b) => b.at - a.at);
  if (!last) return false;
  await browser.scripting.executeScript({
    target: target(tabId, last.frameId),
    func: (asked: FrameAct) => globalThis.gouji?.act(asked),
    args: [act],
  });
  return true;
}

const target = (tabId: number, frameId?: number) =>
  frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
