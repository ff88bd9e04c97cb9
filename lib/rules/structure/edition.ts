import { EDITIONS } from '../../forms/editions/index.ts';
import { text } from '../../i18n/text.ts';
import { defineCheck } from '../define.ts';

/** The form in force for the report's year must be used. Silent where year or edition is not certain. */
export const editionRule = defineCheck({
  id: 'structure/edition',
  title: text('使用了不适用的格式版本', 'Wrong edition of the form'),
  severity: 'error',
  source: { document: '国办公开办函〔2021〕30号', place: '通知正文：印发修订后的格式' },
  check: ({ edition, editionCertain, year, tables }) => {
    const [from, to] = edition.years;
    if (!editionCertain || year === null || (year >= from && (to === null || year <= to))) return [];
    const due = year >= 2021 ? EDITIONS['2021'] : EDITIONS['2019'];
    const tableKeys = Object.keys(tables);
    if (year < EDITIONS['2019'].years[0]) return [];
    return [
      {
        at: 'report',
        section: null,
        cells: tableKeys,
        expected: Number(due.id),
        actual: Number(edition.id),
        message: text(
          `${year} 年度报告使用了 ${edition.id} 版格式（${edition.source.document}），应使用 ${due.id} 版格式（${due.source.document}）`,
          `The report for ${year} uses the ${edition.id} form (${edition.source.document}) instead of the ${due.id} form (${due.source.document})`,
        ),
      },
    ];
  },
});
