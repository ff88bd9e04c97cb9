import { browser } from 'wxt/browser';
import type { anchorsOf } from '../export/anchors/anchors.ts';
import type { tablesForClipboard } from '../export/clipboard/tables.ts';
import type { exportFiles } from '../export/files.ts';

/** What the exporter leaves in the extension's own world of a frame, for the auditor to call. */
export interface Exporter {
  readonly anchorsOf: typeof anchorsOf;
  readonly exportFiles: typeof exportFiles;
  readonly tablesForClipboard: typeof tablesForClipboard;
}

declare global {
  // A `var`, because only that becomes a property of globalThis.
  var goujiExporter: Exporter | undefined;
}

/** Puts the exporter into a frame; done once, it stays with the page. @throws when the frame may not be entered */
export async function injectExporter(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/exporter.js'] });
}
