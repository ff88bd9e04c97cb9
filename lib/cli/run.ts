import type { Readable } from 'node:stream';
import type { Audit } from '../audit-page.ts';
import { toResult } from '../export/json.ts';
import type { Lang, Text } from '../i18n/text.ts';
import { auditFile, type FileAudit } from './audit-file.ts';
import { HELP, SEE_HELP } from './help.ts';
import { readInput } from './input.ts';
import { type Command, readOptions } from './options.ts';
import { reportText } from './report-text.ts';

/** The world around the command. */
export interface World {
  readonly stdin: Readable;
  /** Resolves when the text is on its way, so that a slow reader slows the audit and memory stays flat. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (line: string) => void;
  /** Where relative paths begin. */
  readonly folder: string;
  /** Columns of the terminal; null: lines are not broken. */
  readonly width: number | null;
}

type AuditCommand = Extract<Command, { kind: 'audit' }>;
type PageCommand = Extract<Command, { kind: 'audit' | 'export' }>;
type FileCommand = Extract<Command, { files: readonly string[] }>;

/** Runs the command line; gives the exit status as the help states it. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const command = readOptions(args);
  if (command.kind === 'misuse') {
    world.complain(`gouji: ${command.message[command.lang]} (${SEE_HELP[command.lang]})`);
    return 2;
  }
  if (command.kind !== 'help') return runOnFiles(command, world);
  await world.print(HELP[command.lang]);
  return 0;
}

/** What came of one file: it could not be dealt with, or whether something in it is wrong. */
type Outcome = { readonly refused: Text } | { readonly wrong: boolean };

/** One file after the other: what was read of one is gone before the next is opened. */
async function runOnFiles(command: FileCommand, world: World): Promise<number> {
  const given = new Set<string>();
  let [refused, wrong] = [0, 0];
  for (const file of command.files) {
    const input = await readInput(file, world.folder, world.stdin);
    const outcome: Outcome =
      'refused' in input
        ? input
        : command.kind === 'verify'
          ? await verify(file, input.bytes, command.lang, world)
          : await auditOne(input, command, world, given);
    if ('wrong' in outcome) {
      if (outcome.wrong) wrong++;
      continue;
    }
    refused++;
    world.complain(`gouji: ${file}: ${oneLine(outcome.refused, command.lang)}`);
  }
  if (refused > 0) return 2;
  return wrong > 0 && (command.kind === 'verify' || command.failOnError) ? 1 : 0;
}

async function auditOne(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  command: PageCommand,
  world: World,
  given: Set<string>,
): Promise<Outcome> {
  const audited = auditFile(name, bytes, command.kind === 'export' && command.format === 'sarif');
  if ('refused' in audited) return audited;
  if (command.kind === 'audit') await world.print(render(audited, command, world));
  else {
    // What makes files is loaded by those who want them: most runs print.
    const { exportPage } = await import('./export.ts');
    const written = await exportPage(audited, bytes, command, world.folder, given);
    if ('refused' in written) return written;
    await world.print(written.paths.map((path) => `${path}\n`).join(''));
  }
  return { wrong: audited.audits.some(hasErrors) };
}

async function verify(file: string, bytes: Uint8Array, lang: Lang, world: World): Promise<Outcome> {
  const { tellOfPackage } = await import('./verify.ts');
  const told = tellOfPackage(file, bytes, lang);
  if ('refused' in told) return told;
  await world.print(told.lines.map((line) => `${line}\n`).join(''));
  return { wrong: !told.sound };
}

const hasErrors = ({ findings }: Audit): boolean => findings.some(({ severity }) => severity === 'error');

function render(
  { audits, source }: Exclude<FileAudit, { refused: Text }>,
  { format, lang }: AuditCommand,
  world: World,
): string {
  const print = (audit: Audit) =>
    format === 'ndjson'
      ? JSON.stringify(toResult(audit, source, lang))
      : reportText(audit, source, lang, world.width);
  return audits.map((audit) => `${print(audit)}\n`).join('');
}

const oneLine = (message: Text, lang: Lang): string => message[lang].replaceAll(/\s*\n\s*/g, ' | ');
