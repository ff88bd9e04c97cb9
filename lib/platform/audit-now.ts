import { isText } from 'domhandler';
import type { AuditResult } from '../audit/result.ts';
import { type Audit, auditReports } from '../audit-page.ts';
import { hexDigest } from '../export/digest.ts';
import { toResult } from '../export/json.ts';
import { compareResults } from '../export/package/compare.ts';
import { copyLivePage } from '../page/live.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { walk } from '../page/walk.ts';
import { readWire } from '../page/wire.ts';
import { RULES } from '../rules/index.ts';
import { applySettings, type RuleSettings, rulesRun } from '../rules/settings.ts';
import type { ExportRequest } from './exporter.ts';
import { savePage } from './serialise.ts';

/** One report of the page as it stands, with all that its export may want to know. */
export interface AuditedNow {
  readonly snapshot: PageSnapshot;
  readonly audit: Audit;
  readonly result: AuditResult;
  /** The very page, as a file. */
  readonly page: Uint8Array;
  readonly report: { readonly number: number; readonly of: number };
  /** Whether the findings are no longer those that the user has seen. */
  readonly changed: boolean;
  /** Cells and headings of the report, as far as they are on the page. */
  readonly elements: readonly Element[];
  /** Whether the file, read again, gives the same result; it may not where scripts have built what no parser would. */
  readonly readsBack: () => boolean;
}

/** Page, digest and findings are of one moment. Null where the report is gone. */
export function auditNow(page: Document, request: ExportRequest, settings: RuleSettings): AuditedNow | null {
  const { markup, bytes } = savePage(page);
  const { wire, live } = copyLivePage(page);
  const snapshot = wellFormed(readWire(wire));
  const rules = applySettings(RULES, settings);
  const reports = (of: PageSnapshot) => auditReports(of, rules).filter(({ isReport }) => isReport);
  const audits = reports(snapshot);
  const at = indexOf(audits, request.report);
  const audit = audits[at];
  if (audit === undefined) return null;
  const source = { ...addressOf(page), sha256: hexDigest(bytes), bytes: bytes.length };
  const { decisions, ...audited } = toResult(audit, source, request.lang, request.decisions);
  const result = { ...audited, rules: rulesRun(RULES, settings), ...(decisions && { decisions }) };
  return {
    ...{ snapshot, audit, result, page: bytes, report: { number: at + 1, of: audits.length } },
    changed: differs(result, request.shown),
    elements: elementsOf(audit, live),
    readsBack: () => {
      const again = new DOMParser().parseFromString(markup, 'text/html');
      const read = reports(readWire(copyLivePage(again).wire))[at];
      return read !== undefined && compareResults(result, toResult(read, source, request.lang)).length === 0;
    },
  };
}

/** Half a character cannot be written to a file: there, and so here, a sign stands in its place. */
function wellFormed(page: PageSnapshot): PageSnapshot {
  walk(page.document, {
    text: (data, node) => {
      if (isText(node)) node.data = data.toWellFormed();
    },
  });
  return page;
}

/** The report at its place, or wherever the one of that title and year now is; -1 where it is gone. */
function indexOf(audits: readonly Audit[], { at, title, year }: ExportRequest['report']): number {
  const due = title?.toWellFormed() ?? null;
  const is = ({ report }: Audit) => report?.title === due && report.year === year;
  const there = audits[at];
  return there && is(there) ? at : audits.findIndex(is);
}

function differs({ findings }: AuditResult, shown: ExportRequest['shown']): boolean {
  const messages = new Map(shown.map(({ id, message }) => [id, message.toWellFormed()]));
  return findings.length !== shown.length || findings.some(({ id, message }) => messages.get(id) !== message);
}

function elementsOf({ report }: Audit, live: (node: number) => Node | null): readonly Element[] {
  const nodes = [...(report?.cells.values() ?? []), ...(report?.sections ?? [])].map(({ node }) => node);
  const found = nodes.map((node) => live(node?.startIndex ?? -1));
  const elements = found.map((node) => (node instanceof Element ? node : node?.parentElement));
  return [...new Set(elements.filter((element) => element instanceof Element))];
}

/** A frame that a script has filled has no address of its own; its base is that of the page around it. */
function addressOf(page: Document): { name: string; url: string } {
  const url = /^about:/.test(page.URL) ? page.baseURI : page.URL;
  const { pathname, hostname } = new URL(url);
  return { url, name: decoded(pathname.split('/').pop() || hostname) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // Addresses may hold what is no valid escape; then they stay as they are.
    return name;
  }
}
