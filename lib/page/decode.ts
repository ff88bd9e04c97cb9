import { type Text, text } from '../i18n/text.ts';
import { refusalOfBytes, refusalOfText } from './not-html.ts';

/** A file as text with the encoding that it was read in, or the reason why it is no page. */
export type Decoded = { readonly html: string; readonly encoding: string } | { readonly refused: Text };

/** Largest file that is read, in bytes: room for a page of well over a million nodes. */
export const MAX_PAGE_BYTES = 64 * 1024 * 1024;

/** Why a file of that many bytes is not read; null when it is within MAX_PAGE_BYTES. */
export function refusalOfSize(bytes: number): Text | null {
  if (bytes <= MAX_PAGE_BYTES) return null;
  const [size, most] = [bytes, MAX_PAGE_BYTES].map((count) => `${Math.round(count / 1024 / 1024)} MB`);
  return text(`文件过大：${size}，上限为 ${most}`, `file too large: ${size}, the limit is ${most}`);
}

/**
 * The bytes of a saved page to text. What they decode as decides, not what the page says of itself: byte order mark,
 * then UTF-16 by its zeros, then valid UTF-8, then the most Chinese reading of declared encoding, GB18030 and Big5.
 * Never throws; takes at most a few seconds for a file of MAX_PAGE_BYTES.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const early = refusalOfSize(bytes.length) ?? refusalOfBytes(bytes);
  if (early) return { refused: early };
  const decoded = decodeBytes(bytes);
  const late = refusalOfText(decoded.html);
  return late ? { refused: late } : decoded;
}

function decodeBytes(bytes: Uint8Array): { html: string; encoding: string } {
  for (const encoding of [markedBy(bytes), wideBy(bytes), 'utf-8']) {
    const html = encoding && strictly(bytes, encoding);
    if (html) return { html, encoding };
  }
  return mostPlausible(bytes);
}

/** The encoding that a byte order mark names. */
function markedBy([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: markup is ASCII, so every other byte of many pairs is zero, always on the same side. */
function wideBy(bytes: Uint8Array): string | null {
  const zeros: [even: number, odd: number] = [0, 0];
  const sample = bytes.subarray(0, 4096);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (odd > sample.length / 10 && even <= odd / 20) return 'utf-16le';
  if (even > sample.length / 10 && odd <= even / 20) return 'utf-16be';
  return null;
}

/** The text, or null where one byte does not fit (or the label is unknown). An empty text counts as no fit. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * GBK bytes often decode as Big5 without a fault, and the reverse; damaged UTF-8 decodes as either. So every candidate
 * is read leniently and the one with the most everyday Chinese and the fewest faults wins; at a tie the first.
 */
function mostPlausible(bytes: Uint8Array): { html: string; encoding: string } {
  const candidates = new Set(
    [markedBy(bytes), wideBy(bytes), declaredBy(bytes), 'utf-8', 'gb18030', 'big5'].filter(
      (name) => name !== null,
    ),
  );
  let best = { html: '', encoding: '', score: Number.NEGATIVE_INFINITY };
  for (const encoding of candidates) {
    const html = new TextDecoder(encoding).decode(bytes);
    const score = plausibility(html);
    if (score > best.score) best = { html, encoding, score };
  }
  return { html: best.html, encoding: best.encoding };
}

/** Both forms, `<meta charset="gbk">` and `<meta http-equiv… content="text/html; charset=gb2312">`, and XHTML's. */
const DECLARATION = /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w:-]+)/i;

/** The encoding that the page declares for itself, as a decoder's name; null: none, or none that can be read. */
function declaredBy(bytes: Uint8Array): string | null {
  const label = DECLARATION.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, 16_384)))?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that reads as ASCII is not in UTF-16, whatever it says; GB18030 holds all of GBK.
    return encoding.startsWith('utf-16') ? null : encoding === 'gbk' ? 'gb18030' : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Characters that hardly a Chinese page is without, simplified and traditional. */
const EVERYDAY = new Set(
  '的一是不在有和人中大为为個上国國年月日政府信息公开開申请請报報告情况況数數量机機关關工作行复議诉訟',
);

const FAULT = '\uFFFD';

/** Everyday characters minus faults, over the first four million. */
function plausibility(html: string): number {
  let score = 0;
  for (const character of html.slice(0, 4_000_000)) {
    if (character === FAULT) score -= 5;
    else if (EVERYDAY.has(character)) score += 1;
  }
  return score;
}
