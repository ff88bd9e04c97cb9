import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('reads files, with the defaults for all else', () => {
    expect(readOptions(['a.html', '-', 'b.html'])).toEqual({
      kind: 'audit',
      lang: 'zh-CN',
      format: 'text',
      failOnError: false,
      files: ['a.html', '-', 'b.html'],
    });
  });

  it.each([
    [['--format', 'ndjson', '--lang', 'en', '--fail-on', 'error', 'a.html']],
    [['a.html', '--format=ndjson', '--lang=en', '--fail-on=error']],
  ])('reads options before and after the files: %j', (args) => {
    expect(readOptions(args)).toEqual({
      kind: 'audit',
      lang: 'en',
      format: 'ndjson',
      failOnError: true,
      files: ['a.html'],
    });
  });

  it('reads where files go, and packages to verify', () => {
    expect(readOptions(['--format', 'xlsx', '--out', 'folder', 'a.html'])).toEqual({
      kind: 'export',
      lang: 'zh-CN',
      format: 'xlsx',
      out: 'folder',
      failOnError: false,
      files: ['a.html'],
    });
    expect(readOptions(['verify', '--lang', 'en', 'a.zip'])).toEqual({
      kind: 'verify',
      lang: 'en',
      files: ['a.zip'],
    });
    expect(readOptions(['./verify'])).toMatchObject({ kind: 'audit', files: ['./verify'] });
  });

  it('takes the address of one page', () => {
    const url = 'http://www.example.gov.cn/a%20b.html';
    expect(readOptions(['--url', 'http://www.example.gov.cn/a b.html', 'a.html'])).toMatchObject({ url });
    for (const args of [
      ['--url', 'javascript:alert(1)', 'a.html'],
      ['--url', 'a.html', 'a.html'],
      ['--url', url, 'a.html', 'b.html'],
      ['a.html', '--url'],
    ])
      expect(readOptions(args), args.join(' ')).toMatchObject({ kind: 'misuse' });
  });

  it('takes a number of jobs, and leaves it open otherwise', () => {
    expect(readOptions(['--jobs', '4', 'a.html'])).toMatchObject({ jobs: 4, files: ['a.html'] });
    expect(readOptions(['-j', '2', 'verify', 'a.zip'])).toMatchObject({ kind: 'verify', jobs: 2 });
    expect(readOptions(['a.html'])).not.toHaveProperty('jobs');
  });

  it('takes what follows -- for a file', () => {
    expect(readOptions(['--', '--lang'])).toMatchObject({ kind: 'audit', files: ['--lang'] });
  });

  it('gives help in the language asked for, whatever else is missing', () => {
    expect(readOptions(['--help'])).toEqual({ kind: 'help', lang: 'zh-CN' });
    expect(readOptions(['-h', '--lang', 'en'])).toEqual({ kind: 'help', lang: 'en' });
  });

  it.each([
    [['--formt', 'text', 'a.html'], 'unknown option --formt'],
    [['-x', 'a.html'], 'unknown option -x'],
    [
      ['--format', 'xml', 'a.html'],
      '--format takes text or ndjson or xlsx or csv or memo or sarif or datapackage or package',
    ],
    [
      ['--format', 'a.html'],
      '--format takes text or ndjson or xlsx or csv or memo or sarif or datapackage or package',
    ],
    [['--format'], '--format takes text or ndjson or xlsx or csv or memo or sarif or datapackage or package'],
    [['--lang', 'fr', 'a.html'], '--lang takes zh-CN or en'],
    [['--jobs', '0', 'a.html'], '--jobs takes a whole number of 1 or more'],
    [['--jobs', '1.5', 'a.html'], '--jobs takes a whole number of 1 or more'],
    [['--jobs', 'a.html', 'b.html'], '--jobs takes a whole number of 1 or more'],
    [['--fail-on', 'warning', 'a.html'], '--fail-on takes error'],
    [['--fail-on', '', 'a.html'], '--fail-on takes error'],
    [['--lang', 'en'], 'no file given'],
    [[], 'no file given'],
    [['verify'], 'no file given'],
    [['--format', 'xlsx', 'a.html'], '--format xlsx needs --out FOLDER'],
    [['--format', 'csv', '--out', '', 'a.html'], '--format csv needs --out FOLDER'],
    [
      ['--out', 'folder', 'a.html'],
      '--out goes with the formats that are files: xlsx, csv, memo, sarif, datapackage, package',
    ],
  ])('refuses %j', (args, complaint) => {
    const command = readOptions(args);
    expect(command.kind === 'misuse' && command.message.en).toBe(complaint);
    expect(command.kind === 'misuse' && command.message['zh-CN']).toMatch(/\p{Script=Han}/u);
  });
});
