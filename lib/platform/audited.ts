import type { PageWire } from '../page/wire.ts';
import type { ShownAudit } from '../show/shown-audit.ts';
import { ask } from './tell.ts';

/** What the background answers to a page: its reports, or why it could not be read. */
export type Audited = { readonly audits: readonly ShownAudit[] } | { readonly failed: string };

/**
 * Has a page audited in the background, which runs the core for all pages. The answer comes from the very build that
 * asks, as an updated extension cannot be asked by the one before: its kind is checked, not every part of it.
 *
 * @throws when there is no answer, with the reason
 */
export async function auditInBackground(page: PageWire): Promise<readonly ShownAudit[]> {
  const answer = await ask({ name: 'audit', page }, isAudited);
  if ('failed' in answer) throw new Error(answer.failed);
  return answer.audits;
}

const isAudited = (answer: unknown): answer is Audited =>
  typeof answer === 'object' &&
  answer !== null &&
  (('audits' in answer && Array.isArray(answer.audits)) ||
    ('failed' in answer && typeof answer.failed === 'string'));
