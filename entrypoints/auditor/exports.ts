import { ui } from '../../lib/i18n/ui.ts';
import type { BrowserFile, Exporter, ExportRequest } from '../../lib/platform/exporter.ts';
import { copyTables, saveFile } from '../../lib/platform/save.ts';
import { storedRules } from '../../lib/platform/settings.ts';
import { tell } from '../../lib/platform/tell.ts';
import type { Session } from '../../lib/state/session.ts';

/** Taking the result along; done when the panel has been told how it went. */
export interface Exports {
  readonly save: (kind: BrowserFile) => Promise<void>;
  readonly copy: () => Promise<void>;
}

/** @param top the document whose button was clicked, as only that one may copy */
export function createExports(session: Session, top: Document): Exports {
  const say = (words: keyof typeof ui) => session.say(ui[words][session.lang.peek()]);
  const run = async (work: (exporter: Exporter, request: ExportRequest) => keyof typeof ui) => {
    try {
      const request = await requestOf(session);
      if (request) say(work(await loadExporter(), request));
    } catch (error) {
      console.warn('Gouji:', error);
      say('exportFailed');
    }
  };
  return {
    save: (kind) =>
      run(({ makeFile }, request) => {
        const made = makeFile(kind, request);
        if (made === null) return 'reportGone';
        saveFile(document, made.file.name, made.file.type, made.file.bytes);
        return made.changed ? 'savedAnew' : 'saved';
      }),
    copy: () =>
      run(({ makeTables }, request) => {
        const made = makeTables(request);
        if (made === null) return 'reportGone';
        if (!copyTables(top, made)) return 'copyFailed';
        return made.changed ? 'copiedAnew' : 'copied';
      }),
  };
}

/** Injected into this frame on first use. @throws when it cannot be: the extension was updated or removed */
async function loadExporter(): Promise<Exporter> {
  if (!globalThis.goujiExporter) await tell({ name: 'exporting' });
  if (!globalThis.goujiExporter) throw new Error('the exporter did not come');
  return globalThis.goujiExporter;
}

async function requestOf(session: Session): Promise<ExportRequest | null> {
  const view = session.view.peek();
  if (!view) return null;
  const lang = session.lang.peek();
  const { title, year } = view.audit.report;
  return {
    lang,
    report: { at: session.views.peek().indexOf(view), title, year },
    rules: await storedRules.read(),
    shown: view.audit.findings.map(({ id, message }) => ({ id, message: message[lang] })),
    remarks: {},
  };
}
