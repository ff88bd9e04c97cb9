import { browser } from 'wxt/browser';
import type { ExportFile } from '../export/files.ts';
import type { FileKind } from '../export/formats.ts';
import type { Lang, Text } from '../i18n/text.ts';
import type { Decision } from '../review/decision.ts';
import type { PhotographNeeds } from './picture/photograph.ts';

/** Files made at once. A package takes time, and what only a publishing pipeline wants is not made in the browser. */
export type QuickFile = Exclude<FileKind, 'sarif' | 'evidence.zip'>;
export type BrowserFile = QuickFile | 'evidence.zip';

/** Everything that the exporter cannot see on the page itself. Plain data. */
export interface ExportRequest {
  readonly lang: Lang;
  /** Which of the page's reports: its place among them, from 0, and what tells it when that has changed. */
  readonly report: { readonly at: number; readonly title: string | null; readonly year: number | null };
  /** The findings that the user has seen, messages in `lang`: whatever differs now, the page has changed. */
  readonly shown: readonly { readonly id: string; readonly message: string }[];
  /** What people decided on this report. */
  readonly decisions: readonly Decision[];
}

/** What was made of the page as it stands, and what the user is to be told; null: the report is gone. */
export interface Made<T> {
  readonly made: T | null;
  readonly words: Text;
}

/** The three tables for a clipboard. */
export interface Tables {
  readonly tsv: string;
  readonly html: string;
}

/** What the exporter leaves in the extension's own world of a frame, for the auditor to call. */
export interface Exporter {
  /** Audits the page anew and writes a file. Rejects with what `signal` was aborted with. */
  readonly makeFile: (
    kind: QuickFile,
    request: ExportRequest,
    signal: AbortSignal,
  ) => Promise<Made<ExportFile>>;
  /** For a spreadsheet, likewise. */
  readonly makeTables: (request: ExportRequest) => Promise<Made<Tables>>;
  /**
   * The evidence package, with pictures of the report: scrolls through it and back. Rejects with what `signal` was
   * aborted with.
   */
  readonly makePackage: (request: ExportRequest, needs: PackageNeeds) => Promise<Made<ExportFile>>;
}

export interface PackageNeeds extends PhotographNeeds {
  /** The pictures are taken. */
  readonly onWriting: () => void;
}

declare global {
  // A `var`, because only that becomes a property of globalThis.
  var goujiExporter: Exporter | undefined;
}

/** Puts the exporter into a frame; done once, it stays with the page. @throws when the frame may not be entered */
export async function injectExporter(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/exporter.js'] });
}
