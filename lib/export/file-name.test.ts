import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../audit/result.ts';
import { exportName } from './file-name.ts';

const DAY = new Date(2026, 10, 23, 23, 59);

function result(facts: {
  agency?: string | null;
  title?: string | null;
  year?: number | null;
  name?: string;
}): AuditResult {
  const { agency = null, title = null, year = 2020, name = 'index.html' } = facts;
  return {
    schema: 'gouji.audit/1',
    source: { name, url: null, sha256: '', bytes: 0 },
    isReport: true,
    confidence: 1,
    report: {
      title,
      agency,
      year,
      edition: '2019',
      period: null,
      publishedOn: null,
      sections: [],
      cells: {},
    },
    coverage: { identities: 0, passed: 0, failed: 0, notVerifiable: 0 },
    findings: [],
    diagnoses: [],
  };
}

describe('exportName', () => {
  it('says agency, year and day', () => {
    expect(exportName(result({ agency: '绿园区工信局' }), 'json', DAY)).toBe(
      '绿园区工信局-2020-2026-11-23.json',
    );
  });

  it('makes do without an agency, a title, a year', () => {
    expect(exportName(result({ title: '2020年报' }), 'csv', DAY)).toBe('2020年报-2020-2026-11-23.csv');
    expect(exportName(result({ year: null, name: 'page.shtml' }), 'csv', DAY)).toBe('page-2026-11-23.csv');
    expect(exportName(result({ agency: ' / ', name: '?.html', year: null }), 'csv', DAY)).toBe(
      'report-2026-11-23.csv',
    );
    expect(exportName({ ...result({}), report: null }, 'json', DAY)).toBe('index-2026-11-23.json');
  });

  it.each([
    ['separators and wildcards', 'a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['a path upwards', '../../etc/passwd', 'etc passwd'],
    ['controls and line breaks', 'a\u0000b\nc\td', 'a b c d'],
    ['a mark that turns the reading direction', 'gpj\u202Efdp', 'gpj fdp'],
    ['a lone surrogate', '甲\uD800乙', '甲 乙'],
    ['a hidden file', '.bashrc', 'bashrc'],
    ['a device of Windows', 'CON', '_CON'],
    ['one with an extension', 'con.局', '_con.局'],
    ['one in a superscript', 'COM¹', '_COM¹'],
    ['dots and spaces at its end', '甲. . .', '甲'],
    ['a tag that nobody sees', '甲\u{E0041}\u200B乙', '甲 乙'],
    ['a decomposed accent', 'Cafe\u0301', 'Café'],
  ])('takes the danger out of %s', (_, agency, safe) => {
    expect(exportName(result({ agency }), 'json', DAY)).toBe(`${safe}-2020-2026-11-23.json`);
  });

  it('keeps a title of 5,000 characters within what file systems take', () => {
    for (const character of ['政', '𠮷', 'a', '😀', '👩🏽‍💻', 'e\u0301\u0323']) {
      const name = exportName(result({ title: character.repeat(5000) }), 'json', DAY);
      expect(new TextEncoder().encode(name.replace('.json', '-12.datapackage.zip')).length).toBeLessThan(144);
      expect(name).toMatch(/-2020-2026-11-23\.json$/);
      expect(name.isWellFormed()).toBe(true);
      expect(name.length).toBeGreaterThan(40);
    }
  });
});
