import { describe, expect, it } from 'vitest';
import { proseReport } from '../../../test/support/prose-report.ts';
import { prosePercentage } from './percentage.ts';

const check = (text: string) => prosePercentage.check(proseReport([text]));

describe('prose/percentage', () => {
  it.each([
    ['shares of a share', '公开信息1000条，其中网站600条，占60%；在网站信息中，动态类300条，占50%。'],
    ['rounded', '自然人申请30件，占66.7%；法人或其他组织申请15件，占33.3%。'],
    ['cut off', '收到申请23件，其中予以公开1件，占4.34%。'],
    [
      'made to add up',
      '收到申请1046件。其中官网862件，占比82.4%；信函171件，占比16.3%；当面13件，占比1.3%。',
    ],
    ['changes', '收到申请22起，比2021年（31起）下降29%。'],
    ['exact', '共制作信息30条，其中主动公开24条，占比80%；依申请公开6条，占比20%；不予公开0条，占比0%。'],
  ])('passes: %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ['自然人申请30件，占12.3%；法人或其他组织申请20件，占40.0%。', 60, 12.3],
    ['收到申请200件，其中予以公开50件，占比35%。', 25, 35],
    ['收到申请30件，较上年增加5件，增长30%。', 20, 30],
  ])('fails: %s', (text, expected, actual) => {
    expect(check(text)).toMatchObject([{ expected, actual, quotes: [{ text }] }]);
  });

  it.each([
    ['shares of a whole that is not printed', '重点领域信息50条，占比12.5%。'],
    ['rates', '收到申请3件，办结率100%。'],
    ['approximate shares', '收到申请200件，其中网上150件，占比近90%。'],
  ])('says nothing about %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});
