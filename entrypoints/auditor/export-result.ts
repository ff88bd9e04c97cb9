import type { AuditResult } from '../../lib/audit/result.ts';
import { tablesCsv } from '../../lib/export/csv.ts';
import { exportName } from '../../lib/export/file-name.ts';
import { toResult } from '../../lib/export/json.ts';
import { ui } from '../../lib/i18n/ui.ts';
import { copyText, saveFile } from '../../lib/platform/save.ts';
import { digest, serialisePage } from '../../lib/platform/serialise.ts';
import { RULES } from '../../lib/rules/index.ts';
import { type RuleSettings, rulesRun } from '../../lib/rules/settings.ts';
import type { Session } from '../../lib/state/session.ts';

/** Saves the result, or its three tables, as a file. */
export function saveResult(
  session: Session,
  format: 'json' | 'csv',
  audit: () => void,
  settings: () => RuleSettings,
): void {
  const result = currentResult(session, audit);
  if (!result) return;
  const lang = session.lang.peek();
  const name = exportName(result, format);
  if (format === 'json') {
    const whole: AuditResult = { ...result, rules: rulesRun(RULES, settings()) };
    saveFile(document, name, 'application/json', `${JSON.stringify(whole, null, 2)}\n`);
  } else saveFile(document, name, 'text/csv', tablesCsv(result, lang));
  session.say(ui.saved[lang]);
}

/** Copies the three tables. @param page the document whose button was clicked, as only that one may copy */
export function copyTables(session: Session, audit: () => void, page: Document): void {
  const result = currentResult(session, audit);
  if (!result) return;
  const lang = session.lang.peek();
  session.say((copyText(page, tablesCsv(result, lang)) ? ui.copied : ui.copyFailed)[lang]);
}

/** Audited anew, so that the digest is of the very page that the result speaks of. */
function currentResult(session: Session, audit: () => void): AuditResult | null {
  audit();
  const found = session.view.peek()?.audit;
  if (!found) return null;
  const name = location.pathname.split('/').pop() || location.hostname;
  const source = { name: decodeName(name), url: location.href, ...digest(serialisePage(document)) };
  return toResult(found, source, session.lang.peek());
}

/** Addresses may hold what is no valid escape; then they stay as they are. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
