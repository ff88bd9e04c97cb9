import { type Text, text } from '../i18n/text.ts';
import { remember, rememberFor } from '../text/remember.ts';
import { type CellId, type Edition, splitCellId, type TableForm, type TableKey } from './define.ts';

const TABLE_NAMES: Readonly<Record<TableKey, Text>> = {
  proactive: text('表二', 'Table 2'),
  requests: text('表三', 'Table 3'),
  litigation: text('表四', 'Table 4'),
};

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  naturalPerson: 'natural persons',
  commercialEnterprise: 'companies',
  researchInstitution: 'research institutions',
  publicWelfareOrganisation: 'public-welfare organisations',
  legalServiceOrganisation: 'legal-service organisations',
  otherOrganisation: 'other organisations',
  total: 'total',
  upheld: 'upheld',
  corrected: 'corrected',
  otherResult: 'other result',
  pending: 'pending',
  made: 'made this year',
  disclosed: 'disclosed this year',
  totalDisclosed: 'disclosed in all',
  repealed: 'repealed this year',
  inForce: 'in force',
  previousItems: 'items last year',
  change: 'change this year',
  decisions: 'decisions',
  amount: 'amount',
  projects: 'projects',
};

const ROW_NAMES: Readonly<Record<string, string>> = {
  regulations: 'rules (规章)',
  normativeDocuments: 'normative documents',
  licensing: 'licensing',
  otherServices: 'other services',
  penalties: 'penalties',
  coercion: 'coercive measures',
  fees: 'fees',
  procurement: 'central procurement',
  newlyReceived: '1 newly received',
  carriedIn: '2 carried in',
  granted: '3(1) granted',
  partiallyGranted: '3(2) partially granted',
  'denied.stateSecret': '3(3)1 state secret',
  'denied.otherLaw': '3(3)2 barred by other law',
  'denied.securityAndStability': '3(3)3 security and stability',
  'denied.thirdPartyRights': '3(3)4 third-party rights',
  'denied.internalAffairs': '3(3)5 internal affairs',
  'denied.deliberative': '3(3)6 deliberative',
  'denied.enforcementFile': '3(3)7 enforcement file',
  'denied.administrativeInquiry': '3(3)8 administrative inquiry',
  'notAvailable.notHeld': '3(4)1 not held',
  'notAvailable.needsCreation': '3(4)2 needs creation',
  'notAvailable.stillUnclear': '3(4)3 still unclear',
  'notProcessed.petition': '3(5)1 petition or complaint',
  'notProcessed.duplicate': '3(5)2 duplicate',
  'notProcessed.publication': '3(5)3 publication',
  'notProcessed.excessive': '3(5)4 excessive',
  'notProcessed.reconfirmation': '3(5)5 reconfirmation',
  other: '3(6) other handling',
  'other.correctionOverdue': '3(6)1 correction overdue',
  'other.feeOverdue': '3(6)2 fee overdue',
  'other.misc': '3(6)3 other',
  resultTotal: '3(7) total',
  carriedOut: '4 carried out',
  review: 'reviews',
  directSuit: 'direct lawsuits',
  suitAfterReview: 'lawsuits after review',
};

export const tableName = (table: TableKey): Text => TABLE_NAMES[table];

/** A row as people call it: its label without the explanation in brackets. */
export const rowName = (edition: Edition, table: TableKey, key: string): Text =>
  namesIn(edition.tables[table]).row(key);

export const columnName = (edition: Edition, table: TableKey, key: string): Text =>
  namesIn(edition.tables[table]).column(key);

/** A cell in words: 「表三“（七）总计”的“自然人”」. */
export const cellName = (edition: Edition, id: CellId): Text => cellNames(edition)(id);

/** Forms stay, and their lines are named again and again. */
const namesIn = rememberFor(({ rows }: TableForm) => ({
  row: remember((key) => {
    const label = rows.find((row) => row.key === key)?.label ?? key;
    return text(label.replace(/（区分处理.*$/, ''), ROW_NAMES[key] ?? key);
  }),
  column: remember((key) => {
    const labels = rows.flatMap(({ columns }) => columns);
    return text(labels.find((column) => column.key === key)?.label ?? key, COLUMN_NAMES[key] ?? key);
  }),
}));

const cellNames = rememberFor((edition: Edition) => remember((id) => nameOfCell(edition, id)));

function nameOfCell(edition: Edition, id: CellId): Text {
  const { table, row, column } = splitCellId(id);
  const [where, line, of] = [
    tableName(table),
    rowName(edition, table, row),
    columnName(edition, table, column),
  ];
  return text(`${where['zh-CN']}“${line['zh-CN']}”的“${of['zh-CN']}”`, `${where.en}, “${line.en}”, ${of.en}`);
}
