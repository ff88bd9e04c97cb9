import { describe, expect, it } from 'vitest';
import { readHeading, SECTION_NAMES, sectionNamed } from './names.ts';

describe('readHeading', () => {
  it.each([
    ['一、总体情况', 'section', 1, '总体情况'],
    ['一、总体情况、', 'section', 1, '总体情况'],
    ['　六 、其他需要报告的事项：', 'section', 6, '其他需要报告的事项'],
    ['五.存在的主要问题', 'section', 5, '存在的主要问题'],
    ['第三部分 收到和处理', 'section', 3, '收到和处理'],
    ['七、其他', 'section', 7, '其他'],
    ['（一）主动公开', 'sub', 1, '主动公开'],
    ['㈡依申请公开', 'sub', 2, '依申请公开'],
    ['( 二) 依申请公开', 'sub', 2, '依申请公开'],
    ['三）平台建设', 'sub', 3, '平台建设'],
    ['1.主动公开', 'sub', 1, '主动公开'],
    ['(1)主动公开', 'sub', 1, '主动公开'],
    ['1、主动公开', 'sub', 1, '主动公开'],
    ['一是主动公开', 'sub', null, '主动公开'],
    ['总体情况', 'none', null, '总体情况'],
    ['2022年，我局', 'none', null, '2022年,我局'],
    ['一體推進', 'none', null, '一体推进'],
  ])('%s', (text, numbering, ordinal, rest) => {
    expect(readHeading(text)).toEqual({ numbering, ordinal, rest });
  });
});

/** Wordings met on real pages. */
const WORDINGS = {
  overview: [
    '总体情况',
    '概述',
    '工作概述',
    '2023年政务公开总体情况',
    '主要工作概述',
    '政府信息公开总体工作情况',
  ],
  proactive: [
    '主动公开政府信息情况',
    '主动公开情况',
    '主动公开政府信息的情况',
    '主动公开政府政府情况',
    '行政机关主动公开政府信息情况',
  ],
  requests: [
    '收到和处理政府信息公开申请情况',
    '行政机关收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请的情况',
    '收到和处理政府信息申请公开申请情况',
  ],
  litigation: [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
    '政府信息公开行政复议行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '申请行政复议及提起行政诉讼情况',
    '复议诉讼情况',
  ],
  problems: [
    '存在的主要问题及改进情况',
    '存在的主要问题及改进措施',
    '存在问题及改进措施',
    '存在的问题和改进措施',
    '当前存在的主要问题及下一步改进措施',
    '政府信息公开工作存在的主要问题及改进情况',
  ],
  other: ['其他需要报告的事项', '其它报告事项', '其他报告的事项', '其他需报告的事项', '其他'],
} as const;

describe('sectionNamed', () => {
  it.each(Object.entries(WORDINGS))('%s by every wording', (key, wordings) => {
    for (const wording of wordings) expect([wording, sectionNamed(wording)]).toEqual([wording, key]);
  });

  it("%s by the form's own", () => {
    for (const { key, printed } of SECTION_NAMES) expect(sectionNamed(readHeading(printed).rest)).toBe(key);
  });

  it.each([
    '',
    '主动公开',
    '依申请公开',
    '政府信息管理',
    '政府信息公开平台建设',
    '监督保障',
    '主动公开政府信息情况表',
    '2022年工作思路',
    '关于其他需要报告的事项的说明以及有关信息处理费收取情况的补充说明如下所列各点均属实情',
  ])('%j names none', (text) => {
    expect(sectionNamed(text)).toBeNull();
  });
});
