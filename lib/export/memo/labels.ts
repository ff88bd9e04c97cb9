import { type Lang, text } from '../../i18n/text.ts';

/** Words that every format of a memo needs. */
export const label = {
  open: text('在页面上查看', 'see on the page'),
  basis: text('依据', 'Basis'),
  decision: text('处理', 'Review'),
  about: text('关于本次核对', 'About this audit'),
  quoted: text('原文', 'On the page'),
} as const;

const COLON = text('：', ': ');

/** A name and what there is to say, with the colon of the language. */
export const named = (name: string, words: string, lang: Lang): string => name + COLON[lang] + words;
