import { simplify } from '../text/traditional.ts';
import { foldSpace, squeeze, toHalfWidth } from '../text/width.ts';
import { arabicDates } from './numeral-dates.ts';

/** ISO date, or null when the day does not exist. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DATE = /(?<!\d)((?:19|20)\d{2})[年\-/.](\d{1,2})[月\-/.](\d{1,2})(?!\d)/g;

/** The first whole date in a text: 2021年1月13日, 2021-01-13, 2021/1/13, 二〇二一年一月十三日. Null if there is none. */
export function findDate(text: string): string | null {
  const printed = arabicDates(toHalfWidth(foldSpace(text)).replace(/ *([年月日\-/.]) */g, '$1'));
  for (const match of printed.matchAll(DATE)) {
    const date = isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date !== null) return date;
  }
  return null;
}

/**
 * A date whose separators may be lost (`202111日`, `1231日`): read only when there is exactly one way to do so.
 *
 * @param year used where the text states none (the second date of a period)
 */
export function readDate(text: string, year: number | null): Dated | null {
  const printed = squeeze(text);
  const whole = /^(?:(\d{4})[年\-/.]?)?(\d{1,2})[月\-/.](\d{1,2})(?:日|$)/.exec(printed);
  const of = whole?.[1] === undefined ? year : Number(whole[1]);
  const date = whole && of !== null ? isoDate(of, Number(whole[2]), Number(whole[3])) : null;
  return of !== null && date !== null ? { date, year: of } : fromDigits(printed.replace(/\D/g, ''), year);
}

interface Dated {
  readonly date: string;
  readonly year: number;
}

/** 202111: month and day run together; null where they can be parted in two ways. */
function fromDigits(digits: string, year: number | null): Dated | null {
  const first = Number(digits.slice(0, 4));
  const stated = digits.length > 4 && first >= 1990 && first <= 2100;
  const of = stated ? first : year;
  if (of === null) return null;
  const rest = digits.startsWith(String(of)) && digits.length > 4 ? digits.slice(4) : digits;
  const dates = [1, 2].flatMap((length) => {
    const [month, day] = [rest.slice(0, length), rest.slice(length)];
    const torn = day.length === 0 || day.length > 2 || day.startsWith('0') !== month.startsWith('0');
    return torn ? [] : (isoDate(of, Number(month), Number(day)) ?? []);
  });
  const [date, ...others] = new Set(dates);
  return date !== undefined && others.length === 0 ? { date, year: of } : null;
}

/** A period as the sentence on 统计期限 states it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const TOPIC =
  /统计数?据?(?:的)?(?:期限|时限|时间|起止时间|周期|区间|期)|起止时间|统计截至|(?:本(?:年度)?报告|年报|所列|报告中)[^.;]{0,30}(?:数据统计|统计(?:周期|期间|范围))/g;
/** Part of each of these topics; most texts have none and need not be made even. */
const SPEAKS_OF_PERIOD = /[统統]|起止/;
const SPAN = /(?:从|自)?([\d年月日\-/.]{4,14}?)(?:起|期)?[,]?(?:至|到|-{1,2}|~|—|－)([\d年月日\-/.]{3,14})/g;

/** The period in the sentence that speaks of 统计期限; null when it is not stated or cannot be read. */
export function findPeriod(texts: readonly string[]): Period | null {
  for (const text of texts) {
    if (!SPEAKS_OF_PERIOD.test(text)) continue;
    const printed = arabicDates(simplify(squeeze(text))).replace(/(?<=日)(?:零时|\d{1,2}时)/g, '');
    for (const { index } of printed.matchAll(TOPIC)) {
      const period = spanIn(printed.slice(Math.max(0, index - 60), index + 90));
      if (period !== null) return period;
    }
  }
  return null;
}

function spanIn(sentence: string): Period | null {
  for (const match of sentence.matchAll(SPAN)) {
    const from = readDate((match[1] ?? '').replace(/日?起$/, '日'), null);
    const to = from === null ? null : readDate(match[2] ?? '', from.year);
    if (from !== null && to !== null && from.date < to.date) return { from: from.date, to: to.date };
  }
  return null;
}
