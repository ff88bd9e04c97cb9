import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';

/** The figures cover 1 January to 31 December of the report year. */
export const timePeriod = defineCheck({
  id: 'time/period',
  title: text('统计期限有误', 'Reporting period'),
  severity: 'warning',
  source: {
    document: '中华人民共和国政府信息公开条例（国务院令第711号）',
    place: '第四十九条：上一年度',
  },
  check: ({ period, year }) => {
    if (period === null)
      return [
        {
          at: 'report',
          section: null,
          severity: 'info' as const,
          message: text(
            '页面未写明（或无法读出）统计期限',
            'The page states no reporting period that can be read',
          ),
        },
      ];
    const due = year ?? Number(period.from.slice(0, 4));
    if (period.from === `${due}-01-01` && period.to === `${due}-12-31`) return [];
    return [
      {
        at: 'report',
        section: null,
        expected: due,
        actual: Number(period.from.slice(0, 4)),
        message: text(
          `统计期限为 ${period.from} 至 ${period.to}，应为 ${due}-01-01 至 ${due}-12-31`,
          `The period is ${period.from} to ${period.to} instead of ${due}-01-01 to ${due}-12-31`,
        ),
      },
    ];
  },
});
