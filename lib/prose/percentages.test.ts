import { describe, expect, it } from 'vitest';
import { readClaims } from './read.ts';

const percentagesIn = (text: string) =>
  readClaims(text, { year: 2022 }).percentages.map(({ percent, numerator, denominators, rounded }) => ({
    percent,
    numerator,
    denominators,
    rounded,
  }));

describe('percentages', () => {
  it('takes shares of the total before their list', () => {
    expect(
      percentagesIn('收到申请1046件。其中经官网提交862件，占比82.4%；信函184件，占17.6%。'),
    ).toMatchObject([
      { percent: 82.4, numerator: 862, rounded: true },
      { percent: 17.6, numerator: 184, rounded: true },
    ]);
  });

  it('looks over the name of the result between figure and share', () => {
    expect(percentagesIn('收到申请12件，其中8件予以公开，占比66.7%。')).toMatchObject([
      { percent: 66.7, numerator: 8, denominators: [12] },
    ]);
  });

  it('takes shares that name both kinds of applicants as shares of the two together', () => {
    expect(percentagesIn('自然人申请30件，占12.3%；法人或其他组织申请20件，占40.0%。')).toMatchObject([
      { numerator: 30, denominators: [50] },
      { numerator: 20, denominators: [50] },
    ]);
  });

  it('takes changes against a printed figure', () => {
    expect(percentagesIn('收到申请22起，比2021年（31起）下降29%。')).toMatchObject([
      { percent: 29, numerator: 9, denominators: [31] },
    ]);
    expect(percentagesIn('收到申请30件，较上年增加5件，增长20%。')).toMatchObject([
      { percent: 20, numerator: 5, denominators: [25] },
    ]);
    expect(percentagesIn('主动公开356条，比上年300条增长18.7%。')).toMatchObject([
      { percent: 18.7, numerator: 56, denominators: [300] },
    ]);
  });

  it.each([
    '收到申请130件，申请量同比增长103%。',
    '收到申请3件，办结率100%。',
    '重点领域信息50条，占比12.5%。',
    '收到申请200件，其中网上150件，约占75%。',
  ])('leaves alone what has no plain whole: %s', (text) => {
    expect(percentagesIn(text)).toEqual([]);
  });
});
