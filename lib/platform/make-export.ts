import { anchorsOf } from '../export/anchors/anchors.ts';
import { tablesForClipboard } from '../export/clipboard/tables.ts';
import { exportFile } from '../export/files.ts';
import { type Pictures, REMARKS } from '../export/package/remarks.ts';
import type { Text } from '../i18n/text.ts';
import { exported, handedOver, withRemarks } from '../i18n/ui-export.ts';
import { type AuditedNow, auditNow } from './audit-now.ts';
import type { BrowserFile, Exporter, ExportRequest } from './exporter.ts';
import { photograph } from './picture/photograph.ts';
import { storedRules } from './settings.ts';

/** An export is of the page as it stands, audited anew by the rules as the user has set them. */
export const createExporter = (page: Document): Exporter => ({
  makeFile: async (kind, request, signal) => {
    const rules = await storedRules.read();
    await breathe(signal);
    const now = auditNow(page, request, rules);
    await breathe(signal);
    return now ? fileOf(kind, now, request, NO_PICTURES) : GONE;
  },
  makeTables: async (request) => {
    const now = auditNow(page, request, await storedRules.read());
    if (now === null) return GONE;
    return { made: tablesForClipboard(now.result), words: withRemarks(exported.copied, remarksOn(now)) };
  },
  makePackage: async (request, needs) => {
    const rules = await storedRules.read();
    const before = auditNow(page, request, rules);
    if (before === null) return GONE;
    const pictures = await photograph(page, before.elements, needs);
    needs.onWriting();
    await breathe(needs.signal);
    // Of the page as it was left: pictures take seconds, in which it may change.
    const now = auditNow(page, request, rules);
    if (now === null) return GONE;
    const remarks = now.readsBack() ? pictures.remarks : [...pictures.remarks, 'unlike' as const];
    return fileOf('evidence.zip', now, request, { ...pictures, remarks });
  },
});

const GONE = { made: null, words: exported.gone };
const NO_PICTURES: Pictures = { images: [], remarks: [] };

function fileOf(kind: BrowserFile, now: AuditedNow, { lang }: ExportRequest, pictures: Pictures) {
  const { snapshot, audit, result, page, report, changed } = now;
  const anchors = anchorsOf(snapshot, audit);
  const at = new Date();
  const made = exportFile(kind, { result, lang, at, anchors, page, pictures, report, changed });
  const said = pictures.remarks.map((code) =>
    code === 'notAllowed' ? exported.howToPicture : REMARKS[code],
  );
  return { made, words: withRemarks(handedOver(made.name), [...remarksOn(now), ...said]) };
}

const remarksOn = ({ changed }: AuditedNow): readonly Text[] => (changed ? [exported.changed] : []);

/** ms after which a page that nobody looks at, and that draws nothing, goes on. */
const UNSEEN = 200;

/**
 * Between long pieces of work: what was changed on the screen is seen, and what was pressed is heard.
 *
 * @throws what `signal` was aborted with
 */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
  signal.throwIfAborted();
}
