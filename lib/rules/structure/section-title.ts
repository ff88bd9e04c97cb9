import type { EditionId, SectionKey } from '../../forms/define.ts';
import { text } from '../../i18n/text.ts';
import { readHeading, SECTION_NAMES } from '../../report/names.ts';
import { squeeze } from '../../text/width.ts';
import { defineCheck } from '../define.ts';

/** Headings that the notice of 2019 itself prints besides those of 2021. */
const ALSO: Readonly<Partial<Record<EditionId, Partial<Record<SectionKey, readonly string[]>>>>> = {
  '2019': {
    proactive: ['行政机关主动公开政府信息情况'],
    requests: ['行政机关收到和处理政府信息公开申请情况'],
    litigation: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    problems: ['政府信息公开工作存在的主要问题及改进情况'],
  },
};

/** A heading that departs from the form's wording. */
export const sectionTitle = defineCheck({
  id: 'structure/section-title',
  title: text('章节标题与格式不一致', "Heading departs from the form's wording"),
  severity: 'info',
  source: { document: null, place: '格式正文，各章标题' },
  check: ({ sections, edition }) =>
    sections.flatMap(({ key, heading, node }) => {
      const printed = SECTION_NAMES.find((name) => name.key === key)?.printed ?? '';
      const { rest } = readHeading(heading);
      if ([printed, ...(ALSO[edition.id]?.[key] ?? [])].some((name) => squeeze(name) === rest)) return [];
      return [
        {
          at: key,
          section: key,
          quotes: [{ section: key, text: heading, node }],
          message: text(
            `章节标题“${heading}”与格式规定的“${printed}”不一致`,
            `Heading “${heading}” differs from “${printed}” as the form has it`,
          ),
        },
      ];
    }),
});
