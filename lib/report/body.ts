/** What kind of body a name denotes, as far as the name tells. */
export type Body =
  /** A department or institution of the State Council. */
  | 'stateDepartment'
  /** A province, autonomous region or municipality, or its government. */
  | 'province'
  /** An autonomous prefecture, or a league or prefecture that is no city. */
  | 'prefecture'
  /** A city: with districts or of county level, the name does not tell. */
  | 'city'
  | 'county'
  /** Township, town, street office. */
  | 'township'
  /** A department, office or institution below a local government. */
  | 'department'
  | 'unknown';

const STATE =
  /^(?:国家[^省市县区]{2,20}|中国[^省市县区]{2,16}|(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理|退役军人事务)部|中国人民银行|审计署|海关总署|国家税务总局|国家市场监督管理总局|国务院.{2,16}|[^省市县区]{2,8}总[局署]|科技部|住房城乡建设部|工信部|人社部)$/;
/** Townships and street offices, their committees and offices. */
const TOWNSHIP =
  /街(?:道|道办|道办事处|办)?$|(?:镇|乡|苏木)(?:人民政府)?$|(?:街道|镇|乡|苏木)(?:党工委|工作委员会|(?:人民政府)?.{0,10}(?:中心|办公室|所|站))$/;
const PROVINCES = /^(?:北京|上海|天津|重庆)市$|(?:省|自治区)$|^(?:广西|内蒙古|西藏|宁夏|新疆).{0,6}自治区$/;
const DEPARTMENT =
  /(?:局|委|委员会|厅|办|办公厅|办公室|中心|支队|大队|总队|科|处|站|院|所|馆|队|社|联合会|协会|公司|集团|银行|学校|大学|医院|分局|检察院|法院|办事处|税务局)$/;

/**
 * Reads a body's kind from its name: 「青禾市自然资源局」, 「云溪县人民政府」. Never throws; says `unknown` rather
 * than guess. An office that reports for itself is a department of its government.
 */
export function bodyOf(agency: string): Body {
  const name = agency.replace(/[（(].*?[）)]/g, '').trim();
  if (STATE.test(name)) return 'stateDepartment';
  if (TOWNSHIP.test(name)) return 'township';
  if (/管理?委员会$|管委会$|(?:开发|经开|高新|新|园|景|社|示范|度假|保税)区$/.test(name)) return 'unknown';
  const seat = /^(.+?)(?:人民政府|政府)?$/.exec(name)?.[1] ?? name;
  const governs = /人民政府$|政府$/.test(name);
  if (!governs && DEPARTMENT.test(name)) return 'department';
  if (PROVINCES.test(seat)) return 'province';
  if (/(?:自治州|盟|地区)$/.test(seat)) return 'prefecture';
  if (/市$/.test(seat)) return /.市.{1,6}市$|.州.{1,6}市$/.test(seat) ? 'county' : 'city';
  if (/(?:县|旗|区)$/.test(seat)) return 'county';
  return 'unknown';
}
