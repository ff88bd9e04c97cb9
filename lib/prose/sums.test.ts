import { describe, expect, it } from 'vitest';
import { readClaims } from './read.ts';

const sumsIn = (text: string) =>
  readClaims(text, { year: 2022 }).sums.map(({ totals, parts, tail, closed }) => ({
    totals,
    parts,
    tail,
    closed,
  }));

describe('totals and parts', () => {
  it.each([
    ['主动公开信息115条，其中规范性文件1条，办理结果50条，网站64条。', [115], [1, 50, 64], true],
    ['主动公开信息86条，其中：组织机构2条；其他文件5条；工作动态79条。', [86], [2, 5, 79], true],
    ['发布信息84条：制度20条，文件30条，预决算34条。', [84], [20, 30, 34], true],
    ['收到申请44件（其中：网上42件，现场0件，邮寄2件），办结39件。', [44], [42, 0, 2], true],
    ['公开信息497条，包括新闻类165条，通知类139条，文件100条等。', [497], [165, 139, 100], false],
    ['主动公开信息991条，其中政策文件100条，解读81条。', [991], [100, 81], false],
    ['主动公开信息20条。其中政策、文件15条，其他2条。', [20], [15, 2], true],
  ])('%s', (text, totals, parts, closed) => {
    expect(sumsIn(text)).toEqual([{ totals, parts, tail: [], closed }]);
  });

  it('keeps channels that miss their total by little', () => {
    expect(sumsIn('公开信息500条，其中网站300条，微信150条，微博51条。')).toMatchObject([
      { totals: [500], parts: [300, 150, 51] },
    ]);
  });

  it('ends the list where a new statement begins', () => {
    expect(sumsIn('受理申请212件，其中网站195件、当面4件、信函13件；已办理206件，结转6件。')).toMatchObject([
      { totals: [212], parts: [195, 4, 13], tail: [206, 6], closed: false },
    ]);
    expect(sumsIn('公开信息193条，其中动态150条，更新目录43条，另报送信息200条。')).toMatchObject([
      { parts: [150, 43], tail: [200] },
    ]);
  });

  it('offers every figure before the list, and all together, as its total', () => {
    expect(sumsIn('收到申请92件、上年结转2件。其中予以公开90件，部分公开4件。')).toMatchObject([
      { totals: [92, 2, 94], parts: [90, 4] },
    ]);
  });

  it('goes farther back from the head of a sentence', () => {
    const text = '收到申请116件，办结119件。自然人113件，法人3件。其中予以公开109件，部分公开10件。';
    const [sum] = sumsIn(text);
    expect(sum?.parts).toEqual([109, 10]);
    expect(sum?.totals).toEqual(expect.arrayContaining([116, 119]));
  });

  it('reads a total behind its parts', () => {
    expect(sumsIn('网站10条、微信5条，合计16条。')).toMatchObject([{ totals: [16], closed: true }]);
  });

  it.each([
    ['approximate figures', '发布信息200余条，其中通知130条、动态62条、其他10余条。'],
    ['other units', '举办培训3次，其中参训120人次，线上50人次。'],
    ['a list inside the list', '公开信息31条，其中甲20条，其中子5条，丑15条，乙11条。'],
    ['applicants beside channels', '收到申请20件，其中网络申请15件，自然人申请18件。'],
    ['a single figure in brackets', '收到申请3件（办结5件）。'],
    ['what was done beside its results', '收到申请12件，其中办结11件，予以公开8件，不予公开3件。'],
    ['cases heard beside their results', '信息公开行政复议5件，其中审结4件，维持4件，未审结1件。'],
    ['late answers beside results', '收到申请9件，其中予以公开5件，不予公开4件，延期答复3件。'],
    ['subjects, of which one request may have several', '收到申请12件，其中涉及征地8件，涉及规划5件。'],
    ['the main subjects', '收到申请12件，其中主要涉及征地6件，规划3件，财政1件。'],
    ['the same texts in several channels', '公开信息500条，其中网站450条，微信420条，微博400条。'],
    [
      'a list behind a colon inside the list',
      '公开信息744条，其中网站140条，具体为：建议类41条、公告类97条、其他2条。',
    ],
    ['a list that 主要 opens inside the list', '公开信息744条，其中网站140条，主要为建议类41条，微信604条。'],
    ['rounded figures', '发布信息1.2万条，其中动态5000条，公告4000条，其他3500条。'],
  ])('gives nothing for %s', (_, text) => {
    expect(sumsIn(text)).toEqual([]);
  });

  it('leaves brackets inside the list out', () => {
    expect(sumsIn('公开信息12条，其中年报2条（中英文各1条）、建议10条。')).toMatchObject([
      { parts: [2, 10] },
    ]);
  });
});
