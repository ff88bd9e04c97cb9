import { label, named } from './labels.ts';
import type { Memo, MemoItem } from './memo.ts';

/** A memo as plain text, one sentence a line. */
export function memoText(memo: Memo): string {
  const lines = [
    memo.title,
    '',
    ...memo.warnings.flatMap((warning) => [warning, '']),
    ...memo.groups.flatMap(({ heading, items }) => [
      heading,
      ...items.flatMap((item, index) => itemLines(item, index, memo)),
      '',
    ]),
    label.about[memo.lang],
    ...memo.facts.map(({ name, value }) => named(name, value, memo.lang)),
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
  ...quotes.map((quote) => `   ${named(label.quoted[lang], quote, lang)}`),
  ...(link === null ? [] : [`   ${link}`]),
  ...(decision === null ? [] : [`   ${named(label.decision[lang], decision, lang)}`]),
  `   ${named(label.basis[lang], basis, lang)}`,
];
