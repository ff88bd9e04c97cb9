import { describe, expect, it } from 'vitest';
import { factsIn } from '../../test/support/claims.ts';
import { readClaims } from './read.ts';

describe('where a claim stands', () => {
  it('gives offsets and the sentence as printed', () => {
    const text = '概述。 全年共收到政府信息公开申请 １６ 件，均已答复。 下一步。';
    const [received] = readClaims(text, { year: 2022 }).facts;
    expect(text.slice(received?.start, received?.end)).toBe('１６ 件');
    expect(received?.quote).toBe('全年共收到政府信息公开申请 １６ 件，均已答复。');
  });

  it('spans a zero from the negation to what it denies', () => {
    const text = '全年未收到 政府信息公开申请，也无诉讼。';
    const [received] = readClaims(text, { year: 2022 }).facts;
    expect(text.slice(received?.start, received?.end)).toBe('未收到 政府信息公开申请');
  });

  it('reads traditional characters, and quotes them as printed', () => {
    const text = '全年共收到政府資訊公開申請16件，均已答覆。';
    const [received] = readClaims(text, { year: 2022 }).facts;
    expect([received?.kind, received?.value, received?.quote]).toEqual(['received', 16, text]);
  });

  it('tells whose figures they are', () => {
    const scopes = readClaims('全区共收到申请800件，其中区本级新收206件。我局收到政府信息公开申请3件。', {
      year: 2022,
    });
    expect(scopes.facts.map(({ value, scope }) => [value, scope])).toContainEqual([800, 'whole']);
  });

  it('reads nothing from nothing', () => {
    expect(readClaims('', { year: null })).toEqual({
      facts: [],
      sums: [],
      percentages: [],
      missing: [],
      all: [],
    });
  });
});

/** Mistakes that other checkers of these reports make. */
describe('known mistakes of others', () => {
  it.each([
    ['新收政府信息公开申请1,234件。', 'newReceived=1234'],
    ['新收政府信息公开申请较上年减少5件，共计170件。', 'newReceived=170'],
    ['未收到申请，主动公开政府信息500条。', 'received=0° proactive=500'],
    ['收到政府信息公开申请15宗，公开文件20件。', 'received=15'],
    ['收到申请4件，上年无结转，结转下年度3件。', 'newReceived=4 carriedOver=0° carriedForward=3'],
    ['新收政府信息公开申请１２３件。', 'newReceived=123'],
    ['新收政府信息公开申请二十三件。', 'newReceived=23'],
    ['新收政府信息\n公开申请\n7件。', 'newReceived=7'],
    ['信息公开类行政诉讼共发生3件。', 'litigation=3'],
    [
      '收到政府信息公开申请3119件，上年结转20件，结转下年度11件。',
      'newReceived=3119 carriedOver=20 carriedForward=11',
    ],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});
