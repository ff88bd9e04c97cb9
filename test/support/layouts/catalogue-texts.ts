import type { Layout } from './define.ts';
import {
  asH2,
  asPlainParagraph,
  firstRunsOn,
  withoutOrdinal as headingWithoutOrdinal,
  inPieces,
  runOn,
  untidy,
} from './headings.ts';
import { traditional } from './traditional.ts';
import * as wording from './wording.ts';

const titleLines = (title: string) => {
  const at = title.search(/\d{4}年/);
  return `<p align="center"><b>${title.slice(0, at)}</b></p><p align="center"><b><span>${title.slice(at, at + 5)}</span><span>${title.slice(at + 5)}</span></b></p>`;
};

/** Layouts that differ in words, digits and headings. */
export const TEXT_LAYOUTS: readonly Layout[] = [
  { name: 'big5', description: 'Official gateway in traditional characters', finish: traditional },
  {
    name: 'half-width',
    description: 'Half-width brackets and punctuation everywhere',
    label: wording.halfWidth,
    finish: wording.halfWidth,
  },
  { name: 'ordinal-pause', description: 'Ordinals as 1、', label: wording.ordinalWithPause },
  { name: 'ordinal-full-width', description: 'Ordinals as 1．', label: wording.ordinalFullWidth },
  { name: 'ordinal-brackets', description: 'Ordinals as (1)', label: wording.ordinalInBrackets },
  { name: 'label-ordinals-gone', description: 'Row labels without ordinals', label: wording.withoutOrdinal },
  { name: 'truncated-labels', description: 'Long labels cut short', label: wording.truncated },
  {
    name: 'explained-labels',
    description: 'Explanations in brackets behind the labels',
    label: wording.explained,
  },
  { name: 'full-width-digits', description: 'Figures in full-width digits', figure: wording.fullWidthDigits },
  { name: 'thousands', description: 'Figures with thousands separators', figure: wording.withThousands },
  { name: 'zero-width', description: 'Zero-width characters inside figures', figure: wording.withZeroWidth },
  { name: 'h2', description: 'Headings as h2', heading: asH2 },
  { name: 'plain-headings', description: 'Headings as paragraphs like any other', heading: asPlainParagraph },
  { name: 'headings-in-pieces', description: 'Headings split over elements', heading: inPieces },
  { name: 'untidy-headings', description: 'White space and stray marks in headings', heading: untidy },
  {
    name: 'first-heading-runs-on',
    description: '一、总体情况 inside running text',
    heading: firstRunsOn,
    finish: runOn,
  },
  {
    name: 'headings-without-ordinals',
    description: 'Headings without ordinals',
    heading: headingWithoutOrdinal,
    allows: ['structure/section-order'],
    hides: ['ordinals'],
  },
  { name: 'title-lines', description: 'Title over several elements', title: titleLines },
];
