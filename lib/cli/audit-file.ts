import { createHash } from 'node:crypto';
import type { Source } from '../audit/result.ts';
import { type Audit, auditReports } from '../audit-page.ts';
import { type Text, text } from '../i18n/text.ts';
import { decodePage } from '../page/decode.ts';
import { parsePage } from '../page/parse.ts';
import type { PageSnapshot } from '../page/snapshot.ts';
import { savedFrom } from './web-address.ts';

/** An audited file (with an audit for each report in it), or why it could not be audited. */
export type FileAudit =
  | { readonly audits: readonly Audit[]; readonly source: Source; readonly page: PageSnapshot }
  | { readonly refused: Text };

/** What an audit wants to know besides the bytes. */
interface About {
  /** Whether nodes tell where they stand in the markup. */
  readonly positions?: boolean;
  /** Where the page was taken from; left out: as it says itself. */
  readonly url?: string;
}

/**
 * Bytes to findings. Never throws: should our own code fail on a page, that page is refused with the reason, so that
 * the files after it are still audited.
 */
export function auditFile(name: string, bytes: Uint8Array, about: About = {}): FileAudit {
  const decoded = decodePage(bytes);
  if ('refused' in decoded) return decoded;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const url = about.url ?? savedFrom(decoded.html);
    const page = parsePage(decoded.html, url, about.positions);
    const audits = auditReports(page);
    return { audits, page, source: { name, url, sha256, bytes: bytes.length } };
  } catch (error) {
    return { refused: brokenOff(error) };
  }
}

/** Tells that it is our own fault. */
export function brokenOff(error: unknown): Text {
  const reason = error instanceof Error ? error.message : String(error);
  return text(`审核中断，这是 Gouji 的缺陷：${reason}`, `the audit broke off, a defect of Gouji: ${reason}`);
}
