import { describe, expect, it } from 'vitest';
import { type Audit, auditPage } from '../../lib/audit-page.ts';
import { SLOT_LIMIT } from '../../lib/page/limits.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { layOut } from '../support/layouts/lay-out.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { aReport } from '../support/report-builder/build.ts';

const REPORT = layOut(aReport({ edition: '2021' }), layoutNamed('clean'));
const auditOf = (html: string): Audit => auditPage(parsePage(html));
const plain = outcomeOf(auditOf(REPORT));

/** The report with markup before its table three, or behind its end. */
const amidst = (markup: string) => REPORT.replace(/<p><strong>三、/, (heading) => markup + heading);
const behind = (markup: string) => REPORT.replace('</body>', () => `${markup}</body>`);
/** The report without its table four, so that every other way to find one is tried. */
const wanting = (html: string) => html.replaceAll('行政诉讼', '').replaceAll('行政复议', '');

const failed = ({ findings }: Audit) => findings.filter(({ outcome }) => outcome === 'failed');
const unverified = ({ findings }: Audit) =>
  findings.filter(({ outcome }) => outcome === 'notVerifiable').map(({ id }) => id);

/** Sizes at which anything worse than linear would take minutes. */
const TIME = { timeout: 60_000 };

describe('a page beyond the limits is read as far as they go, and nobody is blamed for the rest', () => {
  it.each([
    ['nested 100,000 deep', '<div>'.repeat(100_000)],
    ['tables in tables, 100,000 deep', '<table><tr><td>'.repeat(100_000)],
    ['lists in lists', '<ul><li>'.repeat(100_000)],
    ['formatting opened anew in every paragraph', fonts(20_000)],
    ['a million nodes', '<p>1'.repeat(1_000_000)],
  ])('%s, amidst the report', TIME, (_, markup) => {
    const audit = auditOf(amidst(markup));
    expect(audit.report?.unread.page).toBe(true);
    expect(failed(audit)).toEqual([]);
    expect(unverified(audit)).toContain('structure/table-missing@page');
    expect(unverified(audit)).toContain('structure/table-missing@requests');
    expect(unverified(audit)).toContain('structure/section-missing@problems');
  });

  it('behind the report: all is read, and the page is said to be cut', TIME, () => {
    const audit = auditOf(behind('<div>'.repeat(100_000)));
    expect(outcomeOf(audit)).toEqual({
      ...plain,
      findings: [expect.arrayContaining(['structure/table-missing@page']), ...plain.findings],
    });
  });

  it('a statutory table that is larger than all room: its missing rows are not verifiable', TIME, () => {
    const spare = `<tr>${'<td>0'.repeat(1000)}`.repeat(1 + SLOT_LIMIT / 1000);
    const audit = auditOf(REPORT.replace(/<tr>(?=<td[^>]*>四、结转下年度)/, () => `${spare}<tr>`));
    expect(audit.report?.tables.requests?.cut).toBe(true);
    expect(failed(audit)).toEqual([]);
    expect(unverified(audit)).toContain('structure/row-missing@requests.carriedOut');
  });

  it('a table that is missing beside one that was not read whole', TIME, () => {
    const audit = auditOf(wanting(amidst(`<table>${'<tr><td>1<td>2'.repeat(SLOT_LIMIT)}</table>`)));
    expect(audit.report?.unread).toEqual({ page: false, tables: 1 });
    expect(unverified(audit)).toContain('structure/table-missing@litigation');
  });
});

describe('however much stands around it, the report is read', () => {
  it.each([
    ['a table of a million cells', `<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(1000)}</table>`],
    [
      'rows and columns spanned 65,535 times',
      `<table>${`<tr>${'<td rowspan=65535 colspan=1000>x'.repeat(10)}`.repeat(5000)}</table>`,
    ],
    [
      'many small bombs',
      `<table><tr><td rowspan=65535 colspan=1000>${'<tr>'.repeat(20)}</table>`.repeat(5000),
    ],
    ['a wide table of 200,000 empty rows', `<table><tr><td colspan=1000>x${'<tr>'.repeat(200_000)}</table>`],
    ['10,000 tables', '<table><tr><td>自然人<td>1<tr><td>总计<td>2</table>'.repeat(10_000)],
    [
      '50,000 rows labelled like one of the form',
      `<table>${'<tr><td>（七）总计<td>1<td>2'.repeat(50_000)}</table>`,
    ],
    [
      '50,000 different labels',
      `<table>${range(50_000)
        .map((n) => `<tr><td>本年${n}新收政府信息<td>${n}`)
        .join('')}</table>`,
    ],
    [
      'labels of table four without end',
      `<table><tr><td>行政复议<td>结果维持<td>结果纠正<td>尚未审结${'<tr><td>维持<td>甲<td>乙<td>丙'.repeat(12_000)}</table>`,
    ],
    ['50,000 headings of a section', '<p>三、收到和处理政府信息公开申请情况</p>'.repeat(50_000)],
    ['attributes of 10 MB', `<p title="${'x'.repeat(1e7)}" style="${'display:'.repeat(1e6)}">x</p>`],
    ['100,000 attachments and pictures', '<a href=x.pdf>附件</a><img src=x.png>'.repeat(50_000)],
  ])('%s', TIME, (_, markup) => {
    const { cells, isReport } = outcomeOf(auditOf(amidst(markup)));
    expect(isReport).toBe(true);
    expect(cells).toEqual(plain.cells);
  });

  it.each([
    ['50,000 rows of divs', `<div>${'<div><i>1</i><i>2</i><i>3</i></div>'.repeat(50_000)}</div>`],
    [
      'divs three by three, 2,000 deep',
      `${'<div><div><i>1</i><i>2</i></div><div><i>3</i><b>4</b>'.repeat(500)}`,
    ],
    ['100,000 lines of figures', `<pre>${'1 2 3\n'.repeat(100_000)}</pre>`],
    ['1,000 tables three', '<table><tr><td>一、本年新收政府信息公开申请数量<td>1</table>'.repeat(1000)],
  ])('%s, where a table is looked for in vain', TIME, (_, markup) => {
    expect(() => auditOf(wanting(amidst(markup)))).not.toThrow();
  });
});

describe('text made to keep patterns busy', () => {
  const runs = [
    '1',
    '1,111',
    '1 ',
    '一',
    '一、',
    '(',
    '（一',
    '公开',
    '信息公开',
    '年',
    '2020年',
    '第',
    '国办发',
    '由一、',
    '、',
    ' ',
    '　',
    '\u200b',
    '《',
    '：一、',
    '其中1件，',
    '收到',
    '-',
  ];
  it.each(runs.map((run) => [JSON.stringify(run), run]))('%s, over and over', TIME, (_, run) => {
    const text = run.repeat(Math.ceil(30_000 / run.length));
    const lines = `<h2>${text}</h2><p>${text}</p><p>统计期限${text}。${text}部分组成</p><table><tr><td>${text}<td>${text}</table>`;
    expect(auditOf(amidst(lines) + lines).isReport).toBe(true);
  });
});

describe('characters that nobody sees', () => {
  it.each([
    ['zero-width', '\u200b'],
    ['right-to-left', '\u202e'],
    ['isolating', '\u2066'],
    ['soft hyphens', '\u00ad'],
    ['byte order marks', '\ufeff'],
  ])('%s between all signs of labels and figures change nothing', (_, sign) => {
    const spread = (text: string) => [...text].join(sign);
    const spoilt = REPORT.replace(
      /(<t[dh][^>]*>)([^<]+)/g,
      (_, tag: string, text: string) => tag + spread(text),
    );
    expect(outcomeOf(auditOf(spoilt))).toEqual(plain);
  });
});

it('what a page has put into the prototypes is none of its content', () => {
  const additions: readonly [object, string, unknown][] = [
    [Object.prototype, 'extra', 1],
    [Object.prototype, 'hidden', ''],
    [Object.prototype, 'rowspan', '3'],
    [Object.prototype, 'style', 'display:none'],
    [Array.prototype, 'extra', () => 1],
    [Array.prototype, '-1', 'x'],
    [String.prototype, 'extra', 1],
  ];
  const add = ([owner, name, value]: readonly [object, string, unknown]) =>
    Object.defineProperty(owner, name, { value, enumerable: true, configurable: true, writable: true });
  for (const addition of additions) add(addition);
  try {
    expect(JSON.stringify(outcomeOf(auditOf(REPORT)))).toBe(JSON.stringify(plain));
  } finally {
    for (const [owner, name] of additions) Reflect.deleteProperty(owner, name);
  }
});

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Unclosed fonts, each of which the parser opens again in every paragraph that follows. */
function fonts(paragraphs: number): string {
  return range(paragraphs)
    .map((n) => `<p><font face=${n % 300}>x`)
    .join('');
}
