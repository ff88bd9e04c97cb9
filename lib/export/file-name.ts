import type { AuditResult } from '../audit/result.ts';

/**
 * Code points of a name's free part: with three UTF-8 bytes each, year, date and extension it stays under the
 * 143 bytes that the strictest common file system (eCryptfs) takes.
 */
const LONGEST = 36;

/** Not allowed in a name on Windows, macOS or Linux; unprintable; or able to disguise a name (bidi marks). */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD\s]+/gu;

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name for an export: agency, report year, day of the export, e.g. `绿园区工信局-2020-2026-11-23.json`.
 * Without an agency the title stands in, then the name of the page. Safe in any file system; never throws.
 *
 * @param extension without the dot
 */
export function exportName(result: AuditResult, extension: string, on: Date = new Date()): string {
  const { report, source } = result;
  const candidates = [report?.agency, report?.title, source.name.replace(/\.[^.]*$/, '')];
  const subject = candidates.map((name) => safe(name ?? '')).find((name) => name !== '') ?? 'report';
  return `${[subject, report?.year ?? null, localDay(on)].filter((part) => part !== null).join('-')}.${extension}`;
}

function safe(name: string): string {
  const cleaned = name.toWellFormed().normalize('NFC').replace(FORBIDDEN, ' ').trim();
  // A leading dot hides the file, a leading ~ or - confuses browsers and shells; Windows drops an ending dot.
  const trimmed = trimEnds([...cleaned].slice(0, LONGEST).join(''));
  return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed;
}

const trimEnds = (name: string): string => name.replace(/^[\s.~-]+|[\s.]+$/g, '');

function localDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
