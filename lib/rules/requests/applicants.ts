import { text } from '../../i18n/text.ts';
import { defineIdentity } from '../define.ts';

/** In every row natural persons and the five kinds of organisations add up to 总计. */
export const requestsApplicants = defineIdentity({
  id: 'requests/applicants',
  title: text('自然人 + 法人或其他组织各项 = 总计', 'Applicant kinds add up to the row total'),
  severity: 'error',
  source: { document: null, place: '三、收到和处理政府信息公开申请情况，申请人情况：总计' },
  table: 'requests',
  across: 'rows',
  relation: '=',
  left: (form) => (form.rows[0]?.columns ?? []).map(({ key }) => key).filter((key) => key !== 'total'),
  right: () => ['total'],
});
