import { describe, expect, it } from 'vitest';
import { factsIn } from '../../test/support/claims.ts';
import { readClaims } from './read.ts';

/** Figures of a text, with what is said of their scope. */
const scoped = (text: string) =>
  readClaims(text, { year: 2022 }).facts.map(({ kind, value, scope, body, loose }) =>
    [`${kind}=${value}`, scope, body, loose].filter((part) => part !== null).join(' '),
  );

describe("figures of other times or others' requests are no claims", () => {
  it.each([
    '上半年收到政府信息公开申请4件，下半年收到2件。',
    '第一季度收到政府信息公开申请4件，办结4件。',
    '1至6月共收到政府信息公开申请4件。',
    '2022年3月，收到政府信息公开申请1件，已答复。',
    '截至2022年6月底，共收到申请5件，均已办结。',
    '自条例施行以来，我局累计收到政府信息公开申请86件，均已办结。',
    '2018年以来，共受理政府信息公开申请56件。',
    '累计收到政府信息公开申请223件，均已办结。',
    '截至2022年12月31日，累计收到政府信息公开申请223件。',
    '近三年，我局共收到政府信息公开申请223件。',
    '协助市局办理依申请公开3件，均已答复。',
    '代区政府答复依申请公开件5件。',
    '以县政府名义制发规范性文件3件。',
    '本机关作为复议机关，办理涉政府信息公开行政复议案件45件。',
    '全年行政应诉案件12件，其中涉及政府信息公开3件。',
    '因非政府信息公开类行政诉讼2件。',
    '收到要求公开征地信息的申请5件，要求公开规划信息的申请3件。',
    '收到上级部门转办的政府信息公开申请2件。',
    '市级以上部门转办政府信息公开申请4件。',
    '网上依申请公开平台收到申请8件，通过信函收到3件。',
    '公众通过网站提出的申请0件，其余渠道12件。',
  ])('%s', (text) => {
    expect(factsIn(text)).toBe('');
  });
});

describe("figures of the report's year", () => {
  it.each([
    ['受理公民政府信息公开申请5件，法人申请2件。', 'legalPerson=2'],
    ['今年以来，共收到政府信息公开申请5件。', 'received=5'],
    ['2022年以来，共收到政府信息公开申请5件。', 'received=5'],
    ['全年累计收到政府信息公开申请12件。', 'received=12'],
    ['2022年，累计收到政府信息公开申请12件。', 'received=12'],
    ['截至2022年12月31日，共收到政府信息公开申请12件。', 'received=12'],
    ['上半年开展培训2次，全年收到政府信息公开申请12件。', 'received=12'],
    ['近年来公开不断深化，2022年收到政府信息公开申请12件。', 'received=12'],
    ['去年收到申请15件，今年收到申请23件。', 'received=23'],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});

describe('whose figures', () => {
  it.each([
    ['全区共收到政府信息公开申请800件，其中区本级收到206件。', ['received=800 whole']],
    ['区本级收到政府信息公开申请206件。', ['received=206 part']],
    ['局机关收到政府信息公开申请6件，办结6件。', ['received=6 part', 'answered=6 part']],
    ['全系统收到政府信息公开申请21件。', ['received=21 whole']],
    ['2022年，区住建局收到政府信息公开申请12件。', ['received=12 区住建局']],
    ['我局收到政府信息公开申请12件。', ['received=12 own']],
    ['新增规范性文件3件，继续有效17件。', ['normativeMade=3', 'normativeValid=17 more']],
    ['收到申请表15份，剔除重复3份，实际受理12件。', ['received=15 any']],
    ['收到申请12件，尚在办理2件。', ['received=12', 'carriedForward=2 more']],
    ['共收到政府信息公开申请10件，申请人撤回2件。', ['received=10 any']],
    ['收到政府信息公开申请10件，合并办理3件。', ['received=10 any']],
    [
      '收到申请9件，其中予以公开6件，逾期未补正1件，其他处理2件。',
      ['received=9', 'granted=6', 'other=2 more'],
    ],
  ])('%s', (text, facts) => {
    expect(scoped(text)).toEqual(facts);
  });
});

describe('a zero of one kind is no zero of all', () => {
  it.each([
    '未收到涉及商业秘密的政府信息公开申请。',
    '未收到企业提出的政府信息公开申请。',
    '未收到科研机构、法律服务机构的政府信息公开申请。',
    '未收到上级部门转办的政府信息公开申请。',
    '未收到邮寄的政府信息公开申请。',
    '未收到通过信函方式提交的申请。',
    '未收到其他形式的政府信息公开申请。',
    '未收到不符合规定的申请。',
  ])('%s', (text) => {
    expect(factsIn(text)).toBe('');
  });

  it.each([
    '未收到公民、企业提出的政府信息公开申请。',
    '未收到任何形式的政府信息公开申请。',
    '未收到网上、信函等渠道的政府信息公开申请。',
  ])('%s', (text) => {
    expect(factsIn(text)).toBe('received=0°');
  });
});

describe('under a heading that speaks of requests', () => {
  const under = (text: string, heading: string) =>
    readClaims(text, { year: 2022, heading })
      .facts.map(({ kind, value }) => `${kind}=${value}`)
      .join(' ');

  it.each([
    ['上年度结转3件，本年度新收15件，已办结16件。', 'carriedOver=3 newReceived=15 answered=16'],
    ['予以公开8件，部分公开2件，不予公开1件。', 'granted=8 partial=2 denied=1'],
    ['收到网民来信35件，办结35件。', ''],
    ['受理行政许可申请35件，办结33件，不予受理2件。', ''],
  ])('%s', (text, facts) => {
    expect(under(text, '（二）依申请公开情况')).toBe(facts);
  });

  it('speaks of them alone', () => {
    expect(under('新收15件，办结15件。', '（二）依申请公开和信访办理情况')).toBe('');
    expect(under('新收15件，办结15件。', '（三）政府信息管理情况')).toBe('');
  });
});
