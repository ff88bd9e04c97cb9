import { text } from '../../i18n/text.ts';
import { bodyOf } from '../../report/body.ts';
import { defineCheck } from '../define.ts';

/** Departments publish by 31 January, local governments of county level and above by 31 March. */
export const timeDeadline = defineCheck({
  id: 'time/deadline',
  title: text('晚于法定公布期限', 'Published after the deadline'),
  severity: 'warning',
  source: {
    document: '中华人民共和国政府信息公开条例（国务院令第711号）',
    place: '第四十九条',
    words:
      '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。',
  },
  check: ({ agency, year, publishedOn, publicationStated }) => {
    const limit = agency === null ? null : deadline(agency);
    if (limit === null || year === null || publishedOn === null || !publicationStated) return [];
    const due = `${year + 1}-${limit}`;
    if (publishedOn <= due) return [];
    return [
      {
        at: 'report',
        section: null,
        message: text(
          `公布日期 ${publishedOn} 晚于期限 ${due}`,
          `The report was published on ${publishedOn}, after the deadline of ${due}`,
        ),
      },
    ];
  },
});

/** Schools, hospitals, courts and the like are no administrative bodies. */
const OTHERS = /(?:学校|[大中小]学|学院|医院|公司|集团|银行|法院|检察院|协会|联合会|馆)$/;
/** The office of a government may publish its own report or, as the body in charge, the government's. */
const OFFICE = /政府办公[室厅]$/;

/** The law names no day for townships; where the body is not known there is none to hold it to. */
function deadline(agency: string): '01-31' | '03-31' | null {
  if (OTHERS.test(agency)) return null;
  switch (bodyOf(agency)) {
    case 'department':
      return OFFICE.test(agency) ? '03-31' : '01-31';
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
