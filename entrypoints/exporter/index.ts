import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anchorsOf } from '../../lib/export/anchors/anchors.ts';
import { tablesForClipboard } from '../../lib/export/clipboard/tables.ts';
import { exportFiles } from '../../lib/export/files.ts';

/** Everything that makes files, injected into a report's frame when an export is first asked for (ADR 0008). */
export default defineUnlistedScript(() => {
  globalThis.goujiExporter ??= { anchorsOf, exportFiles, tablesForClipboard };
});
