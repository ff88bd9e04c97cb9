import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { unzipSync, zipSync } from 'fflate';
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

  it('says the same, in the same order, with several jobs', async () => {
    const files = 'faulty.html scan.pdf - clean.html absent.html news.html gbk.html';
    const [one, several] = await Promise.all(
      ['1', '3'].map((jobs) => gouji(`--format ndjson --jobs ${jobs} ${files}`, [Buffer.from('<p>正文')])),
    );
    expect(several).toEqual(one);
    expect(results(several?.out ?? '').map(({ source }) => source.name)).toEqual([
      'faulty.html',
      'stdin',
      'clean.html',
      'news.html',
      'gbk.html',
    ]);
  }, 60_000);

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
    for (const option of ['--format', '--out', '--lang', '--jobs', '--fail-on', '--help', 'verify'])
      expect(out).toContain(option);
  });
});

describe('exports', () => {
  it.each([
    ['xlsx', ['xlsx']],
    ['csv', ['cells.csv', 'findings.csv']],
    ['memo', ['memo.html', 'memo.md', 'memo.txt']],
    ['sarif', ['sarif']],
    ['datapackage', ['datapackage.zip']],
    ['package', ['evidence.zip']],
  ])('writes %s for each page, and prints where', async (format, endings) => {
    const { status, out, err } = await gouji(
      `--format ${format} --out out-${format} faulty.html clean.html gone.html`,
    );
    expect([status, err]).toEqual([2, 'gouji: gone.html: 没有这个文件']);
    const written = readdirSync(join(folder, `out-${format}`));
    expect(written.length).toBe(2 * endings.length);
    for (const ending of endings)
      expect(written.filter((name) => name.endsWith(`.${ending}`)).length).toBe(2);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((path) => basename(path))
        .sort(),
    ).toEqual(written.sort());
  });

  it('gives the same names to pages that would bear the same, whatever the jobs', async () => {
    const [one, several] = await Promise.all(
      ['1', '2'].map(async (jobs) => {
        const { out } = await gouji(
          `--format csv --out jobs-${jobs} --jobs ${jobs} clean.html gbk.html clean.html`,
        );
        return out.replaceAll(`jobs-${jobs}`, 'jobs');
      }),
    );
    expect(several).toBe(one);
    expect(readdirSync(join(folder, 'jobs-2'))).toEqual(readdirSync(join(folder, 'jobs-1')));
  }, 60_000);

  it('writes a file for each report of a page with several', async () => {
    const other = aReport({ seed: 2, edition: '2019', size: 'city' });
    writeFileSync(join(folder, 'two.html'), layOut(clean, layout) + layOut(other, layout));
    const { out } = await gouji('--format package --out two two.html');
    const reports = results((await gouji('--format ndjson two.html')).out);
    expect(out.trimEnd().split('\n').length).toBe(reports.length);
    expect(
      (
        await gouji(
          `verify ${readdirSync(join(folder, 'two'))
            .map((name) => `two/${name}`)
            .join(' ')}`,
        )
      ).status,
    ).toBe(0);
  });

  it('tells lines of the source in SARIF', async () => {
    await gouji('--format sarif --out lines faulty.html');
    const [name = ''] = readdirSync(join(folder, 'lines'));
    const log = JSON.parse(readFileSync(join(folder, 'lines', name), 'utf8'));
    const source = readFileSync(join(folder, 'faulty.html'), 'utf8').split('\n');
    for (const { locations } of log.runs[0].results)
      expect(source[locations[0].physicalLocation.region.startLine - 1]).toBeDefined();
  });

  it('writes nothing for a page that is no report, and says so', async () => {
    expect(await gouji('--lang en --format sarif --out none news.html')).toEqual({
      status: 2,
      out: '',
      err: 'gouji: news.html: This page is no government information disclosure annual report.',
    });
    expect(readdirSync(folder)).not.toContain('none');
  });

  it('says why nothing was written', async () => {
    expect(await gouji('--lang en --format csv --out clean.html clean.html')).toEqual({
      status: 2,
      out: '',
      err: 'gouji: clean.html: --out names a file, not a folder',
    });
  });
});

describe('verify', () => {
  it('finds a package sound, a changed one not, and anything else no package', async () => {
    await gouji('--format package --out packages faulty.html gbk.html');
    const [first = '', second = ''] = readdirSync(join(folder, 'packages')).map((name) => `packages/${name}`);
    const both = await gouji(`verify --lang en ${first} ${second}`);
    expect([both.status, both.out.match(/: sound: /g)?.length]).toEqual([0, 2]);
    const files = unzipSync(readFileSync(join(folder, first)));
    writeFileSync(join(folder, 'forged.zip'), zipSync({ ...files, 'memo.md': Buffer.from('x') }));
    const forged = await gouji('verify --lang en forged.zip');
    expect(forged.status).toBe(1);
    expect(forged.out).toContain('forged.zip: differs: memo.md does not have the SHA-256 of the manifest');
    const none = await gouji('verify --lang en clean.html');
    expect([none.status, none.err]).toEqual([2, 'gouji: clean.html: is no evidence package of Gouji']);
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
