import { text } from '../../i18n/text.ts';
import type { Block, Report } from '../../report/report.ts';
import { squeeze } from '../../text/width.ts';
import { defineCheck, type Problem } from '../define.ts';

/** A paragraph that tells of a year: 「2021年，我局…」; not 2018年以来, nor 2019年新修订的条例. */
const OPENING =
  /^(?:[一二三四五六七八九十\d]+[、.]|\([一二三四五六七八九十\d]+\))?(?:[\u4e00-\u9fff]{2,16}[.:])?(20\d{2})年度?(?=[,，]|我|全[年市省县区镇乡局委]|本[局机委]|主动|共|新收|收到|制发|发布|通过|未|[市区县]局|[^,.;《]{0,14}(?:收到|受理|答复|办理|公开|发布|制[定发作])[^,.;《]{0,24}\d+[件条份篇])/;

/** Title, 统计期限 and prose name the same year; a paragraph about another year alone is last year's text. */
export const timeYear = defineCheck({
  id: 'time/year',
  title: text('报告年度前后不一致', 'The report year is not the same throughout'),
  severity: 'warning',
  source: {
    document: '中华人民共和国政府信息公开条例（国务院令第711号）',
    place: '第四十九条：上一年度',
  },
  check: (report) => [...periodYear(report), ...preambleYear(report), ...staleText(report)],
});

function periodYear({ year, period }: Report): Problem[] {
  const other = period === null ? null : Number(period.from.slice(0, 4));
  if (year === null || other === null || other === year) return [];
  return [
    {
      at: 'period',
      section: null,
      expected: year,
      actual: other,
      message: text(
        `标题年度为 ${year}，统计期限却在 ${other} 年`,
        `The title names ${year}, the reporting period lies in ${other}`,
      ),
    },
  ];
}

/** The preamble announces the report of a year: 现公布2021年度政府信息公开工作年度报告. */
const ANNOUNCED =
  /(?:编制|制定|公布|发布|形成|现将)[^.;]{0,40}?(?<!\d)(20\d{2})年度?[^.;]{0,30}?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:报告|年报)/;

function preambleYear({ year, preamble, sections }: Report): Problem[] {
  if (year === null) return [];
  const overview = sections.find(({ key }) => key === 'overview');
  const blocks = [...preamble, ...(overview?.body ?? [])];
  const named = blocks.flatMap((block) => {
    if (!mayBeOfAnother(block, year)) return [];
    const line = squeeze(block.text);
    const other = Number(ANNOUNCED.exec(line)?.[1] ?? year);
    return other === year || line.includes(String(year)) ? [] : [{ block, other }];
  });
  return named.slice(0, 1).map(({ block, other }) => {
    const quoted = block.text.slice(0, QUOTED);
    return {
      at: 'preamble',
      section: null,
      expected: year,
      actual: other,
      quotes: [{ section: null, text: quoted, node: block.node }],
      message: text(
        `标题年度为 ${year}，正文却称 ${other} 年度报告：“${quoted}…”`,
        `The title names ${year}, the text the report for ${other}: “${quoted}…”`,
      ),
    };
  });
}

/** Every year begins with a 2, and most paragraphs that name one name the report's own. */
const mayBeOfAnother = ({ text: printed }: Block, year: number): boolean =>
  /[2２]/.test(printed) && !printed.includes(String(year));

/** How much of a paragraph is quoted. */
const QUOTED = 60;

function staleText({ year, sections }: Report): Problem[] {
  const overview = sections.find(({ key }) => key === 'overview');
  if (year === null || overview === undefined) return [];
  const stale = overview.body.find((block) => isStale(block, year));
  if (stale === undefined) return [];
  const other = Number(OPENING.exec(squeeze(stale.text))?.[1]);
  const quoted = stale.text.slice(0, QUOTED);
  return [
    {
      at: 'overview',
      section: 'overview',
      expected: year,
      actual: other,
      quotes: [{ section: 'overview', text: quoted, node: stale.node }],
      message: text(
        `${year} 年度报告的总体情况以“${other}年”开头，疑为上年内容未更新：“${quoted}…”`,
        `In the report for ${year} a paragraph opens with ${other}; last year's text may have been left in: “${quoted}…”`,
      ),
    },
  ];
}

/** What others did in an earlier year, or what has been mended since, is rightly told with its year. */
const TOLD = /年度?[,，]?(?:党?中央|国务院|国办|国家|省)|存在|整改/;

/** It opens with an earlier year and never comes to the report's own. */
function isStale(block: Block, year: number): boolean {
  if (!mayBeOfAnother(block, year)) return false;
  const line = squeeze(block.text);
  const other = Number(OPENING.exec(line)?.[1] ?? Number.NaN);
  const [first = ''] = line.split('.', 1);
  return other < year && !line.includes(String(year)) && !TOLD.test(first);
}
