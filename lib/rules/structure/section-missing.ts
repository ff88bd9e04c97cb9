import { SECTION_KEYS, type SectionKey } from '../../forms/define.ts';
import { type Text, text } from '../../i18n/text.ts';
import { SECTION_NAMES } from '../../report/names.ts';
import type { Report, Section, Substitute } from '../../report/report.ts';
import { defineCheck, type Problem, type Quote } from '../define.ts';
import { formApplies } from './form-applies.ts';

const NUMERALS = '一二三四五六';

/**
 * Each of the form's six sections must be there; one merged into another is only a warning. Of a page that was not read
 * to its end it cannot be told.
 */
export const sectionMissing = defineCheck({
  id: 'structure/section-missing',
  title: text('缺少章节', 'Section missing'),
  severity: 'error',
  source: { document: null, place: '格式正文，一至六' },
  check: (report) => {
    if (!formApplies(report)) return [];
    const elsewhere = report.sections.length === 0 ? Object.values(report.substitutes).flat()[0] : undefined;
    return elsewhere === undefined ? missing(report) : [givenAs(elsewhere)];
  },
});

const missing = ({ sections, unread: { page } }: Report): Problem[] =>
  SECTION_KEYS.flatMap((key, index) => {
    if (sections.some((section) => section.key === key)) return [];
    const name = `${NUMERALS.charAt(index)}、${SECTION_NAMES[index]?.printed ?? key}`;
    const problem = { at: key, section: key };
    const joint = sections.find(({ heading }) => SPOKEN_OF[key]?.test(heading));
    if (joint !== undefined)
      return [{ ...problem, severity: 'warning', quotes: [quoteOf(joint)], message: merged(name, joint) }];
    if (!page)
      return [{ ...problem, message: text(`未找到章节“${name}”`, `Section “${name}” was not found`) }];
    const message = text(
      `在已读取的部分未找到章节“${name}”；页面过大，未全部读取`,
      `Section “${name}” was not found in what was read; the page is too large to be read whole`,
    );
    return [{ ...problem, message, outcome: 'notVerifiable' }];
  });

/** What the heading of another section says where one stands for two: 五、存在问题和其他需要报告的事项. */
const SPOKEN_OF: Readonly<Partial<Record<SectionKey, RegExp>>> = {
  proactive: /主动公开/,
  // Not 被申请行政复议, of which section four may speak.
  requests: /收到和处理|依申请公开|申请(?=$|情况|办理|处理|答复|受理|[和及与、])/,
  litigation: /复议|诉讼/,
  problems: /问题/,
  other: /其[他它].{0,6}(?:报告|说明|事项)/,
};

const quoteOf = ({ key, heading, node }: Section): Quote => ({ section: key, text: heading, node });

const merged = (name: string, { heading }: Section): Text =>
  text(
    `章节“${name}”未单列，并入“${heading}”`,
    `Section “${name}” is not set apart, but merged into “${heading}”`,
  );

/** Without a single heading on the page the report lies in its attachment, picture or frame, sections and all. */
const givenAs = ({ name, href }: Substitute): Problem => ({
  at: 'report',
  section: null,
  outcome: 'notVerifiable',
  message: text(
    `页面只以附件、图片或嵌入页面给出报告（${name || href || ''}），各章节无法核实`,
    `The report is given only as an attachment, picture or frame (${name || href || ''}); its sections cannot be verified`,
  ),
});
