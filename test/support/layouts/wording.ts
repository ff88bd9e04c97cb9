const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
  '“': '"',
  '”': '"',
};

/** Brackets and punctuation of the half-width kind. */
export const halfWidth = (text: string): string =>
  text.replace(/[（），：；“”]/g, (character) => HALF_WIDTH[character] ?? character);

/** Digits `0`–`9` as `０`–`９`. */
export const fullWidthDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** `1204` as `1,204`; `-1204.5` as `-1,204.5`. */
export const withThousands = (text: string): string => text.replace(/\d(?=(\d{3})+(?!\d))/g, '$&,');

/** A zero-width space after the first character and a byte order mark before it. */
export const withZeroWidth = (text: string): string => `\uFEFF${text.slice(0, 1)}\u200B${text.slice(1)}`;

const ORDINAL = /^([0-9])\./;

export const ordinalWithPause = (text: string): string => text.replace(ORDINAL, '$1、');
export const ordinalFullWidth = (text: string): string => text.replace(ORDINAL, '$1．');
export const ordinalInBrackets = (text: string): string => text.replace(ORDINAL, '($1)');
export const withoutOrdinal = (text: string): string =>
  text.replace(/^(（[一二三四五六七]）|[一二三四]、|[0-9]\.)/, '');

/** Long labels cut short as typists do. */
const SHORT: Readonly<Record<string, string>> = {
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': '（二）部分公开',
  '一、本年新收政府信息公开申请数量': '一、本年新收',
  '二、上年结转政府信息公开申请数量': '二、上年结转',
  '四、结转下年度继续办理': '四、结转下年度',
  '2.其他法律行政法规禁止公开': '2.其他法律法规禁止公开',
  '5.要求行政机关确认或重新出具已获取信息': '5.要求行政机关确认或重新出具',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': '1.申请人无正当理由逾期不补正',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请':
    '2.申请人逾期未按收费通知要求缴纳费用',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）': '',
};

export const truncated = (text: string): string => SHORT[text] ?? text;

/** Explanations that some agencies print behind the labels. */
const LONG: Readonly<Record<string, string>> = {
  规章: '规章（指以政府令形式公布的规章）',
  规范性文件: '规范性文件（指经合法性审核并编号的文件）',
  行政规范性文件: '行政规范性文件（指经合法性审核并编号的文件）',
  上一年项目数量: '上一年项目数量（指上一年权责清单事项数）',
  '本年增/减': '本年增/减（较上一年度的变化）',
  现行有效件数: '现行有效件数（截至本年12月31日）',
  自然人: '自然人（含个体工商户）',
  '（一）予以公开': '（一）予以公开（含已主动公开并告知获取方式的）',
  '1.本机关不掌握相关政府信息': '1.本机关不掌握相关政府信息（含信息不存在）',
};

export const explained = (text: string): string => LONG[text] ?? text;
