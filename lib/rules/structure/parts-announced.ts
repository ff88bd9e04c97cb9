import { text } from '../../i18n/text.ts';
import type { Block, Report } from '../../report/report.ts';
import { simplify } from '../../text/traditional.ts';
import { foldSpace } from '../../text/width.ts';
import { defineCheck, type Problem } from '../define.ts';

const STATED =
  /(?:由|包括|包含|分为|涵盖)(?:以下)?([^。；;]{12,400}?)(等)?(?:共|总共|共计|合计)?([一二三四五六七八九十]|\d{1,2})(?:个|大)?部分(?:内容)?(?:组成|构成)?/;
/** The number before the list: 由六个部分组成：总体情况、… */
const COUNT_AHEAD =
  /(?:由|分为?|共|包括|包含)(?:以下)?([一二三四五六七八九十]|\d{1,2})(?:个|大)?部分(?:组成|构成|内容)?[，,：:]?(?:分别(?:是|为)|包括|包含|即|为)?[：:]?([^。；;]{12,400})(?:[。；;]|$)/;
const PART_NAMES = /总体情况|概述|主动公开.*其[他它]/;
const NUMERALS = '一二三四五六七八九十';

/** 「由…六部分组成」 must name as many parts as it counts; with 等 it may name fewer. */
export const partsAnnounced = defineCheck({
  id: 'structure/parts-announced',
  title: text('所称部分数与列举不一致', 'Parts announced and parts named differ'),
  severity: 'info',
  source: { document: null, place: '格式正文，一至六' },
  check: (report) => blocksOf(report).flatMap(inspect).slice(0, 1),
});

const blocksOf = ({ preamble, sections }: Report): readonly Block[] => [
  ...preamble,
  ...sections.flatMap(({ body }) => body),
];

/** The parts announced and those named, in one of the two orders. */
function announcement(line: string) {
  const [sentence, list = '', open, count = ''] = STATED.exec(line) ?? [];
  if (sentence !== undefined) return { sentence, list, count, open: open !== undefined };
  const [ahead, stated = '', named = ''] = COUNT_AHEAD.exec(line) ?? [];
  if (ahead === undefined || !PART_NAMES.test(named)) return null;
  return { sentence: ahead, list: named, count: stated, open: /等$/.test(named) };
}

function inspect({ text: printed, node }: Block): Problem[] {
  const found = printed.includes('部分') ? announcement(simplify(foldSpace(printed))) : null;
  if (found === null) return [];
  const { sentence, list, count, open } = found;
  const stated = /\d/.test(count) ? Number(count) : NUMERALS.indexOf(count) + 1;
  const named = partsOf(list).length;
  if (named < 2 || named === stated || (open && named < stated)) return [];
  return [
    {
      at: 'report',
      section: 'overview',
      expected: stated,
      actual: named,
      quotes: [{ section: 'overview', text: sentence, node }],
      message: text(
        `称由 ${stated} 部分组成，实际列举 ${named} 部分`,
        `The report announces ${stated} parts but names ${named}`,
      ),
    },
  ];
}

/** The named parts. 复议、诉讼 is one of them, whatever stands between the two. */
function partsOf(list: string): readonly string[] {
  return list
    .replace(/复议(?:情况)?[、，,和与及]*(?:被)?(?:提起)?(?:行政)?诉讼/g, '复议诉讼')
    .replace(/(问题|不足)[、，,和与及]+(?=改进)/g, '$1')
    .replace(/(?:以及|和|及)(?=其[他它]|存在|因政府|行政复议|下一步|附件|附表)/g, '、')
    .split(/[、，,；;]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}
