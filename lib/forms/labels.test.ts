import { describe, expect, it } from 'vitest';
import { likeness, readLabel } from './labels.ts';

describe('readLabel', () => {
  it.each([
    ['（七）总计', '总计', '七'],
    ['(七) 总 计', '总计', '七'],
    ['㈦总计', '总计', '七'],
    ['三、本年度办理结果', '本年度办理结果', '三'],
    ['3．危及“三安全一稳定”', '危及三安全一稳定', '3'],
    ['1.属于国家秘密', '属于国家秘密', '1'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开', '二'],
    ['上一年项目数量(指2019年事项数)', '上一年项目数量', null],
    ['本年增/减', '本年增减', null],
    ['第二十条  第（一）项', '第二十条第一项', null],
    ['商业\n企业', '商业企业', null],
    ['總計', '总计', null],
    ['規範性檔案', '规范性文件', null],
    ['', '', null],
  ])('%j is %s, ordinal %s', (printed, bare, ordinal) => {
    expect(readLabel(printed)).toEqual({ bare, ordinal });
  });

  it('keeps an explanation that is all there is', () => {
    expect(readLabel('（本年度无此项）').bare).toBe('本年度无此项');
  });
});

describe('likeness', () => {
  it.each([
    ['总计', '总计', 1],
    ['', '总计', 0],
    ['总计', '', 0],
    ['现行有效件', '现行有效件数', 0.9],
    ['其他', '其他处理', 0],
    ['总计', '合计', 0],
    ['予以公开', '部分公开', 0],
    ['自然人', '商业企业', 0],
  ])('of %s and %s', (printed, form, like) => {
    expect(likeness(printed, form)).toBe(like);
  });

  it('sees through a slip of the pen', () => {
    expect(likeness('本年度制发数', '本年制发件数')).toBeGreaterThan(0.7);
    expect(likeness('本机关不掌握相关政府信自', '本机关不掌握相关政府信息')).toBeGreaterThan(0.7);
  });

  it('takes a part of a long label for it, less surely', () => {
    expect(likeness('补正后申请内容', '补正后申请内容仍不明确')).toBe(0.9);
    expect(likeness('申请内容仍不', '补正后申请内容仍不明确')).toBe(0.8);
  });
});
