import { text } from '../../i18n/text.ts';
import { defineIdentity } from '../define.ts';

/**
 * Every application on hand in the year was either handled or carried over to the next.
 *
 * The form prints this identity in the table's own corner, for each column alone.
 */
export const requestsFlow = defineIdentity({
  id: 'requests/flow',
  title: text('新收 + 上年结转 = 办理结果总计 + 结转下年', 'New + carried in = results + carried out'),
  severity: 'error',
  source: {
    document: null,
    place: '三、收到和处理政府信息公开申请情况，表头：第一项加第二项之和，等于第三项加第四项之和',
    words: '第一项加第二项之和，等于第三项加第四项之和',
  },
  table: 'requests',
  across: 'columns',
  relation: '=',
  left: () => ['newlyReceived', 'carriedIn'],
  right: () => ['resultTotal', 'carriedOut'],
});
