import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAuditor } from './start-auditor.ts';

/**
 * Injected into a frame that may show a report, or that the user wants audited; once is enough. Whoever injects
 * waits for the promise, and finds the result ready.
 */
export default defineUnlistedScript(async () => {
  globalThis.gouji ??= startAuditor();
  await globalThis.gouji.audit();
});
