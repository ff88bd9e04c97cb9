import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * Files by path as the bytes of a zip archive, texts in UTF-8. The same files and date give the same bytes.
 *
 * @param at date of every file; years before 1980, which the format cannot hold, become 1980
 */
export function zip(files: ReadonlyMap<string, string | Uint8Array>, at: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) entries[path] = entry(path, content);
  return zipSync(entries, { mtime: at.getFullYear() < 1980 ? new Date(1980, 0, 1) : at });
}

/** Pictures are packed already: another time costs much and saves nothing. */
function entry(path: string, content: string | Uint8Array): Zippable[string] {
  const bytes = typeof content === 'string' ? strToU8(content.toWellFormed()) : content;
  return [bytes, { level: path.endsWith('.png') ? 0 : 6 }];
}
