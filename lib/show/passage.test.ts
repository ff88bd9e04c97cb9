import { describe, expect, test } from 'vitest';
import { numberedPage, textOfNumber } from '../../test/support/numbered-page.ts';
import { findPassage } from './passage.ts';

/** A passage as `text before|the passage|text behind` in its first and last text node. */
function shown(html: string, quote: string): string | null {
  const { document } = numberedPage(html);
  const passage = findPassage(document, quote);
  if (!passage) return null;
  const { start, end } = passage;
  const data = ({ node }: { node: number }) => textOfNumber(document, node);
  if (start.node === end.node)
    return `${data(start).slice(0, start.offset)}|${data(start).slice(start.offset, end.offset)}|${data(start).slice(end.offset)}`;
  return `${data(start).slice(0, start.offset)}|${data(start).slice(start.offset)}…${data(end).slice(0, end.offset)}|${data(end).slice(end.offset)}`;
}

describe('a quotation is found in its block', () => {
  test.each([
    ['<p>上年。收到5件。其他。</p>', '收到5件。', '上年。|收到5件。|其他。'],
    ['<p>甲　收到 5\n   件。乙</p>', '收到 5 件。', '甲　|收到 5\n   件。|乙'],
    ['<p>甲收<b>到５</b>件<i>。</i>乙</p>', '收到５件。', '甲|收…。|'],
    ['<p>收\u200b到5件，<script>收到5件，</script>办结</p>', '收到5件，办结', '|收\u200b到5件，…办结|'],
    ['<p>a 收到5件。<br>收到5件。</p>', '收到5件。', 'a |收到5件。|'],
  ])('%s', (html, quote, place) => expect(shown(html, quote)).toBe(place));

  test('and nothing where it does not stand', () => {
    expect(shown('<p>收到5件。</p>', '收到6件。')).toBeNull();
    expect(shown('<p>收到5件。</p>', ' ')).toBeNull();
  });
});
