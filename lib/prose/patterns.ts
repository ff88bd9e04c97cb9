/** Tokens that no word list can hold: shapes with figures inside, and noun phrases that vary freely. */
export type PatternTag =
  | 'year'
  | 'span'
  | 'until'
  | 'others'
  | 'noise'
  | 'hotline'
  | 'carryIn'
  | 'noCarryIn'
  | 'carryOut'
  | 'request'
  | 'weakRequest'
  | 'review'
  | 'litigation';

const YEAR = '(?:20\\d\\d年?度?)';
const CARRY = '(?:结转|转结|接转|转接|结存|遗留)';
const LAST = '(?:上一?个?年度?|去年度?|前一?年度?)';
const NEXT = '(?:下一?个?年度?|次年度?|明年|来年)';
const ATOM =
  '(?:依申请|依法申请|申请|公开|政府信息|政务信息|信息|政务|政府|依|的(?=申请|公开|政府信息|信息))';
const TAIL =
  '(?:件数量|件数|数量|总数量|总数|总量|办理数量?|办理事项|数(?!据|字)|量(?!化|身)|案件|书|表(?!格)|件(?!次)|事项|诉求|事宜|事务|办件|类)';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What LAST and YEAR begin with, and what CARRY does. */
const OF_LAST = `上去前${DIGITS}`;
const OF_CARRY = '结转接遗';

/** Tried in order before the word list, at the signs that they may begin with: few of them at any one place. */
export const PATTERNS: readonly (readonly [tag: PatternTag, starts: string, shape: RegExp])[] = [
  // 2023年结转, 上年度未结转, 结转上年度: the number is of requests that came over from last year.
  [
    'carryIn',
    `由从自${OF_LAST}`,
    new RegExp(
      `(?:由|从|自)?(?:${LAST}|${YEAR}末?)(?:的|底)?${CARRY}(?:至|到|转入|入)?(?:本|今|当)年度?`,
      'y',
    ),
  ],
  [
    'carryIn',
    `由从自${OF_LAST}`,
    new RegExp(
      `(?:由|从|自)?(?:${LAST}|${YEAR}末?)(?:底)?${CARRY}(?!到|至|下|20\\d\\d年)(?:过来|而来|来|办理件?)?`,
      'y',
    ),
  ],
  [
    'noCarryIn',
    OF_LAST,
    new RegExp(`(?:${LAST}|${YEAR})(?:均)?(?:无|未|没有|未有|不存在)${CARRY}(?:申请|件|事项)?`, 'y'),
  ],
  [
    'carryIn',
    `由从自${DIGITS}`,
    new RegExp(`(?:由|从|自)?${YEAR}末?(?:的|底)?${CARRY}(?:至|到|转入|入)${YEAR}度?`, 'y'),
  ],
  ['carryIn', OF_CARRY, new RegExp(`${CARRY}(?:自|的|了)?${LAST}(?:的)?`, 'y')],
  ['carryOut', '下次明来', new RegExp(`${NEXT}(?:继续)?${CARRY}`, 'y')],
  [
    'carryOut',
    `${OF_CARRY}顺延留移跨`,
    new RegExp(
      `(?:${CARRY}|转|顺延|延续|转入|留待|移至|跨)(?:至|到|入|转)*(?:${NEXT}|${YEAR}初?)(?:度)?(?:继续|再|予以)*(?:办理|处理|答复|办结)?`,
      'y',
    ),
  ],
  // 2 件正在办理中: not done when the year ended.
  [
    'carryOut',
    '尚仍正还未在跨',
    /(?:尚在|仍在|正在|还在|尚)(?:办理|处理|答复)(?:之?中|过程中)?|(?:尚|仍|还)未(?:办结|办理完毕)|未办结|在办件?(?![公结理事学案法])|跨年(?:度)?(?:办理|答复)/y,
  ],
  // 2020 年至 2022 年, 2018 年以来, 上半年, 1-6 月, 3 月: other spans of time than the report year.
  ['span', '2', /20\d\d年?(?:至|到|[-—–~～])20\d\d年(?!\d)/y],
  ['span', '自从2', /(?:自|从)?20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?以来/y],
  ['span', '上下第一二三四前', /[上下]半年度?|(?:第?[一二三四]|前[一二两三]个?)季度/y],
  [
    'span',
    DIGITS,
    /(?:1月?份?[-—–~至到](?:[2-9]|1[01])|(?:[2-9]|1[012])月?份?[-—–~至到]\d{1,2})月份?(?!\d)/y,
  ],
  ['span', '截', /截[至止]到?(?:20\d\d年)?(?:[1-9]|1[01])月(?:\d{1,2}日|份|底|末)?/y],
  ['span', DIGITS, /(?:[1-9]|1[01])月份?(?=[,我区市县镇局收受共])/y],
  ['until', '截', /截[至止]到?(?:目前)?/y],
  ['others', '以代', /以[^,。;、]{1,10}名义|代(?:表)?[^,。;、的]{0,6}(?:政府|[省市县区]局)/y],
  ['noise', '第', /第[零一二三四五六七八九十百\d]+(?:[条项款章届期次号批类编个部轮]|季度|部分|方|产业)?/y],
  ['noise', '〔[(', /[〔[(]\d{4}[〕\])]\d+号?/y],
  ['noise', `国${DIGITS}`, /(?:国务院令第?)?\d+号/y],
  [
    'noise',
    DIGITS,
    /\d+个?(?:工作日|月份?|小时|天|分钟|周|年(?!度|我|本|全|来)(?=内|前|后|期|以))(?:之?内|以内)?/y,
  ],
  ['noise', DIGITS, /\d{1,2}月(?:\d{1,2}[日号]?)?|\d{1,2}[日号](?!令)/y],
  ['noise', DIGITS, /\d+[-—–~～至]\d+(?!年)/y],
  ['noise', DIGITS, /\d+(?:\.\d+)?个?百分点/y],
  ['year', '12', /(?:19|20)\d\d(?:年度|年|(?=[\u4e00-\u9fff])(?![件条份次起项个宗篇余多元万人]))/y],
  [
    'hotline',
    '1',
    /12(?:345|366|315|333|336|329|348|328|318|358|369|388|367|350|319|393|331)(?![\d件条份次起])/y,
  ],
  ['noise', LETTERS, /[A-Za-z][\w./:@-]*/y],
  [
    'noise',
    '一每逐件条各多',
    /一式[两三四五二]份|一[件个项次](?=[件个项次一事])|每一?[件个项次份]|逐[件个项条]|件件|条条|各项|多[件次项个条]/y,
  ],
  [
    'review',
    '行复',
    /(?:行政)?复议(?:申请|案件|案(?!卷)|事件|事项|程序)?(?!决定|机关|法|后起诉|直接|委|机构|工作)/y,
  ],
  ['litigation', '行诉起应', /(?:行政)?(?:诉讼|起诉|应诉)(?:案件|案(?!卷)|事件|事项|程序)?(?!法|请求|工作)/y],
  ['request', '依申公政信', new RegExp(`${ATOM}*申请(?!人|者)${ATOM}*${TAIL}{0,2}`, 'y')],
];

/** A request phrase says by itself that information is asked for; 申请, 申请件 or 申请书 alone may be of anything. */
export const isStrongRequest = (phrase: string): boolean => /公开|信息|依申请/.test(phrase);
