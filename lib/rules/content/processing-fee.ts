import { text } from '../../i18n/text.ts';
import { simplify } from '../../text/traditional.ts';
import { squeeze } from '../../text/width.ts';
import { defineCheck } from '../define.ts';

/** Section 六 of the 2021 form says whether 信息处理费 was collected. */
export const processingFee = defineCheck({
  id: 'content/processing-fee',
  title: text('未说明信息处理费收取情况', 'Nothing said of the processing fee'),
  severity: 'info',
  source: {
    document: '国办公开办函〔2021〕30号',
    place: '报告内容第六项，其他需要报告的事项；政府信息公开信息处理费管理办法',
  },
  check: ({ edition, sections }) => {
    const other = sections.find(({ key }) => key === 'other');
    if (edition.id !== '2021' || other === undefined) return [];
    const words = simplify(squeeze(other.body.map((block) => block.text).join('')));
    if (/处理费|收费|收取.{0,12}费/.test(words)) return [];
    return [
      {
        at: 'other',
        section: 'other' as const,
        quotes: [{ section: 'other' as const, text: other.heading, node: other.node }],
        message: text(
          '其他需要报告的事项未说明是否收取信息处理费',
          'Section 六 does not say whether a processing fee was collected',
        ),
      },
    ];
  },
});
