import { strToU8 } from 'fflate';
import type { AuditResult } from '../audit/result.ts';
import { localDay } from './local-time.ts';

/**
 * Bytes in UTF-8 of a name's free part: with year, date, number and extension it stays under the 143 that the
 * strictest common file system (eCryptfs) takes.
 */
const LONGEST = 108;

/** Not allowed in a name on Windows, macOS or Linux; unprintable; or able to disguise a name (bidi marks). */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cn}\uFFFD\s]+/gu;

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(?=$|[. ])/i;

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
  const trimmed = trimEnds(clipped(cleaned));
  return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** As many whole characters, as people see them, as there is room for: half an emoji is another one. */
function clipped(name: string): string {
  let [kept, room] = ['', LONGEST];
  for (const { segment } of characters.segment(name.slice(0, LONGEST))) {
    room -= strToU8(segment).length;
    if (room < 0) break;
    kept += segment;
  }
  return kept.toWellFormed();
}

const characters = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

const trimEnds = (name: string): string => name.replace(/^[\s.~-]+|[\s.]+$/g, '');
