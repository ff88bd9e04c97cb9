import type { Heading } from './define.ts';
import { element } from './html.ts';

type Write = (heading: Heading) => string;

const whole = ({ ordinal, text }: Heading) => `${ordinal}、${text}`;

export const asH2: Write = (heading) => element('h2', 'class="art-h2"', whole(heading));

export const asPlainParagraph: Write = (heading) => element('p', 'style="text-indent:2em"', whole(heading));

/** Ordinal, pause and words in elements of their own, the words cut in two. */
export const inPieces: Write = ({ ordinal, text }) =>
  `<p><b><span>${ordinal}</span></b><span>、</span><b>${text.slice(0, 2)}</b><strong><span>${text.slice(2)}</span></strong></p>`;

export const withoutOrdinal: Write = ({ text }) => element('p', '', element('strong', '', text));

/** A stray mark behind, white space within, full-width space before. */
export const untidy: Write = ({ ordinal, text }) =>
  element('p', '', `　　<strong>${ordinal} 、&nbsp;${text.slice(0, 1)} ${text.slice(1)}、</strong>`);

/** The heading of section 一 begins the paragraph that follows it; see `runOn`. */
export const firstRunsOn: Write = (heading) =>
  heading.key === 'overview' ? `<p>${whole(heading)}　<!--run-on-->` : asPlainParagraph(heading);

/** Joins what `firstRunsOn` has left open with the paragraph before and the one after. */
export const runOn = (html: string): string =>
  html.replace(/<\/p>\n<p>(?=一、总体情况　)/, '').replace(/<!--run-on-->\n<p>/, '');
