import { hasFailed, inject, readFrames, showFrames, type TabReport } from './frames.ts';

/** The page was read, but its audit came to no end: nobody knows whether it is a report. */
export class AuditFailed extends Error {}

/**
 * Audits a tab because the user asks for it, whatever its address. Where a report is known already it is
 * shown, or (`toggle`) hidden when it was shown. Gives the reports found: none on a page that is no report.
 *
 * @throws AuditFailed, and when the browser does not let extensions into the page
 */
export async function auditByHand(tabId: number, mode: 'show' | 'toggle'): Promise<TabReport[]> {
  const known = await readFrames(tabId);
  if (known.length === 0) await inject(tabId);
  else await showFrames(tabId, mode === 'show' || !known.some(({ shown }) => shown));
  const reports = await readFrames(tabId);
  if (reports.length === 0 && (await hasFailed(tabId))) throw new AuditFailed('the audit came to no end');
  return reports;
}
