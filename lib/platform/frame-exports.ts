import { browser } from 'wxt/browser';
import type { BrowserFile, Tables } from './exporter.ts';
import * as z from './schema.ts';

const told = z.object({ words: z.object({ 'zh-CN': z.string(), en: z.string() }), failed: z.boolean() });

/** How an export went, in words. */
export type ExportTold = z.infer<typeof told>;

/** Tables to be copied, with what to say once that is done; or why there are none. */
export type TablesTold = ExportTold & { readonly tables: Tables | null };

const tablesTold = z.extend(told, { tables: z.nullable(z.object({ tsv: z.string(), html: z.string() })) });

/** What the auditor of a frame does for the popup. */
export interface FrameExports {
  /** Makes a file of one of its reports and hands it to the browser, from the page: the popup may close meanwhile. */
  readonly save: (at: number, kind: BrowserFile) => Promise<ExportTold>;
  /** Only the document that was clicked may copy: the popup does. */
  readonly tables: (at: number) => Promise<TablesTold>;
  readonly cancel: () => void;
}

/** Where a report stands: number of its frame, and its place among the reports there, from 0. */
export interface ReportAt {
  readonly frame: number;
  readonly at: number;
}

/** @throws when the frame has gone, or answers nothing */
export async function saveFrom(
  tabId: number,
  { frame, at }: ReportAt,
  kind: BrowserFile,
): Promise<ExportTold> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    func: (report: number, file: BrowserFile) => globalThis.gouji?.exports.save(report, file),
    args: [at, kind],
  });
  return told.parse(answer?.result);
}

/** @throws when the frame has gone, or answers nothing */
export async function tablesFrom(tabId: number, { frame, at }: ReportAt): Promise<TablesTold> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    func: (report: number) => globalThis.gouji?.exports.tables(report),
    args: [at],
  });
  return tablesTold.parse(answer?.result);
}

/** @throws when the frame has gone */
export async function cancelIn(tabId: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    func: () => globalThis.gouji?.exports.cancel(),
  });
}
