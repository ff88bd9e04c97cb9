import { type Text, text } from '../i18n/text.ts';

/** First bytes of what people save or pass by mistake, as a Latin-1 string, and its name. */
const SIGNATURES: readonly (readonly [start: string, name: Text])[] = [
  ['%PDF-', text('PDF 文件', 'a PDF file')],
  [
    'PK\x03\x04',
    text('ZIP 压缩包或 Office 文档（docx、xlsx 等）', 'a ZIP archive or Office document (docx, xlsx, …)'),
  ],
  [
    '\xD0\xCF\x11\xE0',
    text('旧版 Office 文档（doc、xls、wps 等）', 'an old Office document (doc, xls, wps, …)'),
  ],
  ['{\\rtf', text('RTF 文档', 'an RTF document')],
  ['\x89PNG', text('PNG 图片', 'a PNG image')],
  ['\xFF\xD8\xFF', text('JPEG 图片', 'a JPEG image')],
  ['GIF8', text('GIF 图片', 'a GIF image')],
  ['RIFF', text('图片或音视频文件', 'an image, sound or video file')],
  ['\x1F\x8B', text('GZIP 压缩文件', 'a gzip file')],
  ['Rar!', text('RAR 压缩包', 'a RAR archive')],
  ['7z\xBC\xAF', text('7z 压缩包', 'a 7z archive')],
];

/** Saved by a browser as one file: the page inside is packed in MIME parts. */
const MHTML = /^(From: <Saved by|MIME-Version:)/i;

const mistaken = (name: Text): Text =>
  text(
    `不是 HTML：这是${/^[A-Z\d]/i.test(name['zh-CN']) ? ' ' : ''}${name['zh-CN']}`,
    `not HTML: this is ${name.en}`,
  );

const NOT_TEXT = mistaken(text('二进制文件', 'a binary file'));
const JSON_DATA = mistaken(text('JSON 数据', 'JSON data'));
const NO_TAG = text('不是 HTML：文件中没有任何 HTML 标签', 'not HTML: the file has no HTML tag');
const EMPTY = text('不是 HTML：文件是空的', 'not HTML: the file is empty');

/** Why these bytes are no page, told by how the file begins; null when that says nothing against it. Never throws. */
export function refusalOfBytes(bytes: Uint8Array): Text | null {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (start.trim() === '') return bytes.length <= 64 ? EMPTY : null;
  if (MHTML.test(start))
    return mistaken(text('网页归档（MHTML），请另存为 HTML', 'a web archive (MHTML): save the page as HTML'));
  const name = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  return name ? mistaken(name) : null;
}

/**
 * Tags that a page or a piece of one may consist of. A doctype or `<html>` alone is enough; some other angle bracket
 * (mail addresses, XML of another kind) is not.
 */
const HTML_TAG =
  /<(?:!doctype\s+html|html|head|body|title|meta|div|p|br|span|a|table|tbody|tr|td|th|h[1-6]|ul|ol|li|dl|img|font|b|strong|center|section|article|main|iframe|frameset|form|pre)(?=[\s/>])/i;

/** Why this text is no page; null when it may be one. Never throws. */
export function refusalOfText(html: string): Text | null {
  if (isNoise(html.slice(0, 65_536))) return NOT_TEXT;
  if (html.trim() === '') return EMPTY;
  if (isJson(html)) return JSON_DATA;
  return HTML_TAG.test(html) ? null : NO_TAG;
}

/** Control characters and undecodable bytes: text has a stray one at most, other files are full of them. */
function isNoise(sample: string): boolean {
  let noise = 0;
  for (const character of sample) {
    if ((character < ' ' && !/[\t\n\f\r]/.test(character)) || character === '\uFFFD') noise++;
  }
  return noise > sample.length / 20;
}

/** JSON may hold HTML in its strings; read as a page it would give a garbled one. */
function isJson(html: string): boolean {
  if (!/^\s*[[{]/.test(html)) return false;
  try {
    JSON.parse(html);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
