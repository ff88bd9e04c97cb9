import { describe, expect, it } from 'vitest';
import { auditReports } from '../../lib/audit-page.ts';
import { parsePage } from '../../lib/page/parse.ts';
import { layoutNamed } from '../support/layouts/index.ts';
import { layOut } from '../support/layouts/lay-out.ts';
import { aReport } from '../support/report-builder/build.ts';

const REPORT = layOut(aReport({ edition: '2021', size: 'county', seed: 5 }), layoutNamed('clean'));
const within = (html: string) => REPORT.replace('</body>', `${html}</body>`);
const audit = (html: string) => auditReports(parsePage(html));

/** Pages that a reader must come through with a result; none of them is a matter of seconds. */
const PAGES: Readonly<Record<string, () => string>> = {
  'nesting 100,000 deep': () => within('<div>'.repeat(100_000)),
  'a table of 100,000 cells': () => within(`<table>${`<tr>${'<td>0'.repeat(250)}`.repeat(400)}</table>`),
  'rowspan and colspan bombs': () =>
    within(
      `<table>${'<tr><td rowspan=65535 colspan=1000>0<td rowspan=65535 colspan=1000>1'.repeat(500)}</table>`,
    ),
  '10,000 tables': () => within('<table><tr><td>规章<td>0<td>1</table>'.repeat(10_000)),
  'tables inside tables': () => within('<table><tr><td>'.repeat(3000)),
  'an attribute of 10 MB': () => within(`<p title="${'x'.repeat(10_000_000)}">正文</p>`),
  'formatting that is never closed': () => within('<p><font color=red><b><i>'.repeat(20_000)),
  'a very long line of digits': () => within(`<p>${'1234567890'.repeat(50_000)}件</p>`),
  'a very long line of brackets and ordinals': () => within(`<p>${'（一）、，'.repeat(50_000)}</p>`),
};

describe('hostile pages', () => {
  for (const [name, page] of Object.entries(PAGES))
    it(`${name}: a result, and never an exception`, () => {
      expect(audit(page()).length).toBeGreaterThan(0);
    }, 150_000);

  it('zero-width and right-to-left marks inside figures change nothing', () => {
    const marked = REPORT.replace(/(<td>)(\d)(\d*)(<\/td>)/g, '$1\u202E$2\u200B\u200F$3\u202C$4');
    const texts = (html: string) =>
      [...(audit(html)[0]?.report?.cells.values() ?? [])].map(({ value }) => value);
    expect(texts(marked)).toEqual(texts(REPORT));
  });

  it('additions to the prototypes of arrays and objects change nothing', () => {
    const before = JSON.stringify(audit(REPORT)[0]?.findings.map(({ id }) => id));
    const define = (value: object, key: string) =>
      Object.defineProperty(value, key, {
        value: () => 1,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    define(Object.prototype, 'spoilt');
    define(Array.prototype, 'spoilt');
    try {
      expect(JSON.stringify(audit(REPORT)[0]?.findings.map(({ id }) => id))).toBe(before);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'spoilt');
      Reflect.deleteProperty(Array.prototype, 'spoilt');
    }
  });
});
