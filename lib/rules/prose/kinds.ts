import { type CellId, cellId, type Edition, type TableKey } from '../../forms/define.ts';
import { type Text, text } from '../../i18n/text.ts';
import type { Case, CaseOutcome, Fact, FactKind } from '../../prose/claims.ts';
import { rememberFor } from '../../text/remember.ts';

/** Cells whose sum a figure may be, with the name of that sum. */
export interface Target {
  readonly cells: readonly CellId[];
  readonly name: Text;
}

/** The sums that a figure is compared with: it must be one of them. Empty where the tables do not hold it. */
export function targetsOf(
  { kind, reach }: Pick<Fact, 'kind' | 'reach'>,
  edition: Edition,
): readonly Target[] {
  const target = TARGETS[kind];
  if (target === undefined) return [];
  const first = { cells: cellsOf(edition)(target), name: target.name };
  if (first.cells.length === 0) return [];
  const results = { cells: cellsOf(edition)(RESULTS), name: RESULTS.name };
  return [
    first,
    ...(reach === 'exact' ? [] : [withCarriedIn(first)]),
    ...(reach === 'orDone' ? [results] : []),
  ];
}

const withCarriedIn = ({ cells, name }: Target): Target => ({
  cells: [...cells, ...cells.map((id) => id.replace('.newlyReceived.', '.carriedIn.'))],
  name: text(`${name['zh-CN']}加上年结转`, `${name.en} plus carried in`),
});

interface Lines {
  readonly table: TableKey;
  /** Rows by their key, or by what stands before its first dot. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly name: Text;
}

/** Only cells that the edition has: 现行有效 is no column of the 2019 form. */
const cellsOf = rememberFor((edition: Edition) =>
  rememberFor(({ table, rows, columns }: Lines): readonly CellId[] =>
    edition.tables[table].rows
      .filter(({ key }) => rows.includes(key) || rows.includes(key.split('.')[0] ?? key))
      .flatMap((row) =>
        row.columns.filter(({ key }) => columns.includes(key)).map(({ key }) => cellId(table, row.key, key)),
      ),
  ),
);

const requests = (row: string, zh: string, en: string, columns: readonly string[] = ['total']): Lines => ({
  table: 'requests',
  rows: [row],
  columns,
  name: text(zh, en),
});

const rules = (row: string, column: string, zh: string, en: string): Lines => ({
  table: 'proactive',
  rows: [row],
  columns: [column],
  name: text(zh, en),
});

const ORGANISATIONS = [
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganisation',
  'legalServiceOrganisation',
  'otherOrganisation',
];

const CASES: Readonly<Record<Case, { rows: readonly string[]; name: Text }>> = {
  review: { rows: ['review'], name: text('行政复议', 'reviews') },
  litigation: {
    rows: ['directSuit', 'suitAfterReview'],
    name: text('行政诉讼（两类合计）', 'lawsuits (both kinds)'),
  },
};

const OUTCOMES: Readonly<Record<CaseOutcome | 'total', Text>> = {
  total: text('总计', 'in total'),
  upheld: text('结果维持', 'upheld'),
  corrected: text('结果纠正', 'corrected'),
  otherResult: text('其他结果', 'with another result'),
  pending: text('尚未审结', 'pending'),
};

function suits(of: Case, column: CaseOutcome | 'total'): Lines {
  const { rows, name } = CASES[of];
  const outcome = OUTCOMES[column];
  return {
    table: 'litigation',
    rows,
    columns: [column],
    name: text(`${name['zh-CN']}${outcome['zh-CN']}`, `${name.en} ${outcome.en}`),
  };
}

const RECEIVED = requests('newlyReceived', '本年新收申请', 'newly received requests');

const RESULTS = requests('resultTotal', '本年度办理结果总计', 'results in total');

const TARGETS: Readonly<Partial<Record<FactKind, Lines>>> = {
  newReceived: RECEIVED,
  received: RECEIVED,
  naturalPerson: requests('newlyReceived', '自然人新收申请', 'new requests of natural persons', [
    'naturalPerson',
  ]),
  legalPerson: requests(
    'newlyReceived',
    '法人或其他组织新收申请',
    'new requests of organisations',
    ORGANISATIONS,
  ),
  carriedOver: requests('carriedIn', '上年结转申请', 'requests carried in'),
  answered: RESULTS,
  carriedForward: requests('carriedOut', '结转下年度继续办理', 'requests carried out'),
  granted: requests('granted', '予以公开', 'granted'),
  partial: requests('partiallyGranted', '部分公开', 'partially granted'),
  denied: requests('denied', '不予公开', 'denied'),
  unable: requests('notAvailable', '无法提供', 'not available'),
  notProcessed: requests('notProcessed', '不予处理', 'not processed'),
  other: requests('other', '其他处理', 'otherwise processed'),
  review: suits('review', 'total'),
  litigation: suits('litigation', 'total'),
  'review.upheld': suits('review', 'upheld'),
  'review.corrected': suits('review', 'corrected'),
  'review.otherResult': suits('review', 'otherResult'),
  'review.pending': suits('review', 'pending'),
  'litigation.upheld': suits('litigation', 'upheld'),
  'litigation.corrected': suits('litigation', 'corrected'),
  'litigation.otherResult': suits('litigation', 'otherResult'),
  'litigation.pending': suits('litigation', 'pending'),
  regulationsMade: rules('regulations', 'made', '规章本年制发', 'regulations made'),
  regulationsValid: rules('regulations', 'inForce', '规章现行有效', 'regulations in force'),
  normativeMade: rules('normativeDocuments', 'made', '规范性文件本年制发', 'normative documents made'),
  normativeValid: rules(
    'normativeDocuments',
    'inForce',
    '规范性文件现行有效',
    'normative documents in force',
  ),
};
