import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import type { Facts } from './facts.ts';
import type { Paragraph } from './types.ts';

const text = (value: string): Paragraph => ({ kind: 'text', text: value });

/** The title of the notice without the book-title marks that a citation puts round it. */
const noticeOf = (facts: Facts) => EDITIONS[facts.edition].source;

/** What stands before section 一: legal ground, parts, period, and where to ask. */
export function preambleProse(facts: Facts, parts: readonly string[]): string[] {
  const { year, agency } = facts;
  const { document, title } = noticeOf(facts);
  const issuer = '国务院办公厅政府信息与政务公开办公室';
  return [
    '本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）第五十条规定和' +
      `《${issuer}${title.replace('《', '〈').replace('》', '〉')}》（${document}）要求编制。` +
      `全文由${parts.slice(0, -1).join('、')}和${parts.at(-1)}等六部分组成。` +
      `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    `本报告电子版可在${agency.place}人民政府门户网站（http://${agency.host}）查阅和下载。` +
      `如对本报告有疑问，请与${agency.name}办公室联系（地址：${agency.address}；邮编：000100；` +
      `电话：${agency.phone}；电子邮箱：xxgk@${agency.host.replace(/^[a-z]+\./, '')}）。`,
  ];
}

/** Section 五. */
export function problemsProse({ year, agency, random }: Facts): Paragraph[] {
  const problem = random.pick([
    '一是主动公开的深度和广度还需拓展；二是政策解读形式较为单一；三是工作人员业务能力有待提升。',
    '一是公开内容与群众期待还有差距；二是依申请公开答复的规范化水平有待提高。',
  ]);
  return [
    text(`${year}年，${agency.we}政府信息公开工作取得了一定成效，但仍存在一些问题：${problem}`),
    text(
      '针对上述问题，下一步将从以下方面改进：一是聚焦重点领域，持续拓展公开内容；' +
        '二是丰富解读形式，更多运用图解、视频等方式；三是加强业务培训，提升工作队伍的专业水平。',
    ),
  ];
}

/** Section 六; the notice of 2021 asks for the fee collected for handling requests. */
export function otherProse({ edition, year, agency, random }: Facts): Paragraph[] {
  if (edition === '2019') return [text('本年度无其他需要报告的事项。')];
  return [
    text(
      random.pick([
        `依据《政府信息公开信息处理费管理办法》，${year}年${agency.we}未收取政府信息公开信息处理费。`,
        `${year}年，${agency.we}按照《政府信息公开信息处理费管理办法》收取信息处理费的总金额为0元。`,
      ]),
    ),
    text('无其他需要报告的事项。'),
  ];
}
