import type { Readable } from 'node:stream';
import type { Audit } from '../audit-page.ts';
import { toResult } from '../export/json.ts';
import type { Text } from '../i18n/text.ts';
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

/** Runs the command line; gives the exit status as the help states it. */
export async function run(args: readonly string[], world: World): Promise<number> {
  const command = readOptions(args);
  if (command.kind === 'audit') return auditAll(command, world);
  if (command.kind === 'misuse') {
    world.complain(`gouji: ${command.message[command.lang]} (${SEE_HELP[command.lang]})`);
    return 2;
  }
  await world.print(HELP[command.lang]);
  return 0;
}

/** One file after the other: what was read of one is gone before the next is opened. */
async function auditAll(command: AuditCommand, world: World): Promise<number> {
  let refused = 0;
  let failed = 0;
  for (const file of command.files) {
    const outcome = await auditArgument(file, world);
    if ('refused' in outcome) {
      refused++;
      world.complain(`gouji: ${file}: ${oneLine(outcome.refused, command)}`);
      continue;
    }
    if (outcome.audits.some(hasErrors)) failed++;
    await world.print(render(outcome, command, world));
  }
  if (refused > 0) return 2;
  return failed > 0 && command.failOnError ? 1 : 0;
}

async function auditArgument(file: string, world: World): Promise<FileAudit> {
  const input = await readInput(file, world.folder, world.stdin);
  return 'refused' in input ? input : auditFile(input.name, input.bytes);
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

const oneLine = (message: Text, { lang }: AuditCommand): string =>
  message[lang].replaceAll(/\s*\n\s*/g, ' | ');
