import { describe, expect, it } from 'vitest';
import { layoutNamed } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { withoutSection } from '../../test/support/report-builder/change.ts';
import type { SampleReport } from '../../test/support/report-builder/types.ts';
import { parsePage } from '../page/parse.ts';
import { readReports } from './read.ts';
import type { Report } from './report.ts';

const SAMPLE = aReport({ seed: 4 });
const html = (report: SampleReport) => layOut(report, layoutNamed('clean'));

/** @throws when the page holds no report */
function read(page: string): Report {
  const [reading] = readReports(parsePage(page));
  if (reading === undefined) throw new Error('nothing read');
  return reading.report;
}
const TABLE = /<table[\s\S]*?<\/table>/g;
const section = (report: Report, key: string) => report.sections.find((other) => other.key === key);
const words = (report: Report, key: string) => section(report, key)?.body.map(({ text }) => text);

describe('the text of sections', () => {
  const report = read(html(SAMPLE));

  it('runs from heading to heading, tables left out', () => {
    for (const { key, body } of SAMPLE.sections)
      expect(words(report, key)).toEqual(body.map(({ text }) => text));
  });

  it('ends before the foot of the site', () => {
    expect(words(report, 'other')?.join('')).not.toContain('主办');
  });

  it('of the preamble stands before them', () => {
    expect(report.preamble.map(({ text }) => text)).toEqual(expect.arrayContaining([...SAMPLE.preamble]));
    expect(report.preamble.at(-1)?.text).toBe(SAMPLE.preamble.at(-1));
  });

  it('begins after a heading that stands in the same paragraph', () => {
    const page = html(SAMPLE).replace(
      /<p><strong>一、总体情况<\/strong><\/p>\s*<p>/,
      '<p>公布如下：一、总体情况 ',
    );
    const { sections, preamble } = read(page);
    expect(sections[0]?.heading).toBe('一、总体情况');
    expect(sections[0]?.body[0]?.text).toBe(SAMPLE.sections[0]?.body[0]?.text);
    expect(preamble.at(-1)?.text).toBe('公布如下：');
  });

  it('knows what the page hides', () => {
    const page = html(SAMPLE).replace(
      '<p><strong>五、',
      '<p style="display:none">隐藏的话。</p><p><strong>五、',
    );
    const hidden = section(read(page), 'litigation')?.body.filter((block) => block.hidden);
    expect(hidden?.map(({ text }) => text)).toEqual(['隐藏的话。']);
  });
});

describe('what stands in place of a table', () => {
  const at = (index: number, instead: string) => {
    let seen = 0;
    return read(html(SAMPLE).replace(TABLE, (table) => (seen++ === index ? instead : table)));
  };

  it.each([
    ['<p><img src="t.png" alt="表三"></p>', 'image'],
    ['<p><a href="/t.xls">表三</a></p>', 'attachment'],
    ['<iframe src="t.html" title="表三"></iframe>', 'frame'],
  ])('%s', (instead, kind) => {
    const report = at(1, instead);
    expect(Object.keys(report.tables)).toEqual(['proactive', 'litigation']);
    expect(report.substitutes.requests).toMatchObject([{ kind, name: '表三' }]);
  });

  it('belongs to the section that it stands in', () => {
    expect(Object.keys(at(2, '<img src="t.png">').substitutes)).toEqual(['litigation']);
  });
});

describe('the year', () => {
  const without = (page: string, ...what: readonly (string | RegExp)[]) =>
    what.reduce<string>((text, one) => text.replaceAll(one, ''), page);
  const bare = without(html(SAMPLE), SAMPLE.title);

  it('is the one of the title', () => {
    expect(read(html({ ...SAMPLE, title: '云溪县自然资源局2019年政府信息公开工作年度报告' })).year).toBe(
      2019,
    );
  });

  it('else the one of the period', () => {
    expect(read(bare)).toMatchObject({ title: null, year: SAMPLE.year });
  });

  it('is null where nothing tells', () => {
    expect(read(bare.replaceAll(/20\d{2}/g, '')).year).toBeNull();
  });
});

describe('headings and tables', () => {
  it('leave out what the page lacks', () => {
    const report = read(html(withoutSection(SAMPLE, 'litigation')));
    expect(report.sections.map(({ key }) => key)).not.toContain('litigation');
    expect(Object.keys(report.tables)).toEqual(['proactive', 'requests']);
    expect([...report.cells.keys()].some((id) => id.startsWith('litigation.'))).toBe(false);
  });

  it('of the form stand apart from tables of the site', () => {
    const other = '<table><tr><td>序号</td><td>栏目</td></tr><tr><td>1</td><td>年报</td></tr></table>';
    const report = read(html(SAMPLE).replace('<div id="zoom">', `<div id="zoom">${other}`));
    expect(report.cells.size).toBe(SAMPLE.cells.size);
    expect(report.preamble.map(({ text }) => text)).toContain('栏目');
  });
});

it('reads each of several reports on its own', () => {
  const years = [2023, 2022].map((year, seed) => aReport({ year, seed }));
  const body = years.map((report) => /<body>([\s\S]*)<\/body>/.exec(html(report))?.[1] ?? '');
  const readings = readReports(parsePage(`<body>${body.join('')}</body>`));
  expect(readings.map(({ report }) => [report.year, report.cells.size])).toEqual([
    [2023, 200],
    [2022, 200],
  ]);
  for (const [index, { report }] of readings.entries())
    expect([...report.cells].map(([id, { text }]) => [id, text])).toEqual([...(years[index]?.cells ?? [])]);
});

it('stands an empty page', () => {
  expect(read('')).toMatchObject({ title: null, year: null, sections: [], preamble: [] });
});
