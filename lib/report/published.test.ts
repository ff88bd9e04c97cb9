import { describe, expect, it } from 'vitest';
import { flowOf } from '../../test/support/page-of.ts';
import { parsePage } from '../page/parse.ts';
import { readHead } from './facts.ts';
import { findPublished } from './published.ts';

const published = (html: string) => findPublished(flowOf(html), readHead(parsePage(html).document));

describe('findPublished', () => {
  it.each([
    ['the information line', '<p>发布时间：2023-01-20 09:15 来源：局办公室</p>', '2023-01-20'],
    ['the word 日期', '<p>日期： 2023年1月20日</p>', '2023-01-20'],
    ['a traditional line', '<p>發佈時間：2023-01-20</p>', '2023-01-20'],
    ['cells of their own', '<div><div>发布日期</div><div>2023-01-20</div></div>', '2023-01-20'],
    ['a line without label', '<p>2023-01-20 16:08 来源：本网 浏览次数：12</p>', '2023-01-20'],
    ['the head', '<meta name="PubDate" content="2023-01-20 09:15"><p>文</p>', '2023-01-20'],
    ['the line before the signature', '<p>发布日期：2023-01-21</p><p>2023年1月20日</p>', '2023-01-21'],
  ])('by %s, as stated', (_, html, on) => {
    expect(published(html)).toEqual({ on, stated: true });
  });

  it.each([
    ['the signature', '<p>文</p><p>云溪县自然资源局</p><p>2023年1月20日</p>', '2023-01-20'],
    ['a signature in numerals', '<p>二〇二三年一月二十日</p>', '2023-01-20'],
    ['the day of writing', '<p>成文日期：2023-01-20</p>', '2023-01-20'],
  ])('by %s, which states no publication', (_, html, on) => {
    expect(published(html)).toEqual({ on, stated: false });
  });

  it.each([
    ['the period', '<p>统计时间自2022年1月1日起至2022年12月31日止</p>'],
    ['a date in a sentence', '<p>2022年3月5日，我局召开会议。</p>'],
    ['a day that does not exist', '<p>发布时间：2023-02-30</p>'],
    ['an update', '<p>更新时间：2024-06-01</p>'],
    ['the date behind an empty label', '<p>发布时间： 更新时间：2024-06-01</p>'],
    ['the day of printing', '<p>打印日期：2024-06-01</p>'],
    ['nothing', '<p>文</p>'],
  ])('not by %s', (_, html) => {
    expect(published(html)).toBeNull();
  });
});
