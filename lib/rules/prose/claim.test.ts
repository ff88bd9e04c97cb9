import { describe, expect, it } from 'vitest';
import { proseReport } from '../../../test/support/prose-report.ts';
import { proseClaim } from './claim.ts';

const NEW = 'requests.newlyReceived.total';
const RESULTS = 'requests.resultTotal.total';
const LEFT = 'requests.carriedOut.total';
const check = (text: string, cells: Parameters<typeof proseReport>[1]) =>
  proseClaim.check(proseReport([text], cells));

describe('prose/claim', () => {
  it.each([
    ['未收到政府信息公开申请。', { [NEW]: 0 }],
    ['未发生因政府信息公开引起的行政复议。', { 'litigation.review.total': 0 }],
    ['收到申请16件，已全部办结。', { [NEW]: 16, [RESULTS]: 16, [LEFT]: 0 }],
    ['收到申请16件，已全部办结。', { [NEW]: 16, [RESULTS]: 17, [LEFT]: 1 }],
    ['信息公开行政复议2件，均获维持。', { 'litigation.review.total': 2, 'litigation.review.upheld': 2 }],
    [
      '收到申请9件，均为自然人。',
      { 'requests.newlyReceived.naturalPerson': 9, 'requests.carriedIn.naturalPerson': 0 },
    ],
  ])('passes: %s', (text, cells) => {
    expect(check(text, cells)).toEqual([]);
  });

  it.each([
    ['未收到政府信息公开申请。', { [NEW]: 3 }, 3, 0],
    ['没有发生因政府信息公开引起的行政复议、行政诉讼。', { 'litigation.review.total': 2 }, 2, 0],
    ['收到申请16件，已全部办结。', { [NEW]: 16, [RESULTS]: 14, [LEFT]: 2 }, 2, 0],
    ['2022年收到的政府信息公开申请已全部办结。', { [RESULTS]: 14, [LEFT]: 2 }, 2, 0],
    [
      '信息公开行政复议2件，均获维持。',
      { 'litigation.review.total': 2, 'litigation.review.upheld': 1 },
      1,
      2,
    ],
  ])('fails: %s', (text, cells, expected, actual) => {
    const found = check(text, cells);
    expect(found).toMatchObject([{ expected, actual, section: 'overview' }]);
    expect(found[0]?.quotes).toMatchObject([{ text }]);
    expect(found[0]?.cells?.length).toBeGreaterThan(0);
  });

  it('says nothing of what another body did not receive', () => {
    const text = '区住建局未收到政府信息公开申请。';
    const of = (agency: string) => proseClaim.check(proseReport([text], { [NEW]: 3 }, { agency }));
    expect(of('青禾区人民政府')).toEqual([]);
    expect(of('青禾区住房和城乡建设局')).toHaveLength(1);
  });

  it.each([
    ['blank cells', '未收到政府信息公开申请。', { [NEW]: null }],
    ['tables without the row', '未收到政府信息公开申请。', {}],
    ['figures', '收到政府信息公开申请3件。', { [NEW]: 5 }],
    ['answers in time, as far as they were due', '收到的申请均按时答复。', { [RESULTS]: 14, [LEFT]: 2 }],
    [
      'cases whose number differs',
      '信息公开行政复议2件，均获维持。',
      { 'litigation.review.total': 3, 'litigation.review.upheld': 1 },
    ],
  ])('says nothing about %s', (_, text, cells) => {
    expect(check(text, cells)).toEqual([]);
  });
});
