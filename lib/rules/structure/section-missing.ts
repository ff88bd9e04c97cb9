import { SECTION_KEYS } from '../../forms/define.ts';
import { text } from '../../i18n/text.ts';
import { SECTION_NAMES } from '../../report/names.ts';
import { defineCheck } from '../define.ts';

const NUMERALS = '一二三四五六';

/** Each of the form's six sections must be there. */
export const sectionMissing = defineCheck({
  id: 'structure/section-missing',
  title: text('缺少章节', 'Section missing'),
  severity: 'error',
  source: { document: null, place: '格式正文，一至六' },
  check: ({ sections }) =>
    SECTION_KEYS.flatMap((key, index) => {
      if (sections.some((section) => section.key === key)) return [];
      const name = `${NUMERALS.charAt(index)}、${SECTION_NAMES[index]?.printed ?? key}`;
      return [
        {
          at: key,
          section: key,
          message: text(`未找到章节“${name}”`, `Section “${name}” was not found`),
        },
      ];
    }),
});
