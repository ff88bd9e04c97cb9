import { text } from '../../i18n/text.ts';
import type { Block, Report } from '../../report/report.ts';
import { simplify } from '../../text/traditional.ts';
import { squeeze } from '../../text/width.ts';
import { defineCheck } from '../define.ts';

/** A document number of the General Office. */
const CITATION = /(国办[\u4e00-\u9fff]{0,5})[[(](\d{4})[\])](\d{1,3})号/g;
/** The form of 2019 by its name, 试行. */
const TRIAL = /年度报告格式[">]*\(试行\)/;
/** How far before its number the title of a document may begin. */
const TITLE_REACH = 70;
/** Only notices on this report are meant; others may be cited for their own sake. */
const ABOUT = /年度报告(?:有关事项|格式)|工作年度报告|信息年度报告格式/;
/** The notice on web sites' own yearly forms, where it is given as the ground of the report. */
const OTHER_SUBJECT = /政府网站(?:工作|监管)?年度报表/;

interface Notice {
  readonly number: string;
  readonly wrongTitle: RegExp;
}

const NOTICES: readonly Notice[] = [
  { number: '国办公开办函[2019]60号', wrongTitle: /关于印发.*年度报告格式"?>?》?的?通知/ },
  { number: '国办公开办函[2021]30号', wrongTitle: /有关事项的?通知|政府信息(?:公开)?年度报告格式/ },
];

/** The notice cited by a number, series or title that is not its own, or one that no longer applies. */
export const formCitation = defineCheck({
  id: 'structure/form-citation',
  title: text('格式文件引用有误', 'The notice is cited wrongly'),
  severity: 'info',
  source: { document: null, place: '通知文号、标题' },
  check: (report) => [
    ...citations(report).flatMap((citation) => problems(citation, report)),
    ...trial(report),
  ],
});

interface CitationFound {
  readonly printed: string;
  readonly before: string;
  readonly number: string;
  readonly block: Block;
}

const blocksOf = ({ preamble, sections }: Report): readonly Block[] => [
  ...preamble,
  ...sections.flatMap(({ body }) => body),
];

function citations(report: Report): readonly CitationFound[] {
  return blocksOf(report).flatMap((block) => {
    if (!/[号號]/.test(block.text)) return [];
    const line = simplify(squeeze(block.text));
    let end = 0;
    return [...line.matchAll(CITATION)].flatMap(({ 0: whole, 1: series, 2: year, 3: number, index }) => {
      const before = line.slice(Math.max(end, index - TITLE_REACH), index);
      end = index + whole.length;
      const ground = OTHER_SUBJECT.test(before) && /^.{0,30}编制/.test(line.slice(end));
      if (!ABOUT.test(before) && !ground) return [];
      const printed = `${series}〔${year}〕${number}号`;
      return [{ printed, number: `${series}[${year}]${number}号`, before, block }];
    });
  });
}

function problems({ printed, number, before, block }: CitationFound, { year }: Report) {
  const notice = NOTICES.find((known) => known.number === number);
  const reason =
    notice === undefined
      ? text(
          `“${printed}”不是年度报告格式文件的文号`,
          `“${printed}” is not the number of the notice on this report`,
        )
      : notice.wrongTitle.test(before)
        ? text(`“${printed}”与所引文件标题不一致`, `“${printed}” does not go with the title cited`)
        : number.includes('2019') && year !== null && year >= 2021
          ? text(
              `${year} 年度报告仍引用已被替代的“${printed}”`,
              `The report for ${year} still cites “${printed}”, which has been superseded`,
            )
          : null;
  if (reason === null) return [];
  return [
    {
      at: printed,
      section: null,
      message: reason,
      quotes: [{ section: null, text: printed, node: block.node }],
    },
  ];
}

/** 格式（试行） without the number of its notice, in a report for a year that has the form of 2021. */
function trial(report: Report) {
  const { year } = report;
  const block = blocksOf(report).find(
    ({ text: printed }) => /[试試]/.test(printed) && TRIAL.test(simplify(squeeze(printed))),
  );
  if (year === null || year < 2021 || block === undefined) return [];
  return [
    {
      at: '试行',
      section: null,
      message: text(
        `${year} 年度报告仍引用已被替代的“格式（试行）”`,
        `The report for ${year} still cites the trial form (试行), which has been superseded`,
      ),
      quotes: [{ section: null, text: printedTrial(block), node: block.node }],
    },
  ];
}

const printedTrial = ({ text: printed }: Block): string =>
  /年度报告格式\S{0,2}\s*[（(]\s*试行\s*[)）]/.exec(printed)?.[0] ?? printed.slice(0, TITLE_REACH);
