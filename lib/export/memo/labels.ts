import { text } from '../../i18n/text.ts';

/** Words that every format of a memo needs. */
export const label = {
  open: text('在页面上查看', 'see on the page'),
  basis: text('依据', 'Basis'),
  decision: text('处理', 'Review'),
  quoted: text('原文', 'On the page'),
} as const;
