import { inject, readFrames, showFrames, type TabReport } from './frames.ts';

/**
 * Audits a tab because the user asks for it, whatever its address. Where a report is known already it is
 * shown, or (`toggle`) hidden when it was shown. Gives the reports found: none on a page that is no report.
 *
 * @throws when the browser does not let extensions into the page
 */
export async function auditByHand(tabId: number, mode: 'show' | 'toggle'): Promise<TabReport[]> {
  const known = await readFrames(tabId);
  if (known.length === 0) await inject(tabId);
  else await showFrames(tabId, mode === 'show' || !known.some(({ shown }) => shown));
  return readFrames(tabId);
}
