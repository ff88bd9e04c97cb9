import type { Readable } from 'node:stream';
import type { Lang, Text } from '../i18n/text.ts';
import type { Dealt } from './deal.ts';
import { dealAll } from './deal-all.ts';
import { HELP, SEE_HELP } from './help.ts';
import { type FileCommand, readOptions } from './options.ts';
import { writeFiles } from './write-files.ts';

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

/** Files are told of in the order given, whatever order they are dealt with in. */
async function runOnFiles(command: FileCommand, world: World): Promise<number> {
  const given = new Set<string>();
  let [refused, wrong] = [0, 0];
  for await (const { file, dealt } of dealAll(command, world)) {
    const reason = 'refused' in dealt ? dealt.refused : await tell(dealt, command, world, given);
    if (reason !== null) {
      refused++;
      world.complain(`gouji: ${file}: ${oneLine(reason, command.lang)}`);
    } else if ('wrong' in dealt && dealt.wrong) wrong++;
  }
  if (refused > 0) return 2;
  return wrong > 0 && (command.kind === 'verify' || command.failOnError) ? 1 : 0;
}

/** Prints what there is to print of a file, and writes what there is to write; gives the reason why it could not. */
async function tell(
  { text, exports }: Exclude<Dealt, { refused: Text }>,
  command: FileCommand,
  world: World,
  given: Set<string>,
): Promise<Text | null> {
  const out = command.kind === 'export' ? command.out : '';
  const written = await writeFiles(exports, out, world.folder, given);
  if ('refused' in written) return written.refused;
  await world.print(text + written.paths.map((path) => `${path}\n`).join(''));
  return null;
}

const oneLine = (message: Text, lang: Lang): string => message[lang].replaceAll(/\s*\n\s*/g, ' | ');
