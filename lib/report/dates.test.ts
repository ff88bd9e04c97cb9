import { describe, expect, it } from 'vitest';
import { findDate, findPeriod, readDate } from './dates.ts';

const YEAR = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

describe('findPeriod', () => {
  it.each([
    ['数据统计期限自2022年1月1日起至2022年12月31日止', YEAR(2022)],
    ['统计期限为2021年1月1日至12月31日。', YEAR(2021)],
    ['统计时限从2021年1月1日到2021年12月31日', YEAR(2021)],
    ['统计期限自 2020 年 1 月 1 日起至 2020 年 12 月 31 日截止', YEAR(2020)],
    ['所列数据的统计期限自2021年01月01日起，至2021年12月31日止', YEAR(2021)],
    ['统计期为2021.1.1-2021.12.31', YEAR(2021)],
    ['统计期限为2021年1月1日—12月31日', YEAR(2021)],
    ['统计期限为202111日到1231日', YEAR(2021)],
    ['统计期限为202111日至20211231日', YEAR(2021)],
    ['统计期限自202511日起至20251231日', YEAR(2025)],
    ['统计期限自20211月1日至20211231日', YEAR(2021)],
    ['统计期限自2023 1 1 日至 2023 12 31 日', YEAR(2023)],
    ['统计期限自202111日起至20211230日止', { from: '2021-01-01', to: '2021-12-30' }],
    ['统计期限为2021年1月1日至2021年12月31止', YEAR(2021)],
    [
      '本报告中使用的统计数据统计期限为2020年1月1日至2020年10月31日',
      { from: '2020-01-01', to: '2020-10-31' },
    ],
  ])('%s', (text, period) => {
    expect(findPeriod([text])).toEqual(period);
  });

  it('does not guess a date with two readings', () => {
    expect(readDate('2021111日', null)).toBeNull();
    expect(findPeriod(['统计期限自2021111日至20211231日'])).toBeNull();
  });

  it('keeps silent where no sentence states a period', () => {
    expect(findPeriod(['2021年1月1日至12月31日举办培训'])).toBeNull();
    expect(findPeriod(['统计截至2019年12月31日'])).toBeNull();
  });
});

describe('findDate', () => {
  it.each([
    ['发布时间：2021-01-13 浏览次数', '2021-01-13'],
    ['2022年1月30日', '2022-01-30'],
    ['日期 2022/2/31 更新 2022/3/1', '2022-03-01'],
    ['第2021号', null],
  ])('%s', (text, date) => {
    expect(findDate(text)).toBe(date);
  });
});
