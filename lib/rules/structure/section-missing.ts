import { SECTION_KEYS } from '../../forms/define.ts';
import { text } from '../../i18n/text.ts';
import { SECTION_NAMES } from '../../report/names.ts';
import type { Report, Substitute } from '../../report/report.ts';
import { defineCheck, type Problem } from '../define.ts';
import { formApplies } from './form-applies.ts';

const NUMERALS = '一二三四五六';

/** Each of the form's six sections must be there; of a page that was not read to its end that cannot be told. */
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
    if (!page)
      return [{ ...problem, message: text(`未找到章节“${name}”`, `Section “${name}” was not found`) }];
    const message = text(
      `在已读取的部分未找到章节“${name}”；页面过大，未全部读取`,
      `Section “${name}” was not found in what was read; the page is too large to be read whole`,
    );
    return [{ ...problem, message, outcome: 'notVerifiable' }];
  });

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
