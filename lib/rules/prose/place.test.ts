import { describe, expect, it } from 'vitest';
import { proseReport } from '../../../test/support/prose-report.ts';
import { proseMissingFigure } from './missing-figure.ts';
import { prosePercentage } from './percentage.ts';
import { proseSum } from './sum.ts';

const placesIn = (...paragraphs: readonly string[]) =>
  [proseSum, prosePercentage, proseMissingFigure].flatMap((rule) =>
    rule.check(proseReport(paragraphs)).map(({ at }) => `${rule.id}@${at}`),
  );

describe('places of claims', () => {
  it.each([
    [
      '我局公开信息340条，其中动态200条，公告90条，其他80条。',
      '我局公开信息341条，其中动态200条，公告90条，其他80条。',
      'prose/sum@overview:我局公开信息条其中动态条公告条其他条',
    ],
    [
      '我局公开信息1,340条，其中动态900条，公告390条，其他80条。',
      '我局公开信息41条，其中动态20条，公告9条，其他8条。',
      'prose/sum@overview:我局公开信息条其中动态条公告条其他条',
    ],
    [
      '收到申请24件，其中网络申请18件，占85%。',
      '收到申请24件，其中网络申请19件，占85%。',
      'prose/percentage@overview:收到申请件其中网络申请件占',
    ],
    [
      '概况。收到申请三件，其中网上五件。',
      '概况。收到申请三件，其中网上四件。',
      'prose/sum@overview:收到申请件其中网上件',
    ],
    ['全年公开信息共条。', '全年公开信息共条。', 'prose/missing-figure@overview:全年公开信息共条'],
  ])('of %s are the same with other figures', (printed, corrected, place) => {
    expect(placesIn(printed)).toEqual([place]);
    expect(placesIn(corrected)).toEqual([place]);
    // Wherever else the page has changed.
    expect(placesIn('新增一段。', `${printed}后文2条。`)).toEqual([place]);
  });

  it('are each their own', () => {
    const sentence = '公开信息10条，其中动态8条，公告4条，其他4条。';
    const places = placesIn(sentence, sentence, `${sentence}${sentence}`);
    expect(places).toHaveLength(4);
    expect(new Set(places).size).toBe(4);
  });

  it('hold no figure', () => {
    expect(placesIn('公开信息十二条，其中动态８条，公告4.0条，其他4条。').join()).not.toMatch(/[\d８十二]/);
  });
});
