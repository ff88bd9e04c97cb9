import { text } from '../../i18n/text.ts';
import { type Body, bodyOf } from '../../report/body.ts';
import type { Cell, Report } from '../../report/report.ts';
import { defineCheck } from '../define.ts';

const CAN: readonly Body[] = ['stateDepartment', 'province', 'prefecture'];
const CANNOT: readonly Body[] = ['county', 'township', 'department'];

/** The office of a government may publish the government's own report. */
const OFFICE = /(政府)办公[室厅]$/;

/**
 * Only departments of the State Council, provinces, cities with districts and autonomous prefectures make 规章.
 * A city's name does not tell whether it has districts: not verifiable.
 */
export const ruleMakingPower = defineCheck({
  id: 'proactive/rule-making-power',
  title: text('无规章制定权的机关填报了规章', '规章 reported by a body that cannot make them'),
  severity: 'warning',
  source: { document: '中华人民共和国立法法（2023年修正）', place: '第九十一条、第九十三条：规章制定权' },
  check: (report) => {
    const filled = regulations(report);
    const [first] = filled;
    if (first === undefined) return [];
    const body = report.agency === null ? 'unknown' : bodyOf(report.agency.replace(OFFICE, '$1'));
    if (CAN.includes(body)) return [];
    const agency = report.agency ?? '';
    const cannot = CANNOT.includes(body);
    return [
      {
        at: 'regulations',
        section: 'proactive' as const,
        outcome: cannot ? ('failed' as const) : ('notVerifiable' as const),
        cells: filled.map(({ id }) => id),
        expected: cannot ? 0 : null,
        actual: first.value,
        message: cannot
          ? text(
              `“${agency}”没有规章制定权，表二“规章”却填报 ${first.value}`,
              `“${agency}” has no power to make 规章, yet Table 2 reports ${first.value}`,
            )
          : text(
              `表二“规章”填报 ${first.value}；无法从机关名称判断其是否有规章制定权`,
              `Table 2 reports ${first.value} 规章; the name of the body does not tell whether it can make them`,
            ),
      },
    ];
  },
});

const regulations = ({ cells }: Report): readonly Cell[] =>
  [...cells.values()].filter(
    ({ id, value }) => id.startsWith('proactive.regulations.') && value !== null && value > 0,
  );
