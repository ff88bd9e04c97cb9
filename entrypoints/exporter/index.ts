import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createExporter } from '../../lib/platform/make-export.ts';

/** Everything that makes files, injected into a report's frame when an export is first asked for (ADR 0008). */
export default defineUnlistedScript(() => {
  globalThis.goujiExporter ??= createExporter(document);
});
