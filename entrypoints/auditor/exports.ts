import { exporting, picturing, withRemarks } from '../../lib/i18n/ui-export.ts';
import type { BrowserFile, Tables } from '../../lib/platform/exporter.ts';
import type { FrameExports } from '../../lib/platform/frame-exports.ts';
import { copyTables, isSandboxed, saveFile } from '../../lib/platform/save.ts';
import { topDocument } from '../../lib/platform/top-document.ts';
import { type Exporting, ExportingModel, type Told } from '../../lib/state/exporting.ts';
import type { Session } from '../../lib/state/session.ts';
import { loadExporter, type Making, type Outcome, runExport } from './run-export.ts';

/** Taking along the result of the report that is looked at. */
export interface Exports {
  /** What there is to show of it. */
  readonly state: Exporting;
  readonly toggle: (open: boolean) => void;
  readonly save: (kind: BrowserFile) => Promise<Told>;
  /** @param from the document whose button was clicked, as only that one may copy */
  readonly copy: (from: Document) => Promise<void>;
  readonly tables: () => Promise<Outcome<Tables>>;
  readonly cancel: () => void;
  /** What Escape does here: cancels, or closes the menu. False: nothing. */
  readonly onEscape: () => boolean;
}

export function createExports(session: Session): Exports {
  const state = new ExportingModel();
  let running: AbortController | null = null;
  const run = async <T>(make: Making<T>): Promise<Outcome<T>> => {
    if (running) return { made: null, words: exporting.working, failed: true };
    running = new AbortController();
    session.say('');
    if (takesLong(document)) state.proceed({ words: exporting.working, share: null, bar: null });
    const outcome = await runExport(session, make, running.signal);
    running = null;
    state.tell(outcome);
    return outcome;
  };
  const tables = () => run(({ makeTables }, request) => makeTables(request));
  const cancel = () => running?.abort();
  return {
    state,
    toggle: (open) => {
      state.toggle(open);
      // Once the menu is open, an export is near.
      if (open) loadExporter().catch((error: unknown) => console.warn('Gouji:', error));
    },
    save: async (kind) => {
      const outcome = await run((exporter, request, signal) =>
        kind === 'evidence.zip'
          ? exporter.makePackage(request, { signal, ...showing(state) })
          : exporter.makeFile(kind, request, signal),
      );
      const { made, words, failed } = outcome;
      if (!made) return { words, failed };
      // A frame may be forbidden what the page around it is not.
      const page = topDocument(window);
      saveFile(page, made.name, made.type, made.bytes);
      if (!isSandboxed(page)) return { words, failed };
      const told = { words: withRemarks(words, [exporting.sandboxed]), failed };
      state.tell(told);
      return told;
    },
    copy: async (from) => {
      const { made } = await tables();
      if (made && !copyTables(from, made)) state.tell({ words: exporting.copyFailed, failed: true });
    },
    tables,
    cancel,
    onEscape: () => {
      if (state.work.peek()) cancel();
      else if (state.open.peek()) state.toggle(false);
      else return false;
      return true;
    },
  };
}

/** So many elements take half a second and more; with fewer, a bar would only flicker. */
const MANY = 10_000;

const takesLong = (page: Document): boolean => page.getElementsByTagName('*').length > MANY;

/** Shows how far a package is. */
const showing = (state: Exporting) => ({
  onProgress: ({ done, of, bar }: { done: number; of: number; bar: 'top' | 'bottom' | null }) =>
    state.proceed({ words: picturing(done + 1, of), share: done / of, bar }),
  onWriting: () => state.proceed({ words: exporting.writing, share: 1, bar: null }),
});

/** The same for the popup, which names the report. @param show switches Gouji on: a picture needs its marks */
export function exportsForPopup(session: Session, exports: Exports, show: () => Promise<void>): FrameExports {
  const choose = (at: number) => {
    const view = session.views.peek()[at];
    if (view) session.choose(view.key);
  };
  return {
    save: async (at, kind) => {
      choose(at);
      if (kind === 'evidence.zip') await show();
      return exports.save(kind);
    },
    tables: async (at) => {
      choose(at);
      const { made, words, failed } = await exports.tables();
      return { tables: made, words, failed };
    },
    cancel: exports.cancel,
  };
}
