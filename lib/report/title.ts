import { remember } from '../text/remember.ts';
import { simplify } from '../text/traditional.ts';
import { squeeze } from '../text/width.ts';
import { bodyOf } from './body.ts';

/** Words of titles that speak about annual reports, or of other annual papers, without being one. */
const FOREIGN =
  /通知|格式|制度|办法|规定|指南|模板|范[文本例]|样[表本]|填报|填写|统计表|数据统计|报送|解释|研究|网站(?:工作|监管)?年度|年度报表|法治政府|半年|季度|月份|工作总结|工作要点|工作计划|实施方案|考核|评估|决算|预算|公示|说明$/;
const SUBJECT = /信息(?:工作)?公开|信息(?:工作)?年度报告|政务公开/;
const KIND =
  /(?:年度报告|年报|工作报告|年度工作报告|公开报告|政府信息公开(?:工作)?(?:开展)?情况的?报告)(?:\([^()]{2,30}\))?$/;
const LONGEST = 90;
/** Sentences that end like a title, headlines, and lines of a list with their date. */
const SENTENCE =
  /^(?:现|特|根据|按照|依据|本报告|为|由)|[,.;].*[,.;]|(?:公布|发布)[^,.;]{0,6}20\d{2}|20\d{2}([-/.])\d{1,2}\1\d/;

/** Whether a line is the title of such a report: 「某局2020年政府信息公开工作年度报告」 and its many variants. */
export const isTitle = remember((text): boolean => {
  const line = bareTitle(text);
  return (
    line.length <= LONGEST &&
    SUBJECT.test(line) &&
    KIND.test(line) &&
    !FOREIGN.test(line) &&
    !SENTENCE.test(line)
  );
});

/** Whether a line is a title that says the page is something else about reports. */
export const isForeignTitle = (text: string): boolean => FOREIGN.test(bareTitle(text));

/** Room for the spaces and the path of the site that a title in the page's head may have. */
const REACH = 4 * LONGEST;

/** A title without the marks and brackets that stand around it; of a long text, its beginning. */
const bareTitle = remember((text): string =>
  simplify(squeeze(text.slice(0, REACH)))
    .replace(/^\[[^[\]]{1,10}\](?=.{6})/, '')
    .replace(/^["《[]|["》\]]$/g, '')
    .replace(/[.,;:、]+$/, ''),
);

const YEAR = /(?<!\d)(20[0-3]\d)(?:年|(?=政府|政务|信息))/;
const NUMERALS = '〇一二三四五六七八九';
const NUMERAL_YEAR = /二[〇○零0O][〇○零一二三][〇○零一二三四五六七八九]年/;

/** The year that a title names; null where it names none. */
export function yearIn(text: string): number | null {
  const line = bareTitle(text);
  const digits = YEAR.exec(line);
  if (digits !== null) return Number(digits[1]);
  const numerals = NUMERAL_YEAR.exec(line)?.[0];
  if (numerals === undefined) return null;
  const year = Array.from(numerals.slice(0, 4).replace(/[○零0O]/g, '〇'), (char) => NUMERALS.indexOf(char));
  return Number(year.join(''));
}

/** The body that a title names; null where it names none. */
export const agencyIn = remember((title): string | null => {
  const name = bareTitle(title)
    .replace(/^关于/, '')
    .replace(/(?:20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度?|-\d{4}年度?)?/g, '')
    .replace(
      /(?:关于)?的?(?:本级)?(?:政府|政务)?(?:信息)(?:公开)?(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:公开)?(?:年度)?(?:工作)?(?:报告|年报).*$/,
      '',
    )
    .replace(/政务公开.*$/, '')
    .replace(/^年度?|[的"]+$/g, '');
  if (name.length >= 2) return name.length <= 40 ? name : null;
  const behind = /\(([^()]{2,30})\)$/.exec(bareTitle(title))?.[1];
  return behind !== undefined && bodyOf(behind) !== 'unknown' ? behind : null;
});
