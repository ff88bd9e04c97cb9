import type { Audit } from '../audit-page.ts';
import type { ExportFile } from '../export/files.ts';
import { toResult } from '../export/json.ts';
import type { Text } from '../i18n/text.ts';
import { auditFile, type FileAudit } from './audit-file.ts';
import type { Input } from './input.ts';
import type { FileCommand } from './options.ts';
import { reportText } from './report-text.ts';

/** What is to be done with each file. Plain data, as a thread of its own may do it. */
export interface Order {
  readonly command: FileCommand;
  /** Columns of the terminal; null: lines are not broken. */
  readonly width: number | null;
}

/** What came of one file: it could not be dealt with, or what there is to print, to write, and to fail for. */
export type Dealt =
  | { readonly refused: Text }
  | {
      readonly text: string;
      /** Those of each report together. */
      readonly exports: readonly (readonly ExportFile[])[];
      readonly wrong: boolean;
    };

/** Deals with one file, printing and writing nothing. Never throws for what the file may hold. */
export async function deal(file: string, input: Input, { command, width }: Order): Promise<Dealt> {
  if ('refused' in input) return input;
  if (command.kind === 'verify') return verify(file, input.bytes, command);
  const { name, bytes } = input;
  const positions = command.kind === 'export' && command.format === 'sarif';
  const audited = auditFile(name, bytes, { positions, ...(command.url && { url: command.url }) });
  if ('refused' in audited) return audited;
  const wrong = audited.audits.some(hasErrors);
  if (command.kind === 'audit') return { text: render(audited, command, width), exports: [], wrong };
  // What makes files is loaded by those who want them: most runs print.
  const { exportsOf } = await import('./export.ts');
  const exports = exportsOf(audited, bytes, command);
  return 'refused' in exports ? exports : { text: '', exports, wrong };
}

async function verify(file: string, bytes: Uint8Array, { lang }: FileCommand): Promise<Dealt> {
  const { tellOfPackage } = await import('./verify.ts');
  const told = tellOfPackage(file, bytes, lang);
  if ('refused' in told) return told;
  return { text: told.lines.map((line) => `${line}\n`).join(''), exports: [], wrong: !told.sound };
}

const hasErrors = ({ findings }: Audit): boolean => findings.some(({ severity }) => severity === 'error');

function render(
  { audits, source }: Exclude<FileAudit, { refused: Text }>,
  { format, lang }: Extract<FileCommand, { kind: 'audit' }>,
  width: number | null,
): string {
  const print = (audit: Audit) =>
    format === 'ndjson'
      ? JSON.stringify(toResult(audit, source, lang))
      : reportText(audit, source, lang, width);
  return audits.map((audit) => `${print(audit)}\n`).join('');
}
