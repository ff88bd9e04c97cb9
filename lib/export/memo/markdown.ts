import { label, named } from './labels.ts';
import type { Memo, MemoItem } from './memo.ts';

/** A memo as Markdown; texts of the page stay texts. */
export function memoMarkdown(memo: Memo): string {
  const lines = [
    `# ${plain(memo.title)}`,
    ...memo.warnings.map((warning) => `**${plain(warning)}**`),
    ...memo.groups.flatMap(({ heading, items }) => [
      `## ${plain(heading)}`,
      items.map((item, index) => itemLines(item, index, memo)).join('\n'),
    ]),
    `## ${label.about[memo.lang]}`,
    memo.facts.map(({ name, value }) => `- ${named(plain(name), plain(value), memo.lang)}`).join('\n'),
    ...memo.closing.map(plain),
  ];
  return `${lines.join('\n\n')}\n`;
}

function itemLines(
  { sentence, quotes, link, basis, decision }: MemoItem,
  index: number,
  { lang }: Memo,
): string {
  const at = link === null ? '' : ` [${label.open[lang]}](${safeLink(link)})`;
  return [
    `${index + 1}. ${plain(sentence)}${at}`,
    ...quotes.map((quote) => `   > ${plain(quote)}\n`),
    ...(decision === null ? [] : [`   - ${named(label.decision[lang], plain(decision), lang)}`]),
    `   - ${named(label.basis[lang], plain(basis), lang)}`,
  ].join('\n');
}

/** Brackets would end the link. */
const safeLink = (link: string): string =>
  link.replaceAll(/[()<>\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** One line in which no character is markup. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>|~]/g, '\\$&')
    // These are markup at the beginning only.
    .replace(/^([#+-]|\d+(?=[.)]))/, '\\$1');
