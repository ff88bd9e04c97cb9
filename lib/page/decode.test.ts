import { describe, expect, it } from 'vitest';
import { decodePage, MAX_PAGE_BYTES, refusalOfSize } from './decode.ts';

const LATIN = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? LATIN(part) : part)));

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16le = (text: string): number[] =>
  [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
const utf16be = (text: string): number[] =>
  [...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]);

// The platform has decoders only: these are the bytes of TITLE in the other encodings.
const TITLE = '政府信息公开年度报告';
const GBK_TITLE = LATIN('\xD5\xFE\xB8\xAE\xD0\xC5\xCF\xA2\xB9\xAB\xBF\xAA\xC4\xEA\xB6\xC8\xB1\xA8\xB8\xE6');
const BIG5_TITLE = LATIN('\xAC\x46\xA9\xB2\xAB\x48\xAE\xA7\xA4\xBD\xB6\x7D\xA6\x7E\xAB\xD7\xB3\xF8\xA7\x69');
const TRADITIONAL = '政府信息公開年度報告';

const page = (title: number[], head = ''): Uint8Array =>
  bytes(`<html><head>${head}<title>`, title, '</title><p>0');

function read(input: Uint8Array): { html: string; encoding: string } {
  const decoded = decodePage(input);
  if ('refused' in decoded) throw new Error(decoded.refused.en);
  return decoded;
}

describe('decodePage', () => {
  it.each([
    ['UTF-8 without any declaration', page(utf8(TITLE)), 'utf-8'],
    ['UTF-8 declared as gb2312', page(utf8(TITLE), '<meta charset=gb2312>'), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], [...page(utf8(TITLE))]), 'utf-8'],
    ['GBK by the short meta', page(GBK_TITLE, '<meta charset="gbk">'), 'gb18030'],
    [
      'GBK by the long meta',
      page(GBK_TITLE, '<META content="text/html; charset=GB2312" http-equiv=Content-Type>'),
      'gb18030',
    ],
    ['GBK declared as UTF-8', page(GBK_TITLE, '<meta charset="utf-8">'), 'gb18030'],
    ['GBK declared as Latin', page(GBK_TITLE, '<meta charset="iso-8859-1">'), 'gb18030'],
    ['GBK declared as Big5', page(GBK_TITLE, '<meta charset="big5">'), 'gb18030'],
    ['GBK declared as what nobody knows', page(GBK_TITLE, '<meta charset="chinese-simplified">'), 'gb18030'],
    ['GBK without any declaration', page(GBK_TITLE), 'gb18030'],
    ['GBK after the mark of UTF-8', bytes([0xef, 0xbb, 0xbf], [...page(GBK_TITLE)]), 'gb18030'],
    ['UTF-16 LE with a mark', bytes([0xff, 0xfe], utf16le(`<html><p>${TITLE}`)), 'utf-16le'],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], utf16be(`<html><p>${TITLE}`)), 'utf-16be'],
    ['UTF-16 LE without a mark', bytes(utf16le(`<html><p>${TITLE}</p></html>`)), 'utf-16le'],
    ['UTF-16 BE without a mark', bytes(utf16be(`<html><p>${TITLE}</p></html>`)), 'utf-16be'],
    [
      'UTF-16 LE with half a character at its end',
      bytes([0xff, 0xfe], utf16le(`<p>${TITLE.repeat(3)}`), [0x30]),
      'utf-16le',
    ],
  ])('reads %s', (_, input, encoding) => {
    const decoded = read(input);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.html).toContain(TITLE);
  });

  it.each([
    ['declared', '<meta charset=big5>'],
    ['declared as gbk', '<meta charset=gbk>'],
    ['not declared', ''],
  ])('reads Big5, %s', (_, head) => {
    const decoded = read(page(BIG5_TITLE, head));
    expect(decoded.encoding).toBe('big5');
    expect(decoded.html).toContain(TRADITIONAL);
  });

  it('reads characters that only GB18030 has, in four bytes', () => {
    expect(read(page([...GBK_TITLE, 0x81, 0x39, 0xef, 0x31], '<meta charset=gb2312>')).html).toContain(
      `${TITLE}㐂`,
    );
  });

  it('keeps UTF-8 where a cut character damaged it', () => {
    const decoded = read(page([...utf8(TITLE), 0xe6, 0x94, ...utf8('年度报告')]));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.html).toContain(`${TITLE}\uFFFD年度报告`);
  });

  it('goes by the faults where no everyday word helps', () => {
    expect(read(page(LATIN('\xB9\xB4\xBB\xFC'))).html).toContain('勾稽');
    expect(read(page(LATIN('caf\xE9 cr\xE8me'), '<meta charset=iso-8859-1>')).html).toContain('café crème');
  });

  it('reads UTF-16 of mere ASCII, which would pass for UTF-8 with zeros', () => {
    expect(read(bytes(utf16le('<p>859</p>')))).toEqual({ html: '<p>859</p>', encoding: 'utf-16le' });
  });

  it('reads a page of ASCII, and a fragment', () => {
    expect(read(bytes('<p>hello</p>'))).toEqual({ html: '<p>hello</p>', encoding: 'utf-8' });
    expect(read(bytes('<TD>859')).html).toBe('<TD>859');
  });

  it('reads a page that holds a stray control character', () => {
    expect(read(bytes('<p>8\x0059 and some more text of the page')).html).toContain('8\x0059');
  });
});

describe('decodePage refuses', () => {
  it.each([
    ['an empty file', bytes(), 'empty'],
    ['a file of spaces', bytes('  \r\n '), 'empty'],
    ['a long file of spaces', bytes(' '.repeat(1000)), 'empty'],
    ['a PDF', bytes('%PDF-1.7\n<p>text</p>'), 'PDF'],
    ['a docx', bytes('PK\x03\x04\x14\x00<p>'), 'ZIP'],
    ['a doc', bytes('\xD0\xCF\x11\xE0\xA1\xB1'), 'Office'],
    ['a PNG', bytes('\x89PNG\r\n\x1A\n'), 'PNG'],
    ['a JPEG', bytes('\xFF\xD8\xFF\xE0'), 'JPEG'],
    [
      'bytes of every kind',
      Uint8Array.from({ length: 10_000 }, (_, i) => (i * i * 31 + i * 7) % 251),
      'binary',
    ],
    ['zeros', new Uint8Array(5000), 'binary'],
    ['JSON, with markup in a string', bytes('{"html": "<p>859</p>"}'), 'JSON'],
    ['plain text', bytes(utf8('2021年政府信息公开工作年度报告\n一、总体情况 a < b')), 'no HTML tag'],
    ['XML of another kind', bytes('<?xml version="1.0"?><feed><entry/></feed>'), 'no HTML tag'],
    ['a web archive', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html>'), 'MHTML'],
  ])('%s', (_, input, reason) => {
    const decoded = decodePage(input);
    expect('refused' in decoded && decoded.refused.en).toContain(reason);
    expect('refused' in decoded && decoded.refused['zh-CN']).toMatch(/\p{Script=Han}/u);
  });

  it('what is larger than the limit, without reading it', () => {
    expect(refusalOfSize(MAX_PAGE_BYTES)).toBeNull();
    expect(refusalOfSize(100 * 1024 * 1024)?.en).toBe('file too large: 100 MB, the limit is 64 MB');
    expect(decodePage(new Uint8Array(MAX_PAGE_BYTES + 1))).toHaveProperty('refused');
  });
});
