import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ExportFile } from '../export/files.ts';
import { same, type Text, text } from '../i18n/text.ts';

/** Paths written (as the user gave the folder), or why none was. */
export type Written = { readonly paths: readonly string[] } | { readonly refused: Text };

/**
 * Writes files that belong together into a folder, which is made where it is missing. Each is written under another
 * name first: nothing half written passes for whole. Names that this run has given already get a number; files of
 * earlier runs are replaced. Never throws for what a file system may do.
 *
 * @param given lower-case names that this run has given; these files' are added
 */
export async function writeFiles(
  files: readonly ExportFile[],
  out: string,
  folder: string,
  given: Set<string>,
): Promise<Written> {
  const names = freeNames(files, given);
  for (const name of names) given.add(name.toLowerCase());
  try {
    await mkdir(resolve(folder, out), { recursive: true });
    for (const [index, { bytes }] of files.entries())
      await writeWhole(join(resolve(folder, out), names[index] ?? ''), bytes);
    return { paths: names.map((name) => join(out, name)) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { refused: REASONS[String(error.code)] ?? same(error.message) };
  }
}

/** All with the same number, so that they stay together. */
function freeNames(files: readonly ExportFile[], given: ReadonlySet<string>): readonly string[] {
  for (let number = 1; ; number++) {
    const names = files.map(({ name }) => numbered(name, number));
    if (names.every((name) => !given.has(name.toLowerCase()))) return names;
  }
}

/** The number follows the date that every name ends with. */
const numbered = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/(\d{4}-\d\d-\d\d)((?:\.[a-z]+)+)$/, `$1-${number}$2`);

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** What file systems answer, in words. */
const REASONS: Readonly<Record<string, Text>> = {
  ENOSPC: text('磁盘已满，没有写入', 'the disk is full, nothing was written'),
  EDQUOT: text('磁盘配额已满，没有写入', 'the disk quota is used up, nothing was written'),
  EACCES: text('没有写入权限', 'no permission to write'),
  EPERM: text('没有写入权限', 'no permission to write'),
  EROFS: text('磁盘只读，无法写入', 'the disk is read-only'),
  EEXIST: text('--out 指的是文件，不是文件夹', '--out names a file, not a folder'),
  ENOTDIR: text('--out 指的是文件，不是文件夹', '--out names a file, not a folder'),
  EISDIR: text('有同名文件夹，无法写入', 'a folder of that name is in the way'),
};
