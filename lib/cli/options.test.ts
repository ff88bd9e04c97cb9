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
    [['--format', 'xml', 'a.html'], '--format takes text or ndjson'],
    [['--format', 'a.html'], '--format takes text or ndjson'],
    [['--format'], '--format takes text or ndjson'],
    [['--lang', 'fr', 'a.html'], '--lang takes zh-CN or en'],
    [['--fail-on', 'warning', 'a.html'], '--fail-on takes error'],
    [['--fail-on', '', 'a.html'], '--fail-on takes error'],
    [['--lang', 'en'], 'no file given'],
    [[], 'no file given'],
  ])('refuses %j', (args, complaint) => {
    const command = readOptions(args);
    expect(command.kind === 'misuse' && command.message.en).toBe(complaint);
    expect(command.kind === 'misuse' && command.message['zh-CN']).toMatch(/\p{Script=Han}/u);
  });
});
