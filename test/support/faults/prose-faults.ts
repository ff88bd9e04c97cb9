import type { SectionKey } from '../../../lib/forms/define.ts';
import { withWords } from '../report-builder/change.ts';
import type { Paragraph, SampleReport } from '../report-builder/types.ts';
import { expecting, type Fault, figureOf, hasRequests, is2021 } from './define.ts';

const RECEIVED = /((?:新收|新收到|共收到)政府信息公开申请)\d+件/;
const NO_CASES = '未发生因政府信息公开引起的行政复议、行政诉讼案件。';

const withBody = (
  report: SampleReport,
  key: SectionKey,
  body: (old: readonly Paragraph[]) => readonly Paragraph[],
) => ({
  ...report,
  sections: report.sections.map((section) =>
    section.key === key ? { ...section, body: body(section.body) } : section,
  ),
});

const hasCases = (report: SampleReport) =>
  hasRequests(report) && (figureOf(report, 'litigation.review.total') ?? 0) > 0;

/** Sentences that contradict the tables or themselves. */
export const PROSE_FAULTS: readonly Fault[] = [
  {
    kind: 'proseContradiction',
    description: 'The prose counts more new requests than the table',
    applies: hasRequests,
    spoil: (report) => {
      const total = figureOf(report, 'requests.newlyReceived.total') ?? 0;
      const carried = figureOf(report, 'requests.carriedIn.total') ?? 0;
      return expecting(
        withWords(report, RECEIVED, `$1${total + carried + 7}件`),
        'prose/table',
        null,
        'prose/*',
      );
    },
  },
  {
    kind: 'zeroClaim',
    description: 'The prose denies any review or suit, the table has some',
    applies: hasCases,
    spoil: (report) =>
      expecting(
        withWords(report, /全年因政府信息公开引起的行政复议.*?尚未审结\d+件。/, NO_CASES),
        'prose/claim',
        null,
        'prose/table',
      ),
  },
  {
    kind: 'partsDoNotAddUp',
    description: 'Results in the prose do not add up to their total',
    applies: hasRequests,
    spoil: (report) => {
      const granted = figureOf(report, 'requests.granted.total') ?? 0;
      return expecting(
        withWords(report, `予以公开${granted}件`, `予以公开${granted + 11}件`),
        'prose/sum',
        null,
        'prose/table',
      );
    },
  },
  {
    kind: 'lostFigure',
    description: 'A number is lost from a sentence',
    spoil: (report) => expecting(withWords(report, /(组织业务培训)\d+次/, '$1次'), 'prose/missing-figure'),
  },
  {
    kind: 'wrongPercentage',
    description: 'A share that does not follow from its figures',
    applies: hasRequests,
    spoil: (report) =>
      expecting(withWords(report, /(自然人申请\d+件，占)[\d.]+%/, '$112.3%'), 'prose/percentage'),
  },
  {
    kind: 'emptyProblems',
    description: 'Section 五 says 无',
    spoil: (report) =>
      expecting(
        withBody(report, 'problems', () => [{ kind: 'text', text: '无。' }]),
        'content/empty',
      ),
  },
  {
    kind: 'feeNotStated',
    description: 'Section 六 does not mention the fee',
    applies: is2021,
    spoil: (report) =>
      expecting(
        withBody(report, 'other', (old) => old.slice(1)),
        'content/processing-fee',
      ),
  },
  {
    kind: 'aspectMissing',
    description: 'Section 一 leaves out 政府信息管理',
    applies: is2021,
    spoil: (report) =>
      expecting(
        withBody(report, 'overview', (old) => old.filter((_, index) => index !== 5 && index !== 6)),
        'content/aspects',
      ),
  },
];

/** Years, periods and dates. */
export const TIME_FAULTS: readonly Fault[] = [
  {
    kind: 'periodTooShort',
    description: 'The period ends on 30 December',
    spoil: (report) => expecting(withWords(report, '12月31日止', '12月30日止'), 'time/period'),
  },
  {
    kind: 'lastYearsPeriod',
    description: "The period is last year's",
    spoil: (report) =>
      expecting(
        withWords(
          report,
          `自${report.year}年1月1日起至${report.year}年`,
          `自${report.year - 1}年1月1日起至${report.year - 1}年`,
        ),
        'time/period',
        null,
        'time/year',
      ),
  },
  {
    kind: 'lastYearLeftIn',
    description: "Last year's opening sentence left in",
    spoil: (report) => {
      const opening = (year: number) => `${year}年，${report.agency.we}坚持以公开为常态`;
      return expecting(withWords(report, opening(report.year), opening(report.year - 1)), 'time/year');
    },
  },
  {
    kind: 'late',
    description: 'Published in May',
    // The law names no day for townships and sub-districts.
    applies: ({ agency }) => agency.size !== 'township',
    spoil: (report) => expecting({ ...report, publishedOn: `${report.year + 1}-05-20` }, 'time/deadline'),
  },
];
