import { text } from '../../i18n/text.ts';
import { defineIdentity } from '../define.ts';

/** What was newly disclosed this year is among all that is disclosed (2019 form). */
export const proactiveDisclosed = defineIdentity({
  id: 'proactive/disclosed',
  title: text('本年新公开数量 ≤ 对外公开总数量', 'Disclosed this year ≤ disclosed in all'),
  severity: 'warning',
  source: { document: null, place: '二、主动公开政府信息情况，第二十条第（一）项' },
  table: 'proactive',
  across: 'rows',
  relation: '<=',
  left: () => ['disclosed'],
  right: () => ['totalDisclosed'],
  only: ['regulations', 'normativeDocuments'],
});
