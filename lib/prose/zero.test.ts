import { describe, expect, it } from 'vitest';
import { factsIn } from '../../test/support/claims.ts';

describe('zeros in words', () => {
  it.each([
    ['2022年我局未收到政府信息公开申请。', 'received=0°'],
    ['没有收到依申请公开政府信息的申请。', 'received=0°'],
    ['本年度未接到任何形式的依申请公开申请。', 'received=0°'],
    ['无申请公开政府信息情况 。', 'received=0°'],
    ['未收到公民、法人或其他组织的依申请公开诉求。', 'received=0°'],
    ['未收到公民、法人或其他组织申请除主动公开以外的其他政府信息。', 'received=0°'],
    ['未收到个人、法人或者其他组织向本机关申请公开政府信息。', 'received=0°'],
    ['全年没有收到要求公开政府信息的申请。', 'received=0°'],
    ['未收到申请，因此没有复议和诉讼情况。', 'received=0° review=0° litigation=0°'],
    ['没有发生因政府信息公开申请引起的行政复议、行政诉讼。', 'review=0° litigation=0°'],
    ['不存在政府信息公开行政复议和行政诉讼。', 'review=0° litigation=0°'],
    ['未因政府信息公开被申请行政复议、被提起行政诉讼。', 'review=0° litigation=0°'],
    ['全年未发生信息公开行政复议，行政诉讼案件。', 'review=0° litigation=0°'],
    [
      '没有收到任何申请，没有收费，没有举报、投诉、复议或诉讼。',
      'received=0° fee=0° review=0° litigation=0°',
    ],
    ['我局未收取政府信息公开费用，没有减免。', 'fee=0°'],
    ['未收取任何信息处理费用，未产生检索费。', 'fee=0°'],
    ['依据办法，本年度未收取信息处理\n\n费。', 'fee=0°'],
    ['收到依申请公开2件。上年无结转，无结转下年度事项。', 'received=2 carriedOver=0° carriedForward=0°'],
    ['收到申请2件，无结转下年度继续办理的申请。', 'received=2 carriedForward=0°'],
    ['未制定印发新的行政规范性文件，现行有效1个。', 'normativeMade=0° normativeValid=1'],
    ['未收到依申请公开申请，因此也没有不予公开的情况。', 'received=0° denied=0°'],
    ['未收到政府信息公开申请，主动公开政府信息500条。', 'received=0° proactive=500'],
    ['没有因政府信息公开引起的行政复议和行政诉讼事件。', 'review=0° litigation=0°'],
    ['未收到针对信息公开的投诉、行政复议和行政诉讼。', 'review=0° litigation=0°'],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});

describe('negations of something else', () => {
  it.each([
    '全年未收到行政许可申请。',
    '没有收到书面咨询。',
    '未收到法人或者其他组织提出的政府信息公开申请。',
    '未收到除主动公开以外的其他信息。',
    '没有逾期未答复的政府信息公开申请。',
    '未出现因政府信息公开被申请行政复议被纠错的情况。',
    '没有不予公开的信息。',
    '除自然人外，未收到其他主体的政府信息公开申请。',
    '未收到公众要求公开其他方面政府信息的申请。',
    '局属单位未收到政府信息公开申请。',
    '未发生因政府信息公开引发的行政复议、行政诉讼败诉案件。',
    '未发生政府信息公开行政复议和行政诉讼被撤销、被纠正的情形。',
    '未因政府信息公开被申请行政复议或提起行政诉讼被纠正。',
    '未出现因公开不到位引起的政府信息公开行政复议、诉讼。',
    '未因不依法答复政府信息公开申请被申请行政复议、提起行政诉讼。',
    '确保不发生因政府信息公开引起的行政复议。',
    '如未收到政府信息公开申请答复，可向我局反映。',
    '无障碍浏览政府信息公开申请页面。',
    '2021年未收到政府信息公开申请。',
  ])('%s', (text) => {
    expect(factsIn(text)).toBe('');
  });

  it('gives the zero to the review that is denied, not to the request that explains it', () => {
    expect(factsIn('无信息公开申请行政复议、行政诉讼。')).toBe('review=0° litigation=0°');
    expect(factsIn('未收到依申请公开行政复议。')).toBe('review=0°');
  });
});
