import { describe, expect, it } from 'vitest';
import { text } from './text.ts';
import { handedOver, withRemarks } from './ui-export.ts';

describe('withRemarks', () => {
  const done = handedOver('a.xlsx');

  it('says what was done, and no more, where there is no more to say', () => {
    expect(withRemarks(done, [])).toEqual(
      text('已交浏览器保存：a.xlsx', 'Handed to the browser to save: a.xlsx'),
    );
  });

  it('joins remarks in one sentence, each in its language', () => {
    expect(
      withRemarks(done, [text('没有截图。', 'No screenshot.'), text('页面有变化', 'the page has changed')]),
    ).toEqual(
      text(
        '已交浏览器保存：a.xlsx；没有截图；页面有变化',
        'Handed to the browser to save: a.xlsx; No screenshot; the page has changed',
      ),
    );
  });
});
