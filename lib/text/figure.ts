import { parseChinese } from './numerals.ts';
import { remember } from './remember.ts';
import { dropInvisible, foldSpace, toHalfWidth } from './width.ts';

/** What a printed cell holds; `text` is as printed, white space folded. */
export type Figure =
  | { readonly state: 'number'; readonly text: string; readonly value: number; readonly unit: string | null }
  | { readonly state: 'blank' | 'unreadable'; readonly text: string; readonly value: null };

/** What the column of a cell says of its figures. */
export interface ColumnTraits {
  /** For `万元` an amount printed in 元 is converted; anything else is kept. */
  readonly unit?: '万元' | null;
  /** 本年增/减: 持平 and 不变 are a change of nothing. */
  readonly change?: boolean;
}

/** Nothing, a stroke or 无: not stated. The form asks for 0, so this is never zero. */
const BLANK = /^(?:[/\\|\-‐-―−﹣_.·…]*|无|空)$/;
const SIGN = '(\\+|-|−|↑|↓|(?:[较比][上去]年度?)?(?:增加?|减少?|净增|净减|新增))?';
const UNIT = '(亿元|万元|元|件次|人次|件|项|条|个|次|份|起|宗|部|篇|例)';
const NUMBER = new RegExp(`^${SIGN}(\\d{1,3}(?:[,，' ]\\d{3})+|\\d+)(\\.\\d+)?${UNIT}?$`);
const NEGATIVE = /^(?:-|−|↓|.*减少?)$/;
/** Figures in words; 一 and 十 alone look like a stroke and a cross. */
const CHINESE = new RegExp(`^(?!(?:一+|十)$)([零〇一二三四五六七八九十百千两]+)${UNIT}?$`);
/** A mark that leads to a note below the table: 3*, 3①, 3², 12[注1]. */
const NOTE =
  /(?<=[\d件项条个])(?:[*※★☆#†‡]{1,3}|[\u2460-\u249B\u2776-\u277F¹²³⁴-⁹]{1,2}|[([【〔](?:备?注[:\d]*|[*※])[)\]】〕]|[[【〔]\d{1,2}[\]】〕])$/;
const UNCHANGED = /^(?:持平|不变|(?:无|未|没有)(?:变化|变动|增减)|与?[上去]年(?:度)?持平)$/;

/** Reads a cell as printed. Never throws, never guesses: what is no figure for certain, and no blank, is unreadable. */
export const readFigure = (printed: string, column: ColumnTraits = {}): Figure =>
  column.unit || column.change ? read(printed, column) : readPlain(printed);

const readPlain = remember((printed) => read(printed, {}));

function read(printed: string, column: ColumnTraits): Figure {
  const text = foldSpace(printed);
  const compact = evened(text);
  if (isStroke(compact)) return { state: 'blank', text, value: null };
  const [, sign = '', whole = '', fraction = '', printedUnit = null] = numberIn(compact, column) ?? [];
  const size = Number(whole.replace(/[,，' ]/g, '') + fraction);
  if (whole === '' || !Number.isFinite(size) || size > Number.MAX_SAFE_INTEGER)
    return { state: 'unreadable', text, value: null };
  const scaled = column.unit === '万元' ? inTenThousands(size, printedUnit) : size;
  return { state: 'number', text, value: NEGATIVE.test(sign) ? 0 - scaled : scaled, unit: printedUnit };
}

/** Whether a text is a bare figure in digits, with its unit at most, or a blank. */
export const isPlain = remember((printed) => {
  const compact = evened(foldSpace(printed));
  return isStroke(compact) || plainNumber(compact) !== null;
});

const evened = (folded: string): string => toHalfWidth(dropInvisible(folded)).trim();

const isStroke = (compact: string): boolean => BLANK.test(compact.replaceAll(' ', ''));

const plainNumber = (compact: string): RegExpExecArray | null =>
  NUMBER.exec(compact) ?? NUMBER.exec(withoutSpace(compact));

/** Spaces between two digits may part two figures; others say nothing. */
const withoutSpace = (compact: string): string => compact.replace(/(?<=\D) | (?=\D)/g, '');

/** Sign, whole, fraction and unit, at the indexes of NUMBER; null for what is no figure for certain. */
function numberIn(compact: string, { change = false }: ColumnTraits): readonly (string | undefined)[] | null {
  const plain = plainNumber(compact);
  if (plain !== null) return plain;
  const bare = withoutSpace(compact);
  if (change && UNCHANGED.test(bare)) return [bare, '', '0'];
  const [, words, unit] = CHINESE.exec(bare) ?? [];
  const value = words === undefined ? null : parseChinese(words);
  if (value !== null) return [bare, '', String(value), '', unit];
  return NUMBER.exec(bare.replace(NOTE, '').replace(/\(([件项条个份])\)$/, '$1'));
}

/** 元 to 万元 without the noise of binary fractions. */
function inTenThousands(size: number, printedUnit: string | null): number {
  if (printedUnit === '元') return Number((size / 10_000).toFixed(8));
  return printedUnit === '亿元' ? size * 10_000 : size;
}
