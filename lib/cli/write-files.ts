import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ExportFile } from '../export/files.ts';
import { same, type Text, text } from '../i18n/text.ts';

/** Paths written (as the user gave the folder), or why none was. */
export type Written = { readonly paths: readonly string[] } | { readonly refused: Text };

/** Files that keep one number where their names are taken: those of one report. */
type Group = readonly ExportFile[];

/**
 * Writes all files of a page into a folder, which is made where it is missing: all of them or, where there is no room or
 * no leave to write, none. Each is whole under another name first: nothing half written passes for whole. Names that
 * this run has given already get a number; files of earlier runs are replaced. Throws only for a defect of our own.
 *
 * @param given lower-case names that this run has given; these files' are added
 */
export async function writeFiles(
  groups: readonly Group[],
  out: string,
  folder: string,
  given: Set<string>,
): Promise<Written> {
  if (groups.length === 0) return { paths: [] };
  const names = groups.flatMap((files) => take(files, given));
  const at = (name: string) => join(resolve(folder, out), name);
  const drafts = names.map((_, index) => at(`.gouji-${process.pid}-${index}.part`));
  try {
    await mkdir(resolve(folder, out), { recursive: true });
    for (const [index, { bytes }] of groups.flat().entries()) await writeDraft(drafts[index] ?? '', bytes);
    for (const [index, name] of names.entries()) await rename(drafts[index] ?? '', at(name));
    return { paths: names.map((name) => join(out, name)) };
  } catch (error) {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true }).catch(ignoreLost)));
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { refused: REASONS[String(error.code)] ?? same(error.message) };
  }
}

/** Where the folder itself is none, or cannot be written to, there is no draft either. */
const ignoreLost = (): void => undefined;

function take(files: Group, given: Set<string>): readonly string[] {
  const names = freeNames(files, given);
  for (const name of names) given.add(name.toLowerCase());
  return names;
}

/** All with the same number, so that they stay together. */
function freeNames(files: Group, given: ReadonlySet<string>): readonly string[] {
  for (let number = 1; ; number++) {
    const names = files.map(({ name }) => numbered(name, number));
    if (names.every((name) => !given.has(name.toLowerCase()))) return names;
  }
}

/** The number follows the date that every name ends with. */
const numbered = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/(\d{4}-\d\d-\d\d)((?:\.[a-z]+)+)$/, `$1-${number}$2`);

async function writeDraft(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    // A disk may say only now that it is full.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What file systems answer, in words. */
const REASONS: Readonly<Record<string, Text>> = {
  ENOSPC: text('磁盘已满，没有写入', 'the disk is full, nothing was written'),
  EDQUOT: text('磁盘配额已满，没有写入', 'the disk quota is used up, nothing was written'),
  EFBIG: text(
    '文件超过系统允许的大小，没有写入',
    'a file is larger than the system allows, nothing was written',
  ),
  EACCES: text('没有写入权限', 'no permission to write'),
  EPERM: text('没有写入权限', 'no permission to write'),
  EROFS: text('磁盘只读，无法写入', 'the disk is read-only'),
  EEXIST: text('--out 指的是文件，不是文件夹', '--out names a file, not a folder'),
  ENOTDIR: text('--out 指的是文件，不是文件夹', '--out names a file, not a folder'),
  ENOENT: text('文件夹无法建立', 'the folder cannot be made'),
  EISDIR: text('有同名文件夹，无法写入', 'a folder of that name is in the way'),
};
