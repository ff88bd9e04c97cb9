import type { SectionKey } from '../forms/define.ts';
import { remember } from '../text/remember.ts';
import { simplify } from '../text/traditional.ts';
import { squeeze } from '../text/width.ts';

/** A section of the form: its heading as printed, and every wording met on real pages (squeezed, no ordinal). */
export interface SectionName {
  readonly key: SectionKey;
  readonly printed: string;
  readonly wording: RegExp;
}

const SUBJECT = '(?:政府|政务)?(?:信息)?(?:公开)?(?:工作)?的?';

export const SECTION_NAMES: readonly SectionName[] = [
  {
    key: 'overview',
    printed: '总体情况',
    wording: new RegExp(
      `^(?:\\d{4}年度?)?${SUBJECT}(?:主要)?(?:工作)?(?:总体|基本)?(?:工作)?(?:情况概述|情况|概述|概况)$`,
    ),
  },
  {
    key: 'proactive',
    printed: '主动公开政府信息情况',
    wording: /^(?:行政机关)?主动公开(?:的)?(?:政府|政务)?(?:政府|信息)?(?:公开)?的?(?:主要)?情况$/,
  },
  {
    key: 'requests',
    printed: '收到和处理政府信息公开申请情况',
    wording:
      /^(?:行政机关)?(?:收到和?(?:处理|办理)|受理和(?:处理|办理))(?:政府|政务)?信息(?:公开)?(?:申请)?(?:公开)?(?:申请)?的?情况$/,
  },
  {
    key: 'litigation',
    printed: '政府信息公开行政复议、行政诉讼情况',
    wording:
      /^(?:(?:因|涉及)?(?:政府|政务)?信息公开(?:工作)?(?:被)?)?(?:申请)?(?:行政)?复议[、和与及]*(?:被)?(?:提起)?(?:行政)?诉讼的?(?:工作)?情况$/,
  },
  {
    key: 'problems',
    printed: '存在的主要问题及改进情况',
    wording:
      /^(?:当前|目前)?(?:(?:政府|政务)?信息公开(?:工作)?(?:中)?)?(?:存在|主要)(?:的)?(?:主要)?(?:不足|问题|困难).{0,20}$/,
  },
  {
    key: 'other',
    printed: '其他需要报告的事项',
    wording: /^(?:其[他它])(?:(?:需|需要|应当|有关)?(?:报告|说明)的?)?(?:事项|情况)?$/,
  },
];

/** How a line is numbered: a section's 一、, a sub-heading's (一) or 1., or not at all. */
export type Numbering = 'section' | 'sub' | 'none';

export interface HeadingText {
  readonly numbering: Numbering;
  /** 1 for 一; null where there is none. */
  readonly ordinal: number | null;
  /** What follows the ordinal, squeezed and simplified. */
  readonly rest: string;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const SECTION_ORDINAL =
  /^(?:第?([一二三四五六七八九十])(?:部分)?[、.,:;]+|第([一二三四五六七八九十])部分|([一二三四五六])(?=总体情况|主动公开|收到和处理|政府信息公开行政复议|存在的|其[他它](?:需要)?报告))/;
const SUB_ORDINAL =
  /^(?:[([]?([一二三四五六七八九十]{1,2}|\d{1,2})[)\]]|(\d{1,2})[、.,]|[一二三四五六七八九十]是)[、.,]?/;

/** More of a line than any heading has: of a paragraph only the beginning is looked at. */
const REACH = 200;

/** Takes a line apart into ordinal and words; of a long one only what could be a heading. */
export const readHeading = remember((text: string): HeadingText => {
  const line = simplify(squeeze(text.slice(0, REACH)));
  const section = SECTION_ORDINAL.exec(line);
  if (section !== null) {
    const ordinal = NUMERALS.indexOf(section[1] ?? section[2] ?? section[3] ?? '') + 1;
    return { numbering: 'section', ordinal, rest: trimEnd(line.slice(section[0].length)) };
  }
  const sub = SUB_ORDINAL.exec(line);
  if (sub !== null) {
    const printed = sub[1] ?? sub[2] ?? '';
    const ordinal = /\d/.test(printed) ? Number(printed) : NUMERALS.indexOf(printed) + 1;
    return { numbering: 'sub', ordinal: ordinal || null, rest: trimEnd(line.slice(sub[0].length)) };
  }
  return { numbering: 'none', ordinal: null, rest: trimEnd(line) };
});

const trimEnd = (text: string): string => text.replace(/[、,.:;]+$/, '');

/** The section that a heading names; null when it names none. */
export const sectionNamed = remember((rest: string): SectionKey | null => {
  if (rest.length === 0 || rest.length > 40) return null;
  return SECTION_NAMES.find(({ wording }) => wording.test(rest))?.key ?? null;
});

/** What a heading of each section speaks of, whatever its wording. */
const TOPICS: Readonly<Record<SectionKey, RegExp>> = {
  overview: /总体|概述|概况|公开(?:工作)?(?:开展)?情况$|工作(?:开展|落实)情况$/,
  proactive: /主动公开/,
  requests: /申请/,
  litigation: /复议|诉讼/,
  problems: /问题|不足|改进/,
  other: /其[他它]|(?:需要|应当)(?:报告|说明)/,
};

/** The section whose ordinal a line bears, if it speaks of what that section is about; null otherwise. */
export function sectionNumbered({ numbering, ordinal, rest }: HeadingText): SectionKey | null {
  const name = SECTION_NAMES[(ordinal ?? 0) - 1];
  if (numbering !== 'section' || name === undefined || rest.length > 40) return null;
  return TOPICS[name.key].test(rest) && !/[,.;]/.test(rest) ? name.key : null;
}
