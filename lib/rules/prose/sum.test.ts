import { describe, expect, it } from 'vitest';
import { proseReport } from '../../../test/support/prose-report.ts';
import { proseSum } from './sum.ts';

const check = (text: string) => proseSum.check(proseReport([text]));

describe('prose/sum', () => {
  it.each([
    '主动公开信息115条，其中规范性文件1条，办理结果50条，网站64条。',
    '收到申请92件、上年结转2件。其中予以公开90件，部分公开4件。',
    '主动公开信息2240条，其中动态2014条、公开目录165条、概况61条，在线访谈24场，解读2条。',
    '收到申请10件，其中自然人8件，法人2件，网上7件，信函3件。',
    '公开信息744条，其中网站140条，建议类41条、公告类99条，微信604条。',
    '公开信息744条，其中政策文件140条，配套解读140条，动态604条。',
  ])('passes: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ['公开政府信息3437条，含人事信息12条、政务动态1740条、公告225条、解读110条、其他1827条。', 3437, 3914],
    ['主动公开信息480条。其中：部门文件153条，机构人事149条，专项资金14条。', 480, 316],
    ['收到申请20件，其中予以公开9件、部分公开11件、不予公开3件。', 20, 23],
    ['收到申请3件，其中网上5件。', 3, 5],
    ['网站10条、微信5条，合计16条。', 16, 15],
  ])('fails: %s', (text, expected, actual) => {
    expect(check(text)).toMatchObject([{ expected, actual, section: 'overview', quotes: [{ text }] }]);
  });

  it('leaves results alone that are all of the table, those carried in among them', () => {
    const text = '收到申请104件，咨询56人次。办理结果中，予以公开50件，不予公开30件，无法提供26件。';
    expect(check(text)).toMatchObject([{ expected: 104, actual: 106 }]);
    expect(proseSum.check(proseReport([text], { 'requests.resultTotal.total': 106 }))).toEqual([]);
  });

  it.each([
    ['open lists', '主动公开信息497条，其中新闻165条，通知139条，文件10条等。'],
    ['examples that make less than half', '主动公开信息991条，其中政策文件100条，解读81条，公告20条。'],
    ['results that leave some pending', '收到申请85件，其中予以公开40件，不予公开20件，无法提供5件。'],
    ['approximate totals', '发布信息200余条，其中通知230条。'],
    ['two parts that may overlap', '推送信息100条，其中原创80条，图文30条。'],
    ['a second thing said of the parts', '推送信息100条，其中原创40条，转载50条，被省级媒体采用30条。'],
    ['text without lists', '主动公开信息497条。'],
  ])('says nothing about %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});
