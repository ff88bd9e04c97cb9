import { isText } from 'domhandler';
import type { AuditResult } from '../audit/result.ts';
import { type Audit, auditReports } from '../audit-page.ts';
import { anchorsOf } from '../export/anchors/anchors.ts';
import { tablesForClipboard } from '../export/clipboard/tables.ts';
import { hexDigest } from '../export/digest.ts';
import { exportFile } from '../export/files.ts';
import { toResult } from '../export/json.ts';
import { copyLivePage } from '../page/live.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { walk } from '../page/walk.ts';
import { readWire } from '../page/wire.ts';
import { RULES } from '../rules/index.ts';
import { applySettings, rulesRun } from '../rules/settings.ts';
import type { Exporter, ExportRequest } from './exporter.ts';
import { pageBytes } from './serialise.ts';

/** An export is of the page as it stands: audited anew, so that page, digest and findings are of one moment. */
export const createExporter = (page: Document): Exporter => ({
  makeFile: (kind, request) => {
    const now = auditNow(page, request);
    if (now === null) return null;
    const { snapshot, audit, ...input } = now;
    const { lang, remarks } = request;
    const anchors = anchorsOf(snapshot, audit);
    const pictures = { images: [], remarks: [] };
    const file = exportFile(kind, { ...input, lang, remarks, at: new Date(), anchors, pictures });
    return { file, changed: now.changed };
  },
  makeTables: (request) => {
    const now = auditNow(page, request);
    return now && { ...tablesForClipboard(now.result), changed: now.changed };
  },
});

function auditNow(page: Document, request: ExportRequest) {
  const bytes = pageBytes(page);
  const snapshot = readWire(copyLivePage(page).wire);
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
  const result = { ...toResult(audit, source, request.lang), rules: rulesRun(RULES, request.rules) };
  const report = { number: at + 1, of: audits.length };
  return { snapshot, audit, result, page: bytes, report, changed: differs(result, request.shown) };
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
