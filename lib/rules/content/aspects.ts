import { text } from '../../i18n/text.ts';
import { simplify } from '../../text/traditional.ts';
import { defineCheck } from '../define.ts';

/** The five aspects that section 一 of the 2021 form covers, and the words that show one is spoken of. */
const ASPECTS: readonly (readonly [name: string, en: string, words: RegExp])[] = [
  ['主动公开', 'proactive disclosure', /主动公开|公开[^。]{0,12}信息|发布[^。]{0,12}信息/],
  ['依申请公开', 'requests', /依申请|申请公开|公开申请/],
  [
    '政府信息管理',
    'information management',
    /信息[^。]{0,8}管理|管理[^。]{0,8}信息|审查|审核|动态调整|规范性文件管理/,
  ],
  ['政府信息公开平台建设', 'platforms', /平台|网站|公众号|新媒体|专栏|公开栏/],
  ['监督保障', 'supervision', /监督|保障|考核|培训|评议|责任追究|督查|检查/],
];
/** A section shorter than this is judged by content/empty. */
const LEAST = 20;

/** Section 一 of the 2021 form speaks of five aspects. */
export const contentAspects = defineCheck({
  id: 'content/aspects',
  title: text('总体情况缺少规定内容', 'Section 一 leaves out an aspect'),
  severity: 'info',
  source: { document: '国办公开办函〔2021〕30号', place: '一、报告内容（一）总体情况' },
  check: ({ edition, sections }) => {
    const overview = sections.find(({ key }) => key === 'overview');
    if (edition.id !== '2021' || overview === undefined) return [];
    const words = simplify(overview.body.map((block) => block.text).join('\n'));
    if (words.length < LEAST) return [];
    return ASPECTS.filter(([, , wording]) => !wording.test(words)).map(([name, en]) => ({
      at: name,
      section: 'overview' as const,
      message: text(`总体情况未提及“${name}”`, `Section 一 does not speak of ${en} (${name})`),
    }));
  },
});
