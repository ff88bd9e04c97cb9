import {
  type CellId,
  cellId,
  type EditionId,
  SECTION_KEYS,
  type SectionKey,
  TABLE_KEYS,
} from '../../../lib/forms/define.ts';
import { EDITIONS } from '../../../lib/forms/editions/index.ts';
import { agencyOf } from './agencies.ts';
import { type Facts, factsOf } from './facts.ts';
import { consistentFigures, type Figures } from './figures.ts';
import { otherProse, preambleProse, problemsProse } from './prose-frame.ts';
import { overviewProse } from './prose-overview.ts';
import { seededRandom } from './random.ts';
import type { Agency, Paragraph, ReportOptions, SampleReport } from './types.ts';

const HEADINGS: Readonly<Record<EditionId, Readonly<Record<SectionKey, string>>>> = {
  '2019': {
    overview: '总体情况',
    proactive: '主动公开政府信息情况',
    requests: '收到和处理政府信息公开申请情况',
    litigation: '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    problems: '政府信息公开工作存在的主要问题及改进情况',
    other: '其他需要报告的事项',
  },
  '2021': {
    overview: '总体情况',
    proactive: '主动公开政府信息情况',
    requests: '收到和处理政府信息公开申请情况',
    litigation: '政府信息公开行政复议、行政诉讼情况',
    problems: '存在的主要问题及改进情况',
    other: '其他需要报告的事项',
  },
};

/** Every cell of the form, as printed from the top. */
const cellIdsOf = (edition: EditionId): readonly CellId[] =>
  TABLE_KEYS.flatMap((table) =>
    EDITIONS[edition].tables[table].rows.flatMap((row) =>
      row.columns.map((column) => cellId(table, row.key, column.key)),
    ),
  );

const ORDINALS = ['一', '二', '三', '四', '五', '六'];
const DEFAULT_YEAR: Readonly<Record<EditionId, number>> = { '2019': 2020, '2021': 2022 };

const bodies = (facts: Facts): Readonly<Partial<Record<SectionKey, readonly Paragraph[]>>> => ({
  overview: overviewProse(facts),
  problems: problemsProse(facts),
  other: otherProse(facts),
});

/** A day on which bodies of that kind may still publish: governments have until March. */
function publicationDay(agency: Agency, facts: Facts): string {
  const month = agency.kind === 'government' && agency.size !== 'township' ? facts.random.whole(1, 3) : 1;
  const day = facts.random.whole(5, 28);
  return `${facts.year + 1}-0${month}-${String(day).padStart(2, '0')}`;
}

/** Figures in the order of the form and as it wants them: plain digits, 0 where there was nothing. */
const printed = (edition: EditionId, figures: Figures) =>
  new Map(cellIdsOf(edition).map((id) => [id, String(figures.get(id) ?? 0)] as const));

/**
 * A report in which everything agrees: every identity holds, the prose says what the tables say, the dates are
 * right. The same options give the same report.
 */
export function aReport(options: ReportOptions = {}): SampleReport {
  const { seed = 1, edition = '2021', size = 'city', kind = 'department' } = options;
  const year = options.year ?? DEFAULT_YEAR[edition];
  const random = seededRandom(seed);
  const agency = agencyOf(size, kind);
  const figures = consistentFigures(edition, agency, random);
  const facts = factsOf(figures, edition, year, agency, random);
  const headings = HEADINGS[edition];
  const body = bodies(facts);
  return {
    edition,
    year,
    agency,
    title: `${agency.name}${year}年政府信息公开工作年度报告`,
    publishedOn: publicationDay(agency, facts),
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    preamble: preambleProse(facts, Object.values(headings)),
    sections: SECTION_KEYS.map((key, index) => ({
      key,
      ordinal: ORDINALS[index] ?? '',
      heading: headings[key],
      body: body[key] ?? [],
    })),
    cells: printed(edition, figures),
  };
}
