import { describe, expect, it } from 'vitest';
import { csvLines, inert } from './write.ts';

describe('inert', () => {
  it.each(['-3', '+19', '-1,204', '+0.5', '－3', '-', '--', '—', '/', '0', '减3', '1 + 1'])(
    'keeps %s as printed',
    (text) => {
      expect(inert(text)).toBe(text);
    },
  );

  it.each(['=1+1', '＝1+1', '@SUM(A1)', '+19+A1', '-cmd|calc', '\t=1', '=HYPERLINK("http://x","y")'])(
    'defuses %s',
    (text) => {
      expect(inert(text)).toBe(`'${text}`);
    },
  );
});

describe('csvLines', () => {
  it('quotes commas, quotes and line breaks, and ends every line with CRLF', () => {
    expect(
      csvLines([
        ['a', 'b,c'],
        ['"d"', 'e\r\nf'],
      ]),
    ).toBe('a,"b,c"\r\n"""d""","e\r\nf"\r\n');
  });

  it('defuses a formula before it quotes it', () => {
    expect(csvLines([['=A("x")']])).toBe('"\'=A(""x"")"\r\n');
  });
});
