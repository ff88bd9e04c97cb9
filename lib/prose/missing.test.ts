import { describe, expect, it } from 'vitest';
import { readClaims } from './read.ts';

const missingIn = (text: string) =>
  readClaims(text, { year: 2022 }).missing.map(({ start, end }) => text.slice(start, end));

describe('lost figures', () => {
  it.each([
    ['通过政府门户网站公开信息共条。', ['共条']],
    ['共收到件，办结3件。', ['收到件']],
    ['全年共受理政府信息公开申请件，均已答复。', ['受理政府信息公开申请件']],
    ['全年组织业务培训次，参训20人次。', ['培训次']],
    ['全年收到政府信息公开申请XX件。', ['XX件']],
    ['共主动公开信息条。', ['信息条']],
  ])('%s', (text, places) => {
    expect(missingIn(text)).toEqual(places);
  });

  it.each([
    '共收到依申请公开件2件。',
    '对受理件、办结件进行登记。',
    '出台文件、解读材料若干。',
    '公共文化条件持续改善，提高更新频次。',
    '共享信息，共建共治。',
    '2022年12件申请均为新收件。',
    '按季度分批次公开，逐条逐项梳理。',
  ])('nothing is lost from: %s', (text) => {
    expect(missingIn(text)).toEqual([]);
  });
});
