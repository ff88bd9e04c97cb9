import { describe, expect, it } from 'vitest';
import { proseReport } from '../../../test/support/prose-report.ts';
import { proseMissingFigure } from './missing-figure.ts';

const check = (...paragraphs: string[]) => proseMissingFigure.check(proseReport(paragraphs));

describe('prose/missing-figure', () => {
  it('fails where a unit has lost its figure', () => {
    const text = '通过政府门户网站公开信息共条。';
    expect(check(text)).toMatchObject([{ section: 'overview', quotes: [{ text }] }]);
  });

  it('gives each place its own id', () => {
    const places = check('公开信息共条。', '公开信息共条。').map(({ at }) => at);
    expect(new Set(places).size).toBe(2);
  });

  it('passes complete sentences', () => {
    expect(check('通过政府门户网站公开信息共12条。')).toEqual([]);
  });

  it('reads only the overview and what stands around the tables', () => {
    const report = proseReport(['公开信息共条。']);
    const sections = report.sections.map((section) => ({ ...section, key: 'problems' as const }));
    expect(proseMissingFigure.check({ ...report, sections })).toEqual([]);
  });
});
