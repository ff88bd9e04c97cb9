import { text } from '../../i18n/text.ts';
import { squeeze } from '../../text/width.ts';
import { defineCheck } from '../define.ts';

const LEAST = 20;
const SECTIONS = ['overview', 'problems'] as const;

/** Sections 一 and 五 say something: 无, or fewer than twenty characters, is nothing. */
export const contentEmpty = defineCheck({
  id: 'content/empty',
  title: text('章节无实质内容', 'Section says nothing'),
  severity: 'warning',
  source: { document: null, place: '一、总体情况；五、存在的主要问题及改进情况' },
  check: ({ sections }) =>
    SECTIONS.flatMap((key) => {
      const section = sections.find((other) => other.key === key);
      if (section === undefined) return [];
      const printed = section.body.map((block) => block.text).join(' ');
      // White space is folded: far more than half of the signs count.
      if (printed.length >= 3 * LEAST) return [];
      const { length } = squeeze(printed);
      if (length >= LEAST) return [];
      return [
        {
          at: key,
          section: key,
          actual: length,
          quotes: [
            { section: key, text: printed || section.heading, node: section.body[0]?.node ?? section.node },
          ],
          message: text(
            length === 0 ? `“${section.heading}”没有内容` : `“${section.heading}”只写了“${printed}”`,
            length === 0 ? `“${section.heading}” is empty` : `“${section.heading}” says only “${printed}”`,
          ),
        },
      ];
    }),
});
