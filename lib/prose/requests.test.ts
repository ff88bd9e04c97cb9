import { describe, expect, it } from 'vitest';
import { factsIn } from '../../test/support/claims.ts';

describe('what came in', () => {
  it.each([
    ['全年共收到政府信息公开申请16件。', 'received=16'],
    ['本年新收政府信息公开申请数量317件，上年结转政府信息公开申请数量3件。', 'newReceived=317 carriedOver=3'],
    ['2022年全年接到4份公开申请。', 'received=4'],
    ['共收到10件依申请公开请求。', 'received=10'],
    ['全区共受理4申请公开政府信息，都是当面申请。', 'received=4'],
    ['本年度申请数为21件。', 'received=21'],
    ['受理依申请公开政府信息数量共计0条。', 'received=0'],
    ['共收到依申请公开事项0三是政府信息管理方面。', 'received=0'],
    ['收到公民、法人和其他组织经网站、信函提出的信息公开申请，共12件。', 'received=12'],
    ['新收政府信息公开申请较上年减少5件，共计170件。', 'newReceived=170'],
    ['2022年，廿三里街道共收到信息公开申请7件，上年度结转1件。', 'newReceived=7 carriedOver=1'],
    [
      '共收到公开申请1466件（上年度结转16件，结转下年度9件）。',
      'received=1466 carriedOver=16 carriedForward=9',
    ],
    ['共收到申请28件，其中2021年结转2件，2022年新收26件。', 'received=28 carriedOver=2 newReceived=26'],
    ['本年度新收政府信息公开申请一百二十三件，办结一百二十件。', 'newReceived=123 answered=120'],
    ['２０２２年，我局共收到政府信息公开申请２３件。', 'received=23'],
    ['收到政府信息公开申请1,046件。', 'received=1046'],
    ['收到政府信息公开申请\n 6 件', 'received=6'],
    ['受理并办结依申请公开事项14件。', 'received=14 answered=14'],
    ['政府信息公开申请共收到12件。', 'received=12'],
    ['收到政府信息公开申请数十二件。', 'received=12'],
    ['收到94件公民、法人和其他组织提出的政府信息公开申请，办结93件。', 'received=94 answered=93'],
    ['收到3件自然人提出的政府信息公开申请。', 'naturalPerson=3'],
    ['收到政府信息公开申请12件，2021年结转至2022年3件。', 'newReceived=12 carriedOver=3'],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});

describe('what became of it', () => {
  it.each([
    ['收到申请书58件，已处理54件，结转下年度继续办理4件。', 'received=58 answered=54 carriedForward=4'],
    [
      '收到政府信息公开申请315件。其中298件按时办结，17件结转下年度办理。',
      'received=315 answered=298 carriedForward=17',
    ],
    [
      '共接到申请4份，对其中一件予以公开，对其中两件部分公开，对其中一件不属于我局范围的以书面告知。',
      'received=4 granted=1 partial=2',
    ],
    [
      '收到申请公开件92件。其中予以公开19件，部分公开18件，不予公开4件，无法提供38件，不予处理5件，其他处理1件。',
      'received=92 granted=19 partial=18 denied=4 unable=38 notProcessed=5 other=1',
    ],
    ['受理依申请公开5件。其中已主动公开和同意公开3件，不属于本机关公开2件。', 'received=5'],
    ['收到申请130件，其中予以公开或部分公开59件；不予公开32件。', 'received=130 denied=32'],
    ['收到申请2件，因本机关不掌握相关政府信息无法提供1件，信息不存在的1件。', 'received=2'],
    [
      '共收到申请12件，其中自然人申请8件，法人或其他组织申请4件。',
      'received=12 naturalPerson=8 legalPerson=4',
    ],
    ['收到申请8件，2021年结转2件，结转2023年度继续办理1件。', 'newReceived=8 carriedOver=2 carriedForward=1'],
    ['共收到申请5件，延期答复2件。', 'received=5'],
    [
      '收到政府信息公开申请8件，咨询电话120个。办理结果中，予以公开6件，不予公开2件。',
      'received=8 granted=6 denied=2',
    ],
    ['共收到申请12件，已经答复9件，3件正在办理中。', 'received=12 answered=9 carriedForward=3'],
    [
      '收到申请9件，上年结转办理1件，共办结9件，结转下年度1件。',
      'newReceived=9 carriedOver=1 answered=9 carriedForward=1',
    ],
    [
      '收到申请42件，共需办理45件，已办结43件，2件结转至2023年办理。',
      'received=42 answered=43 carriedForward=2',
    ],
    ['收到申请19件，上年结转9件，受理28件，答复28件。', 'newReceived=19 carriedOver=9 answered=28'],
    ['收到申请19件。畅通热线渠道，办理45件，办结45件。', 'received=19'],
    ['收到申请19件。及时处理来信，受理45件，办结45件。', 'received=19'],
    ['收到申请85件，除2件结转下年办理外，均依法答复。', 'received=85 carriedForward=2'],
    ['收到申请12件，其中同意公开4件，同意部分公开3件。', 'received=12 granted=4 partial=3'],
    ['收到申请12件，涉及企业5家，已答复11件。', 'received=12 answered=11'],
    ['收到申请12件，予以公开（含部分公开）6件，不予公开1件。', 'received=12 denied=1'],
    ['共收到申请9件，均按时办结。', 'received=9 answered=9*'],
    ['共收到申请9件，全部为自然人，已按规定答复。', 'received=9 naturalPerson=9* answered=9*'],
    ['共收到申请1件，因内容涉及国家秘密，不予公开。', 'received=1 denied=1*'],
    ['共收到申请9件，上年结转5件，均已按时答复。', 'newReceived=9 carriedOver=5'],
    ['共收到申请9件，均按时答复，结转下年度2件。', 'received=9 carriedForward=2'],
  ])('%s', (text, facts) => {
    expect(factsIn(text)).toBe(facts);
  });
});

describe('what is no request for information', () => {
  it.each([
    '收到网民留言248条，办结230条，公开答复4条。',
    '12345热线共受理工单3119件，办结3100件。',
    '全年收到领导信箱来信158件，12345热线共收到19357件，办结率100%。',
    '收到12345热线转办信息1条，已反馈。',
    '2022年办理领导信箱112件、人大建议123件、政协提案151件。',
    '受理行政许可申请1234件，办结1234件。',
    '受理社会救助申请120件，审批通过98件，不予受理12件。',
    '收到法律援助申请56件，均已办结。',
    '公开已受理环评文件42件，拟批准75件。',
    '公众号605篇，粉丝37056人。',
    '收到政府信息公开申请100余件。',
    '收到政府信息公开申请近200件。',
    '收到政府信息公开申请数十件。',
    '收到政府信息公开申请12.5件。',
    '收到政府信息公开申请1.2万件。',
    '收到政府信息公开申请两万件。',
    '2021年收到政府信息公开申请31件。',
    '2020年至2022年，我局共收到政府信息公开申请96件。',
    '收到政府信息公开申请较上年增加42件。',
    '全年收到网上申请3件、现场申请1件。',
    '收到涉及征地拆迁的政府信息公开申请12件。',
    '所有申请均在20个工作日内办理。',
    '各部门依申请公开渠道3个。',
    '印发《政府信息公开申请办理规范3件》。',
  ])('%s', (text) => {
    expect(factsIn(text)).toBe('');
  });

  it('tells the classes of produced documents from requests', () => {
    expect(factsIn('共制作信息30条，其中主动公开24条；依申请公开6条；不予公开0条。')).toBe('proactive=24');
  });

  it("leaves last year's figure in brackets alone", () => {
    expect(factsIn('共收到信息公开申请22起，比2021年（31起）下降29%，答复22起。')).toBe(
      'received=22 answered=22',
    );
  });

  it('does not take 办理 after 新收 for requests received', () => {
    expect(factsIn('全年新收申请1541件，加上上年结转的，共办理政府信息公开申请1527件。')).toBe(
      'newReceived=1541',
    );
  });
});
