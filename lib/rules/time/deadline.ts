import { text } from '../../i18n/text.ts';
import { bodyOf } from '../../report/body.ts';
import { defineCheck } from '../define.ts';

/** Departments publish by 31 January, local governments of county level and above by 31 March. */
export const timeDeadline = defineCheck({
  id: 'time/deadline',
  title: text('晚于法定公布期限', 'Published after the deadline'),
  severity: 'warning',
  source: { document: '中华人民共和国政府信息公开条例（国务院令第711号）', place: '第四十九条' },
  check: ({ agency, year, publishedOn }) => {
    const limit = agency === null ? null : deadline(agency);
    if (limit === null || year === null || publishedOn === null) return [];
    const due = `${year + 1}-${limit}`;
    if (publishedOn <= due) return [];
    return [
      {
        at: 'report',
        section: null,
        message: text(
          `公布日期 ${publishedOn} 晚于期限 ${due}`,
          `Published on ${publishedOn}, after the deadline of ${due}`,
        ),
      },
    ];
  },
});

/** The law names no day for townships; where the body is not known there is none to hold it to. */
function deadline(agency: string): '01-31' | '03-31' | null {
  switch (bodyOf(agency)) {
    case 'department':
    case 'stateDepartment':
      return '01-31';
    case 'province':
    case 'prefecture':
    case 'city':
    case 'county':
      return '03-31';
    default:
      return null;
  }
}
