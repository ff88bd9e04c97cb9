import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayClaim } from './may-claim.ts';
import { claimsIn } from './read.ts';
import { toSource } from './source.ts';
import { VOCABULARY } from './vocabulary.ts';

const words = Object.values(VOCABULARY).flatMap((list) => list.split(' '));
const others = [
  ...'件条份次项篇期场个零一十百，。；：、（）',
  '申请',
  '上年度',
  '结转',
  '2022年',
  '均',
  'xx',
  '的',
  '信息公开',
];
const sentence = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...others)), { maxLength: 9 });
const heading = fc.constantFrom('', '依申请公开情况', '行政复议、行政诉讼情况', '主动公开情况');

it('no text is left out that claims something', () => {
  let left = 0;
  fc.assert(
    fc.property(sentence, heading, (parts, above) => {
      const text = parts.join('');
      const source = toSource(text);
      if (mayClaim(source.text)) return;
      left++;
      const claims = claimsIn(text, source, { year: 2022, heading: above });
      expect(Object.values(claims).flat()).toEqual([]);
    }),
    { numRuns: 5000 },
  );
  expect(left).toBeGreaterThan(1000);
});

it.each([
  ['加强组织领导，明确责任分工，推进政务公开标准化规范化。', false],
  ['进一步完善制度，一是统一标准。', false],
  ['收到政府信息公开申请３件。', true],
  ['收到申请两件。', true],
  ['未收到政府信息公开申请。', true],
  ['收到的申请均按时答复。', true],
  ['公开信息共条。', true],
  ['收费为零。', true],
])('%s', (text, may) => {
  expect(mayClaim(toSource(text).text)).toBe(may);
});
