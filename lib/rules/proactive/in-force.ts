import { text } from '../../i18n/text.ts';
import { defineIdentity } from '../define.ts';

/** What was made this year is in force or has been repealed (2021 form). */
export const proactiveInForce = defineIdentity({
  id: 'proactive/in-force',
  title: text('本年制发件数 ≤ 现行有效件数 + 本年废止件数', 'Made this year ≤ in force + repealed'),
  severity: 'warning',
  source: { document: null, place: '二、主动公开政府信息情况，第二十条第（一）项' },
  table: 'proactive',
  across: 'rows',
  relation: '<=',
  left: () => ['made'],
  right: () => ['inForce', 'repealed'],
  only: ['regulations', 'normativeDocuments'],
});
