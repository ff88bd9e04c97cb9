import { text } from '../../i18n/text.ts';
import { defineIdentity } from '../define.ts';

/** The four outcomes of each kind of case add up to its 总计. */
export const litigationOutcomes = defineIdentity({
  id: 'litigation/outcomes',
  title: text('结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计', 'The four outcomes add up to the total'),
  severity: 'error',
  source: { document: null, place: '四、政府信息公开行政复议、行政诉讼情况，总计' },
  table: 'litigation',
  across: 'rows',
  relation: '=',
  left: () => ['upheld', 'corrected', 'otherResult', 'pending'],
  right: () => ['total'],
});
