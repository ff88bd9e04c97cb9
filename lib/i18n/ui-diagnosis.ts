import { type Text, text } from './text.ts';

/** What kind of slip would explain a figure. Careful words: nobody knows but the agency. */
export const slipNames = {
  digit: text('一位数字不同', 'one digit differs'),
  transposition: text('相邻数字颠倒', 'two digits transposed'),
  omittedDigit: text('漏写一位数字', 'a digit left out'),
  extraDigit: text('多写一位数字', 'a digit too many'),
  sign: text('正负号不同', 'another sign'),
  swap: text('两格的数互换', 'two cells exchanged'),
  shift: text('错位一格', 'a line moved by one place'),
  unfilled: text('未填写', 'left blank'),
  other: text('数值不同', 'another figure'),
} as const;

export const diagnosis = {
  now: text('现为', 'printed'),
  wouldBe: text('若改为', 'if it were'),
  blank: text('空', 'blank'),
  undecided: text(
    '算术无法断定是哪个数。改动以下任何一处，勾稽都成立：',
    'Arithmetic cannot tell which figure it is. Each of these would reconcile:',
  ),
  oneIdentity: text(
    '只有一条勾稽关系，算术无法断定是哪个数。改动以下任何一处，勾稽都成立：',
    'It is a single identity, so arithmetic cannot tell which figure it is. Each of these would reconcile:',
  ),
  none: text(
    '无简单解释：改动一至三个数都不能使勾稽成立',
    'No simple explanation: no change of one to three figures would reconcile',
  ),
} as const;

/** Heads the findings that one slip may have caused. */
export const commonCause = (identities: number): Text =>
  identities === 1
    ? text('这处不成立的可能原因', 'A likely cause of this failure')
    : text(`这 ${identities} 处不成立可能出于同一原因`, `These ${identities} failures have one likely cause`);

/** What the change of one figure would settle. */
export const wouldReconcile = (identities: number): Text =>
  identities === 1
    ? text('则勾稽成立', 'it would reconcile')
    : text(
        `则这 ${identities} 处勾稽都成立`,
        identities === 2 ? 'both would reconcile' : `all ${identities} would reconcile`,
      );

/** Sentences that state the proposed figure. */
export const alsoSaid: Text = text('正文写的也是这个数', 'The text states this figure, too');
