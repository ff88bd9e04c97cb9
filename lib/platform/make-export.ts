import { isText } from 'domhandler';
import type { AuditResult } from '../audit/result.ts';
import { type Audit, auditReports } from '../audit-page.ts';
import { anchorsOf } from '../export/anchors/anchors.ts';
import { tablesForClipboard } from '../export/clipboard/tables.ts';
import { hexDigest } from '../export/digest.ts';
import { exportFile } from '../export/files.ts';
import { toResult } from '../export/json.ts';
import { type Pictures, REMARKS } from '../export/package/remarks.ts';
import type { Text } from '../i18n/text.ts';
import { exported, handedOver, withRemarks } from '../i18n/ui-export.ts';
import { copyLivePage } from '../page/live.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { walk } from '../page/walk.ts';
import { readWire } from '../page/wire.ts';
import { RULES } from '../rules/index.ts';
import { applySettings, rulesRun } from '../rules/settings.ts';
import type { BrowserFile, Exporter, ExportRequest } from './exporter.ts';
import { photograph } from './picture/photograph.ts';
import { pageBytes } from './serialise.ts';

/** An export is of the page as it stands: audited anew, so that page, digest and findings are of one moment. */
export const createExporter = (page: Document): Exporter => ({
  makeFile: (kind, request) => {
    const now = auditNow(page, request);
    return now ? fileOf(kind, now, request, NO_PICTURES) : GONE;
  },
  makeTables: (request) => {
    const now = auditNow(page, request);
    if (now === null) return GONE;
    return { made: tablesForClipboard(now.result), words: withRemarks(exported.copied, remarksOn(now)) };
  },
  makePackage: async (request, needs) => {
    const before = auditNow(page, request);
    if (before === null) return GONE;
    const pictures = await photograph(page, elementOf(before) ?? page.body, needs);
    needs.onWriting();
    await drawn();
    needs.signal.throwIfAborted();
    // Of the page as it was left: pictures take seconds, in which it may change.
    const now = auditNow(page, request);
    return now ? fileOf('evidence.zip', now, request, pictures) : GONE;
  },
});

const GONE = { made: null, words: exported.gone };
const NO_PICTURES: Pictures = { images: [], remarks: [] };

type Audited = NonNullable<ReturnType<typeof auditNow>>;

function fileOf(kind: BrowserFile, now: Audited, { lang }: ExportRequest, pictures: Pictures) {
  const { snapshot, audit, live: _, ...audited } = now;
  const anchors = anchorsOf(snapshot, audit);
  const made = exportFile(kind, { ...audited, lang, at: new Date(), anchors, pictures });
  const said = pictures.remarks.map((code) =>
    code === 'notAllowed' ? exported.howToPicture : REMARKS[code],
  );
  return { made, words: withRemarks(handedOver(made.name), [...remarksOn(now), ...said]) };
}

const remarksOn = ({ changed }: Audited): readonly Text[] => (changed ? [exported.changed] : []);

/** What was changed on the screen is seen by now. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Some element of the report. */
function elementOf({ audit, live }: Audited): Element | null {
  const [cell] = audit.report?.cells.values() ?? [];
  const node = cell?.node ?? audit.report?.sections[0]?.node ?? null;
  const found = live(node?.startIndex ?? -1);
  return found instanceof Element ? found : (found?.parentElement ?? null);
}

function auditNow(page: Document, request: ExportRequest) {
  const bytes = pageBytes(page);
  const { wire, live } = copyLivePage(page);
  const snapshot = readWire(wire);
  mend(snapshot);
  const audits = auditReports(snapshot, applySettings(RULES, request.rules)).filter(
    ({ isReport }) => isReport,
  );
  const at = indexOf(audits, request.report);
  const audit = audits[at];
  if (audit === undefined) return null;
  const source = {
    name: nameOf(location),
    url: location.href,
    sha256: hexDigest(bytes),
    bytes: bytes.length,
  };
  const { decisions, ...audited } = toResult(audit, source, request.lang, request.decisions);
  const rules = rulesRun(RULES, request.rules);
  const result = { ...audited, rules, ...(decisions && { decisions }) };
  const report = { number: at + 1, of: audits.length };
  return { snapshot, live, audit, result, page: bytes, report, changed: differs(result, request.shown) };
}

/** Half a character cannot be written to a file: there, and so here, a sign stands in its place. */
function mend({ document }: PageSnapshot): void {
  walk(document, {
    text: (data, node) => {
      if (isText(node)) node.data = data.toWellFormed();
    },
  });
}

/** The report at its place, or wherever the one of that title and year now is; -1 where it is gone. */
function indexOf(audits: readonly Audit[], { at, title, year }: ExportRequest['report']): number {
  const is = ({ report }: Audit) => report?.title === title && report.year === year;
  const there = audits[at];
  return there && is(there) ? at : audits.findIndex(is);
}

function differs({ findings }: AuditResult, shown: ExportRequest['shown']): boolean {
  const messages = new Map(shown.map(({ id, message }) => [id, message]));
  return findings.length !== shown.length || findings.some(({ id, message }) => messages.get(id) !== message);
}

function nameOf({ pathname, hostname }: Location): string {
  const name = pathname.split('/').pop() || hostname;
  try {
    return decodeURIComponent(name);
  } catch {
    // Addresses may hold what is no valid escape; then they stay as they are.
    return name;
  }
}
