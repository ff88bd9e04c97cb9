import { describe, expect, it } from 'vitest';
import { factsIn } from '../../test/support/claims.ts';

describe('documents', () => {
  it.each([
    ['制定发布规范性文件4件，清理废止0件，现行有效20件。', 'normativeMade=4 normativeValid=20'],
    ['2022年制作规范性文件9篇，已同步发布政策解读文件。', 'normativeMade=9'],
    ['2022年制发规范性文件1件，现行有效规范性文件1件。', 'normativeMade=1 normativeValid=1'],
    [
      '公开本年度制发的省政府规章5件、规范性文件5件，废止省政府规章9件。',
      'regulationsMade=5 normativeMade=5',
    ],
    ['共制发各类文件230件，其中规范性文件2件。', 'normativeMade=2'],
    ['本年度无新制定规章和规范性文件。', 'regulationsMade=0° normativeMade=0°'],
    ['公布市政府规章13件（其中新制定5件、修改4件、废止4件），公布行政规范性文件42件。', ''],
    ['主动公开规范性文件20份、其它政府文件19份。', ''],
    ['备案审查规范性文件12件，清理规范性文件120件，其中继续有效80件。', ''],
    ['主动公开政府信息345条，其中规章11条、规范性文件8条。', 'proactive=345'],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});

describe('disclosure of its own', () => {
  it.each([
    ['全年共主动公开237条政府信息。', 'proactive=237'],
    ['主动公开总数146条，其中公开网站101条，微信45条。', 'proactive=146'],
    ['门户网站公开政府信息共3437条，含人事信息12条。', 'proactive=3437'],
    ['本年度本部门政务信息公开共23条', 'proactive=23'],
    ['新增主动公开政府信息139条，微信公众号累计发布956条。', 'proactive=139'],
    ['市政府网站全年发布各类信息46106条。', ''],
    ['政府网站公开政府信息754条，经政务新媒体公开2808条。', ''],
    ['累计主动公开政府信息1135条，2022年新增120条。', ''],
    ['历年主动公开453条。', ''],
    ['主动公开招标采购文件2个。', ''],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});

describe('fees', () => {
  it.each([
    ['收取信息处理费120元。', 'fee=120'],
    ['收取信息处理费的总金额为0元。', 'fee=0'],
    ['未收取行政事业性收费。', ''],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});
