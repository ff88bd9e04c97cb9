import type { Facts } from './facts.ts';
import { requestsProse } from './prose-requests.ts';
import type { Paragraph } from './types.ts';

const text = (value: string): Paragraph => ({ kind: 'text', text: value });
const subheading = (value: string): Paragraph => ({ kind: 'subheading', text: value });

/** Items on the web site and in social media: counted nowhere in the tables. */
function postings({ random, agency }: Facts): string {
  const scale = { township: 60, county: 900, city: 5200, province: 21_000 }[agency.size];
  const total = random.whole(scale, scale * 2);
  const [site = 0, media = 0, board = 0] = random.split(total, [6, 3, 1]);
  return random.pick([
    `全年通过各类渠道主动公开政府信息${total}条，其中门户网站${site}条，政务新媒体${media}条，公开栏${board}条。`,
    `通过政府网站发布政府信息${site}条，通过政务新媒体发布信息${media}条。`,
  ]);
}

function documents({ edition, normativeDocuments, regulations, random }: Facts): string {
  const noun = edition === '2021' ? '行政规范性文件' : '规范性文件';
  if (normativeDocuments === 0) return random.pick([`本年度未制定${noun}。`, '']);
  const rules = regulations > 0 ? `制定政府规章${regulations}件，` : '';
  return `${rules}制发${noun}${normativeDocuments}件，同步公开政策解读材料，解读率100%。`;
}

/** Figures that are no facts of the tables; a reader of prose must leave them alone. */
function bystanders({ random, year }: Facts): string {
  const calls = random.whole(40, 900);
  const motions = random.whole(2, 60);
  return random.pick([
    `办理12345政务服务便民热线工单${calls}件，办结${calls}件，群众满意率达99%以上。`,
    `公开人大代表建议、政协提案办理结果${motions}件。`,
    `召开新闻发布会${random.whole(1, 9)}场，政务新媒体关注人数较${year - 1}年增加${calls}人。`,
    '',
  ]);
}

/** 监督保障 in numbers that say nothing about applications. */
const supervision = ({ random, agency }: Facts) =>
  `${agency.we}明确一名负责同志分管政府信息公开工作，全年组织业务培训${random.whole(1, 6)}次，` +
  '将政府信息公开工作纳入年度绩效考核，主动接受社会评议。全年未发生责任追究情形。';

/** Section 一, 总体情况: an opening and the five aspects that the notice of 2021 asks for. */
export function overviewProse(facts: Facts): Paragraph[] {
  const { year, agency, random } = facts;
  return [
    text(
      `${year}年，${agency.we}坚持以公开为常态、不公开为例外，认真贯彻《中华人民共和国政府信息公开条例》，` +
        '围绕中心工作和群众关切，扎实推进政府信息公开各项工作。',
    ),
    subheading('（一）主动公开'),
    text(`${postings(facts)}${documents(facts)}${bystanders(facts)}`),
    subheading('（二）依申请公开'),
    text(requestsProse(facts)),
    subheading('（三）政府信息管理'),
    text(
      random.pick([
        '严格执行信息发布“三审三校”和保密审查制度，定期对已公开的信息进行清理，及时更新失效内容。',
        '落实政府信息公开属性源头认定机制，在公文办理过程中同步确定公开属性，不断提高信息发布质量。',
      ]),
    ),
    subheading('（四）政府信息公开平台建设'),
    text(
      `按照集约化要求优化${agency.place}政府网站政府信息公开专栏，规范设置法定主动公开内容栏目，` +
        '加强政务新媒体日常监管，确保平台安全平稳运行。',
    ),
    subheading('（五）监督保障'),
    text(supervision(facts)),
  ];
}
