import { columns, type RowForm, type TableForm } from '../define.ts';

/** Applicant kinds of the requests table; the five between 自然人 and 总计 stand under 法人或其他组织. */
export const APPLICANTS = columns({
  naturalPerson: '自然人',
  commercialEnterprise: '商业企业',
  researchInstitution: '科研机构',
  publicWelfareOrganisation: '社会公益组织',
  legalServiceOrganisation: '法律服务机构',
  otherOrganisation: '其他',
  total: '总计',
});

/** Outcomes of a review or lawsuit. */
export const OUTCOMES = columns({
  upheld: '结果维持',
  corrected: '结果纠正',
  otherResult: '其他结果',
  pending: '尚未审结',
  total: '总计',
});

const RESULTS = '三、本年度办理结果';

/** A row of the requests table. `groups` are the labels to its left, outermost first. */
const row = (key: string, label: string, ...groups: string[]): RowForm => ({
  key,
  label,
  groups,
  columns: APPLICANTS,
});

const result = (key: string, label: string, ...groups: string[]) => row(key, label, RESULTS, ...groups);

const denied = (key: string, label: string) => result(`denied.${key}`, label, '（三）不予公开');
const notAvailable = (key: string, label: string) => result(`notAvailable.${key}`, label, '（四）无法提供');
const notProcessed = (key: string, label: string) => result(`notProcessed.${key}`, label, '（五）不予处理');
export const otherResult = (key: string, label: string) => result(`other.${key}`, label, '（六）其他处理');
export const wholeOther = result('other', '（六）其他处理');

/** The requests table; the editions differ only in the rows of (六). */
export function requestsTable(otherRows: readonly RowForm[]): TableForm {
  return {
    key: 'requests',
    caption: '收到和处理政府信息公开申请情况',
    rows: [
      row('newlyReceived', '一、本年新收政府信息公开申请数量'),
      row('carriedIn', '二、上年结转政府信息公开申请数量'),
      result('granted', '（一）予以公开'),
      result('partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
      denied('stateSecret', '1.属于国家秘密'),
      denied('otherLaw', '2.其他法律行政法规禁止公开'),
      denied('securityAndStability', '3.危及“三安全一稳定”'),
      denied('thirdPartyRights', '4.保护第三方合法权益'),
      denied('internalAffairs', '5.属于三类内部事务信息'),
      denied('deliberative', '6.属于四类过程性信息'),
      denied('enforcementFile', '7.属于行政执法案卷'),
      denied('administrativeInquiry', '8.属于行政查询事项'),
      notAvailable('notHeld', '1.本机关不掌握相关政府信息'),
      notAvailable('needsCreation', '2.没有现成信息需要另行制作'),
      notAvailable('stillUnclear', '3.补正后申请内容仍不明确'),
      notProcessed('petition', '1.信访举报投诉类申请'),
      notProcessed('duplicate', '2.重复申请'),
      notProcessed('publication', '3.要求提供公开出版物'),
      notProcessed('excessive', '4.无正当理由大量反复申请'),
      notProcessed('reconfirmation', '5.要求行政机关确认或重新出具已获取信息'),
      ...otherRows,
      result('resultTotal', '（七）总计'),
      row('carriedOut', '四、结转下年度继续办理'),
    ],
  };
}

/** One row of fifteen figures: three cases, five outcomes each. */
export const litigationTable: TableForm = {
  key: 'litigation',
  caption: '政府信息公开行政复议、行政诉讼情况',
  rows: [
    { key: 'review', label: '行政复议', groups: [], columns: OUTCOMES },
    { key: 'directSuit', label: '未经复议直接起诉', groups: ['行政诉讼'], columns: OUTCOMES },
    { key: 'suitAfterReview', label: '复议后起诉', groups: ['行政诉讼'], columns: OUTCOMES },
  ],
};
