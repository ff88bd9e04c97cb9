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

/** What the auditor leaves in the extension's own world of a frame for background and popup to call. */
export interface FrameHandle {
  /** One for each report; empty while the frame shows none. */
  readonly states: () => FrameState[];
  readonly show: (shown: boolean) => Promise<void>;
  /** Audits anew, where the user asks for it. */
  readonly audit: () => Promise<void>;
  readonly exports: FrameExports;
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

/** Shows or hides Gouji in every frame of a tab. @throws when the tab may not be entered */
export async function showFrames(tabId: number, shown: boolean): Promise<void> {
  await browser.scripting.executeScript({
    target: target(tabId),
    func: (on: boolean) => globalThis.gouji?.show(on),
    args: [shown],
  });
}

const target = (tabId: number, frameId?: number) =>
  frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
