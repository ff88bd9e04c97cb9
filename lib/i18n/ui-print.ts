import { type Text, text } from './text.ts';

/** Words of the printed annex. */
export const printed = {
  heading: text('勾稽核对附页', 'Annex: findings of the audit'),
  lead: text(
    '报告中数字旁带框的编号，与下列各条的编号一致。',
    'The framed numbers beside figures of the report are those of the findings below.',
  ),
  address: text('网址', 'Address'),
  printedAt: text('打印时间', 'Printed'),
  result: text('结果', 'Result'),
  causes: text('可能的原因', 'Likely causes'),
  decision: text('处理', 'Decision'),
  nothing: text('没有发现问题', 'nothing was found'),
  comma: text('，', ', '),
} as const satisfies Record<string, Text>;

/** What a cause speaks of: `第 1、2、4 条`. */
export const ofNumbers = (numbers: readonly number[]): Text =>
  text(`第 ${numbers.join('、')} 条`, `Finding${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`);

/** Ends everything that is taken away from the page. */
export const closing: Text = text(
  '以上由勾稽（Gouji）根据页面自动核对：只说明报告的数字、文字与法定格式是否一致，不判断数字是否属实。引用前请对照原页面。',
  'Worked out by Gouji from the page: it says whether the figures, the prose and the statutory form agree, not whether a figure is true. Compare with the page before quoting.',
);
