import { anchorsOf } from '../export/anchors/anchors.ts';
import { type ExportFile, type ExportInput, exportFiles } from '../export/files.ts';
import { toResult } from '../export/json.ts';
import type { Text } from '../i18n/text.ts';
import { ui } from '../i18n/ui.ts';
import type { FileAudit } from './audit-file.ts';
import type { Command } from './options.ts';
import { sourceLines } from './source-lines.ts';

type ExportCommand = Extract<Command, { kind: 'export' }>;
type Audited = Exclude<FileAudit, { refused: unknown }>;

/** The exports of one page, by report; or why there are none. */
export function exportsOf(
  { audits, source, page }: Audited,
  bytes: Uint8Array,
  { format, lang }: ExportCommand,
): readonly (readonly ExportFile[])[] | { readonly refused: Text } {
  if (!audits.some(({ isReport }) => isReport)) return { refused: ui.notReport };
  return audits.map((audit, index) => {
    const input: ExportInput = {
      result: toResult(audit, source, lang),
      lang,
      at: new Date(),
      anchors: anchorsOf(page, audit),
      page: bytes,
      pictures: { images: [], remarks: ['commandLine'] },
      report: { number: index + 1, of: audits.length },
      lines: sourceLines(audit),
    };
    return exportFiles(format, input);
  });
}
