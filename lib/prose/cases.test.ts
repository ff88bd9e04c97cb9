import { describe, expect, it } from 'vitest';
import { factsIn } from '../../test/support/claims.ts';
import { readClaims } from './read.ts';

describe('reviews and suits', () => {
  it.each([
    ['全年涉信息公开行政复议13件、行政诉讼1件。', 'review=13 litigation=1'],
    ['收到申请658件，由此引起行政复议22件、行政诉讼案件1件。', 'received=658 review=22 litigation=1'],
    ['针对本部门信息公开事务的行政复议案0件；行政诉讼案0件；各类申诉案0件。', 'review=0 litigation=0'],
    ['行政复议、行政诉讼均为0件。', 'review=0 litigation=0'],
    ['政府信息公开行政复议和行政诉讼均为零。', 'review=0 litigation=0'],
    ['因政府信息公开引起的行政复议、行政诉讼共3件。', ''],
    ['因政府信息公开引起的行政复议、行政诉讼各2件。', 'review=2 litigation=2'],
    ['政府信息公开行政诉讼共发生3件。', 'litigation=3'],
    ['发生1起有关政府信息公开的行政复议案件。', 'review=1'],
    ['受理依申请公开14件，其中6件进入行政复议程序。', 'received=14 review=6'],
    [
      '因政府信息公开被申请行政复议12件，其中维持8件，纠正2件，其他结果1件，尚未审结1件；被提起行政诉讼5件，维持5件。',
      'review=12 review.upheld=8 review.corrected=2 review.otherResult=1 review.pending=1 litigation=5 litigation.upheld=5',
    ],
    ['政府信息公开行政复议案件2件，其中1件维持、1件撤回。', 'review=2 review.upheld=1'],
    ['因政府信息公开引起的行政复议（含诉讼）3件。', ''],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });

  it.each([
    '受理行政复议案件312件，审结298件，其中维持200件。',
    '全年办理行政诉讼案件2起，均为土地征收类。',
    '依申请公开工作规范。全年审理行政复议案件15件。',
  ])('leaves what the agency hears or what is about other acts: %s', (text) => {
    expect(factsIn(text)).toBe('');
  });

  it('takes the subject from the heading', () => {
    const text = '全年发生行政诉讼3件。';
    expect(readClaims(text, { year: 2022 }).facts).toEqual([]);
    expect(readClaims(text, { year: 2022, heading: '（五）行政复议、行政诉讼情况' }).facts).toMatchObject([
      { kind: 'litigation', value: 3 },
    ]);
  });
});

describe('said of all', () => {
  it.each([
    ['因政府信息公开被提起行政诉讼5件，均获维持。', { of: 'litigation', outcome: 'upheld', count: 5 }],
    ['政府信息公开行政复议3件，结果均为维持。', { of: 'review', outcome: 'upheld', count: 3 }],
    [
      '收到政府信息公开申请3件，现已全部办结。',
      { of: 'requests', outcome: 'answered', count: 3, certain: true },
    ],
    ['收到政府信息公开申请3件，均按时答复。', { of: 'requests', outcome: 'answered', certain: false }],
    ['2022年度收到的政府信息公开申请全部按时办结。', { of: 'requests', outcome: 'answered', count: null }],
  ])('%s', (text, claim) => {
    expect(readClaims(text, { year: 2022 }).all).toMatchObject([claim]);
  });

  it.each([
    '收到政府信息公开申请3件，确保全部按时办结。',
    '收到人大代表建议12件，均已办结。',
    '收到政府信息公开申请3件，结转下年度1件，均按时答复。',
    '收到政府信息公开申请32件，办结30件，均按条例办理和答复。',
  ])('is not read into: %s', (text) => {
    expect(readClaims(text, { year: 2022 }).all).toEqual([]);
  });
});
