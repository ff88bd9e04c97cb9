import { type Lang, type Text, text } from '../../i18n/text.ts';
import { label } from './labels.ts';

/** Longest title that a sentence repeats. */
const LONGEST_TITLE = 60;

/**
 * What a finding says as a sentence that names its report and can be quoted as it stands.
 *
 * @param identity what should hold: the figures of one column stand in several relations
 */
export function sentence(
  message: string,
  title: string | null,
  lang: Lang,
  identity: Text | null = null,
): string {
  const clipped =
    title !== null && title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  const where =
    clipped === null ? text('该报告：', 'In the report: ') : text(`《${clipped}》：`, `In “${clipped}”: `);
  const relation =
    identity && text(`（勾稽关系：${identity['zh-CN']}）`, ` (the identity: ${identity.en})`)[lang];
  return `${where[lang]}${message.replace(/[。.]$/, '')}${relation ?? ''}${text('。', '.')[lang]}`;
}

/** A finding to be copied alone. */
interface Quotable {
  readonly rule: string;
  readonly message: Readonly<Record<Lang, string>>;
  readonly quotes: readonly { readonly text: string }[];
  readonly source: { readonly document: string; readonly place: string };
}

/**
 * One finding as plain text, a line for each: the sentence with its figures, what the page says, what that rests on,
 * and where the page is.
 */
export function findingText(finding: Quotable, title: string | null, address: string, lang: Lang): string {
  const { message, quotes, source, rule } = finding;
  const colon = text('：', ': ')[lang];
  const lines = [
    sentence(message[lang], title, lang),
    ...quotes.map((quote) => `${label.quoted[lang]}${colon}${quote.text}`),
    `${label.basis[lang]}${colon}${source.document} ${source.place} (${rule})`,
    address,
  ];
  return lines.map((line) => line.toWellFormed()).join('\n');
}
