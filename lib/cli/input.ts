import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { same, type Text, text } from '../i18n/text.ts';
import { MAX_PAGE_BYTES, refusalOfSize } from '../page/decode.ts';

/** The bytes of one argument, or why there are none. `name` is without folders: exports must not tell of them. */
export type Input = { readonly name: string; readonly bytes: Uint8Array } | { readonly refused: Text };

/** Reads one argument: `-` is `stdin`, all else a path from `folder`. Never throws for what a file system may do. */
export async function readInput(argument: string, folder: string, stdin: Readable): Promise<Input> {
  try {
    if (argument === '-') return await readStream(stdin);
    return await readPath(resolve(folder, argument), basename(argument));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { refused: REASONS[String(error.code)] ?? same(error.message) };
  }
}

/** Files are waited for: of some kilobytes each, the four turns of reading them aside took a tenth of a batch. */
async function readPath(path: string, name: string): Promise<Input> {
  const file = openSync(path, 'r');
  const stat = fstatSync(file);
  // A device or pipe has no size to look at beforehand.
  if (!stat.isFile() && !stat.isDirectory())
    return { ...(await readStream(createReadStream(path, { fd: file }))), name };
  try {
    const refused = refusalOfSize(stat.size);
    return refused ? { refused } : { name, bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

async function readStream(stream: Readable): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    // Reading on would fill the memory for nothing; leaving the loop closes the stream.
    if (size > MAX_PAGE_BYTES) return { refused: TOO_LONG };
    chunks.push(chunk as Buffer);
  }
  return { name: 'stdin', bytes: Buffer.concat(chunks) };
}

const LIMIT = `${MAX_PAGE_BYTES / 1024 / 1024} MB`;
const TOO_LONG = text(`输入超过上限 ${LIMIT}`, `input longer than the limit of ${LIMIT}`);

/** What file systems answer, in words. */
const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: text('没有这个文件', 'no such file'),
  ENOTDIR: text('没有这个文件', 'no such file'),
  EISDIR: text('是文件夹，不是文件', 'is a folder, not a file'),
  EACCES: text('没有读取权限', 'permission denied'),
  EPERM: text('没有读取权限', 'permission denied'),
};
