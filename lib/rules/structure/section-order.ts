import { SECTION_KEYS } from '../../forms/define.ts';
import { text } from '../../i18n/text.ts';
import type { Section } from '../../report/report.ts';
import { defineCheck, type Problem } from '../define.ts';

const NUMERALS = '一二三四五六七八九十';
const numeral = (ordinal: number): string => NUMERALS.charAt(ordinal - 1);

/** The six sections come in the form's order, each under its own ordinal. */
export const sectionOrder = defineCheck({
  id: 'structure/section-order',
  title: text('章节顺序或序号有误', 'Sections out of order or wrongly numbered'),
  severity: 'warning',
  source: { document: null, place: '格式正文，一至六' },
  check: ({ sections }) => {
    const numbered = sections.some(({ ordinal }) => ordinal !== null);
    return sections.flatMap((section, index) => {
      const before = sections[index - 1];
      if (before !== undefined && due(before) > due(section)) return [outOfOrder(section, before)];
      return numbered && section.ordinal !== due(section) ? [misnumbered(section)] : [];
    });
  },
});

const due = ({ key }: Section): number => SECTION_KEYS.indexOf(key) + 1;

const quote = ({ key, heading, node }: Section) => ({ section: key, text: heading, node });

const outOfOrder = (section: Section, before: Section): Problem => ({
  at: section.key,
  section: section.key,
  quotes: [quote(section), quote(before)],
  message: text(
    `章节“${section.heading}”位于“${before.heading}”之后，与格式顺序不符`,
    `Section “${section.heading}” stands after “${before.heading}”, against the form's order`,
  ),
});

const misnumbered = (section: Section): Problem => ({
  at: section.key,
  section: section.key,
  quotes: [quote(section)],
  expected: due(section),
  actual: section.ordinal,
  message:
    section.ordinal === null
      ? text(
          `章节“${section.heading}”缺少序号“${numeral(due(section))}、”`,
          `Section “${section.heading}” lacks its ordinal ${numeral(due(section))}`,
        )
      : text(
          `章节“${section.heading}”的序号应为“${numeral(due(section))}”`,
          `Section “${section.heading}” is numbered ${numeral(section.ordinal)} where the form has ${numeral(due(section))}`,
        ),
});
