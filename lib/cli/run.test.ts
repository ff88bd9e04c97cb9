import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFault } from '../../test/support/faults/index.ts';
import { toGbk } from '../../test/support/layouts/gbk.ts';
import { layoutNamed } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { auditResult } from '../audit/result.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gouji-'));
const clean = aReport({ seed: 1, edition: '2021', size: 'county' });
const { report: faulty } = withFault(clean, 'wrongTotal');
const layout = layoutNamed('clean');

beforeAll(() => {
  writeFileSync(join(folder, 'clean.html'), layOut(clean, layout));
  writeFileSync(join(folder, 'gbk.html'), toGbk(layOut(clean, layout)));
  writeFileSync(join(folder, 'faulty.html'), layOut(faulty, layout));
  writeFileSync(join(folder, 'news.html'), '<title>新闻</title><p>今日要闻');
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.7');
  writeFileSync(join(folder, 'notes.txt'), '2021年');
  writeFileSync(join(folder, 'empty.html'), '');
  writeFileSync(join(folder, 'huge.html'), '<p>');
  truncateSync(join(folder, 'huge.html'), 100 * 1024 * 1024);
  mkdirSync(join(folder, 'pages.html'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function gouji(args: string, stdin: Iterable<Buffer> = []): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args.split(' '), {
    stdin: Readable.from(stdin),
    print: async (text) => {
      out.push(text);
    },
    complain: (line) => err.push(line),
    folder,
    width: null,
  });
  return { status, out: out.join(''), err: err.join('\n') };
}

function* endless(): Generator<Buffer> {
  while (true) yield Buffer.alloc(1 << 20, 'a');
}

const results = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => auditResult.parse(JSON.parse(line)));

describe('the command line', () => {
  it('prints one result a line in the order given, and ends well whatever it found', async () => {
    const { status, out, err } = await gouji('--format ndjson faulty.html clean.html news.html gbk.html');
    const [first, second, third, fourth] = results(out);
    expect(first).toMatchObject({ source: { name: 'faulty.html', url: null }, isReport: true });
    expect(first?.coverage.failed).toBeGreaterThan(0);
    expect(second).toMatchObject({
      source: { name: 'clean.html' },
      findings: [],
      report: { edition: '2021' },
    });
    expect(third).toMatchObject({ source: { name: 'news.html' }, isReport: false, report: null });
    expect(fourth?.report).toEqual(second?.report);
    expect([status, err]).toEqual([0, '']);
  });

  it('names the bytes that it read', async () => {
    const [result] = results(
      (await gouji('--format ndjson -', [Buffer.from('<p>'), Buffer.from('abc')])).out,
    );
    expect(result?.source).toEqual({
      name: 'stdin',
      url: null,
      sha256: 'd03862b547e5dbb21797bfcbd48bf4c474675e344b706e6445554ab6227de3a1',
      bytes: 6,
    });
  });

  it('fails on an error only when asked to', async () => {
    expect((await gouji('--fail-on error faulty.html clean.html')).status).toBe(1);
    expect((await gouji('--fail-on error clean.html')).status).toBe(0);
    expect((await gouji('faulty.html')).status).toBe(0);
  });

  it.each([
    ['scan.pdf', 'PDF'],
    ['notes.txt', 'no HTML tag'],
    ['empty.html', 'empty'],
    ['absent.html', 'no such file'],
    ['clean.html/x', 'no such file'],
    ['pages.html', 'is a folder'],
    ['huge.html', 'too large: 100 MB'],
  ])('names %s and the reason on standard error, and audits the others', async (file, reason) => {
    const { status, out, err } = await gouji(`--format ndjson --lang en ${file} clean.html --fail-on error`);
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^gouji: ${file}: [^\\n]*${reason}[^\\n]*$`));
    expect(results(out).map(({ source }) => source.name)).toEqual(['clean.html']);
  });

  it('refuses an endless input instead of filling the memory', async () => {
    const { status, err } = await gouji('--lang en -', endless());
    expect([status, err]).toEqual([2, 'gouji: -: input longer than the limit of 64 MB']);
  });

  it('tells what is wrong with the options, and where help is', async () => {
    expect(await gouji('--lang en --colour faulty.html')).toEqual({
      status: 2,
      out: '',
      err: 'gouji: unknown option --colour (see --help)',
    });
  });

  it.each([
    ['zh-CN', '用法'],
    ['en', 'Usage'],
  ])('prints help in %s', async (lang, word) => {
    const { status, out, err } = await gouji(`--help --lang ${lang}`);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(word);
    for (const option of ['--format', '--lang', '--fail-on', '--help']) expect(out).toContain(option);
  });
});

describe('the readable report', () => {
  it('tells title, facts, coverage, and each finding with its arithmetic and source', async () => {
    const { out } = await gouji('faulty.html');
    expect(out).toContain(faulty.title);
    expect(out).toContain(`机关：${faulty.agency.name}`);
    expect(out).toMatch(/42 条勾稽关系中 \d+ 条成立，[1-9]\d* 条不成立$/m);
    expect(out).toMatch(/^三、收到和处理政府信息公开申请情况$/m);
    expect(out).toMatch(/错误：.*≠/);
    expect(out).toContain('依据：国办公开办函〔2021〕30号');
  });

  it('has all its own words in English too', async () => {
    const { out } = await gouji('--lang en clean.html');
    expect(out).toContain('42 of 42 identities hold');
    expect(out).toContain('Nothing to report.');
    expect((await gouji('--lang en news.html')).out).toContain(
      'no government information disclosure annual report',
    );
  });
});
