import { text } from '../../i18n/text.ts';
import { defineIdentity } from '../define.ts';

/** Rows outside 三、本年度办理结果, and its own total. */
const NO_RESULT = ['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'];

/** The results of the year, from （一）予以公开 to the last row of （六）其他处理, add up to （七）总计. */
export const requestsResults = defineIdentity({
  id: 'requests/results',
  title: text('各项办理结果之和 = （七）总计', 'Results add up to their total'),
  severity: 'error',
  source: { document: null, place: '三、收到和处理政府信息公开申请情况，（七）总计' },
  table: 'requests',
  across: 'columns',
  relation: '=',
  left: (form) => form.rows.map(({ key }) => key).filter((key) => !NO_RESULT.includes(key)),
  right: () => ['resultTotal'],
});
