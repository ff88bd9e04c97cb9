import { anchorsOf } from '../export/anchors/anchors.ts';
import { type ExportInput, exportFiles } from '../export/files.ts';
import { toResult } from '../export/json.ts';
import { ui } from '../i18n/ui.ts';
import type { FileAudit } from './audit-file.ts';
import type { Command } from './options.ts';
import { sourceLines } from './source-lines.ts';
import { type Written, writeFiles } from './write-files.ts';

type ExportCommand = Extract<Command, { kind: 'export' }>;
type Audited = Exclude<FileAudit, { refused: unknown }>;

/** Writes the exports of one page, those of each report on it after the other. @param given see writeFiles */
export async function exportPage(
  { audits, source, page }: Audited,
  bytes: Uint8Array,
  { format, lang, out }: ExportCommand,
  folder: string,
  given: Set<string>,
): Promise<Written> {
  if (!audits.some(({ isReport }) => isReport)) return { refused: ui.notReport };
  const paths: string[] = [];
  for (const [index, audit] of audits.entries()) {
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
    const written = await writeFiles(exportFiles(format, input), out, folder, given);
    if ('refused' in written) return written;
    paths.push(...written.paths);
  }
  return { paths };
}
