import type { Text } from '../../lib/i18n/text.ts';
import { exporting } from '../../lib/i18n/ui-export.ts';
import type { Exporter, ExportRequest, Made } from '../../lib/platform/exporter.ts';
import { tell } from '../../lib/platform/tell.ts';
import type { Session } from '../../lib/state/session.ts';

/** What came of an export; cancelled, it has made nothing and yet not failed. */
export interface Outcome<T> extends Made<T> {
  readonly failed: boolean;
}

/** What is to be made, from whatever the exporter needs to know. */
export type Making<T> = (exporter: Exporter, request: ExportRequest, signal: AbortSignal) => Promise<Made<T>>;

/** Makes something of the report that is looked at. Never throws: what goes wrong is told. */
export async function runExport<T>(
  session: Session,
  make: Making<T>,
  signal: AbortSignal,
): Promise<Outcome<T>> {
  try {
    const request = requestOf(session);
    if (request === null) return nothing(exporting.failed, true);
    const { made, words } = await make(await loadExporter(), request, signal);
    return { made, words, failed: made === null };
  } catch (error) {
    if (signal.aborted) return nothing(exporting.cancelled, false);
    console.warn('Gouji:', error);
    return nothing(exporting.failed, true);
  }
}

const nothing = (words: Text, failed: boolean) => ({ made: null, words, failed });

/** Injected into this frame on first use. @throws when it cannot be: the extension was updated or removed */
export async function loadExporter(): Promise<Exporter> {
  if (!globalThis.goujiExporter) await tell({ name: 'exporting' });
  if (!globalThis.goujiExporter) throw new Error('the exporter did not come');
  return globalThis.goujiExporter;
}

function requestOf(session: Session): ExportRequest | null {
  const view = session.view.peek();
  if (!view) return null;
  const lang = session.lang.peek();
  const { title, year } = view.audit.report;
  return {
    lang,
    report: { at: session.views.peek().indexOf(view), title, year },
    shown: view.audit.findings.map(({ id, message }) => ({ id, message: message[lang] })),
    decisions: view.decisions,
  };
}
