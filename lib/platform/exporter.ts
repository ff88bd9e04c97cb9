import { browser } from 'wxt/browser';
import type { ExportFile } from '../export/files.ts';
import type { FileKind } from '../export/formats.ts';
import type { Lang } from '../i18n/text.ts';
import type { Decision } from '../review/decision.ts';
import type { RuleSettings } from '../rules/settings.ts';

/** Files that only a publishing pipeline wants are not made in the browser. */
export type BrowserFile = Exclude<FileKind, 'sarif'>;

/** Everything that the exporter cannot see on the page itself. Plain data. */
export interface ExportRequest {
  readonly lang: Lang;
  /** Which of the page's reports: its place among them, from 0, and what tells it when that has changed. */
  readonly report: { readonly at: number; readonly title: string | null; readonly year: number | null };
  readonly rules: RuleSettings;
  /** The findings that the user has seen, messages in `lang`: whatever differs now, the page has changed. */
  readonly shown: readonly { readonly id: string; readonly message: string }[];
  /** What people decided on this report. */
  readonly decisions: readonly Decision[];
}

/** What was made of the page as it stands; `changed`: it is no longer what the user has seen. */
export type Made<T> = T & { readonly changed: boolean };

/** What the exporter leaves in the extension's own world of a frame, for the auditor to call. */
export interface Exporter {
  /** Audits the page anew and writes a file. Null where the report is gone. */
  readonly makeFile: (kind: BrowserFile, request: ExportRequest) => Made<{ file: ExportFile }> | null;
  /** The three tables for a spreadsheet's clipboard, likewise. */
  readonly makeTables: (request: ExportRequest) => Made<{ tsv: string; html: string }> | null;
}

declare global {
  // A `var`, because only that becomes a property of globalThis.
  var goujiExporter: Exporter | undefined;
}

/** Puts the exporter into a frame; done once, it stays with the page. @throws when the frame may not be entered */
export async function injectExporter(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/exporter.js'] });
}
