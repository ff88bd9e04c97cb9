import { label } from './labels.ts';
import type { Memo, MemoItem } from './memo.ts';

/** A memo as plain text, one sentence a line. */
export function memoText(memo: Memo): string {
  const lines = [
    memo.title,
    '',
    ...memo.warnings.flatMap((warning) => [warning, '']),
    ...memo.facts.map(({ name, value }) => `${name}: ${value}`),
    ...memo.groups.flatMap(({ heading, items }) => [
      '',
      heading,
      ...items.flatMap((item, index) => itemLines(item, index, memo)),
    ]),
    '',
    ...memo.closing,
  ];
  return lines.map((line) => `${line.toWellFormed()}\n`).join('');
}

const itemLines = (
  { sentence, quotes, link, basis, decision }: MemoItem,
  index: number,
  { lang }: Memo,
): string[] => [
  `${index + 1}. ${sentence}`,
  ...quotes.map((quote) => `   ${label.quoted[lang]}: ${quote}`),
  ...(link === null ? [] : [`   ${link}`]),
  ...(decision === null ? [] : [`   ${label.decision[lang]}: ${decision}`]),
  `   ${label.basis[lang]}: ${basis}`,
];
