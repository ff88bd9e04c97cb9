import { text } from '../../i18n/text.ts';
import type { Fact } from '../../prose/claims.ts';
import type { Report } from '../../report/report.ts';
import { defineCheck, type Problem } from '../define.ts';
import { type BlockClaims, claimsOf, distinct, quoteOf } from './claims-of.ts';
import { type Comparison, compare, isOfAnother, type Known } from './compare.ts';

interface Compared {
  readonly fact: Fact;
  readonly of: BlockClaims;
  readonly comparison: Comparison;
}

/** A figure in the text must be the one in the table. 收到 N 件 may mean newly received, or carried in as well. */
export const proseTable = defineCheck({
  id: 'prose/table',
  title: text('正文数字与表格不一致', 'Figure in the text differs from the table'),
  severity: 'warning',
  source: { document: null, place: '总体情况与各表' },
  check: (report) => {
    const compared = claimsOf(report).flatMap((of) =>
      of.facts
        .filter(({ implied, worded }) => !implied && !worded)
        .map((fact): Compared => ({ fact, of, comparison: compare(fact, report) })),
    );
    return distinct(compared.flatMap((one) => judge(one, compared, report)));
  },
});

function judge(one: Compared, all: readonly Compared[], report: Report): readonly Problem[] {
  const { fact, of, comparison } = one;
  const { outcome, cells, targets } = comparison;
  if (outcome === 'fits' || outcome === 'absent' || isOtherScope(one, all)) return [];
  const unsure = outcome === 'notVerifiable' || isOfAnother(fact, report);
  const base = {
    at: cells[0] ?? fact.kind,
    section: of.section,
    cells,
    quotes: [quoteOf(of, fact)],
    actual: fact.value,
  };
  const said = { zh: `正文写 ${fact.value}`, en: `the text says ${fact.value}` };
  if (unsure) {
    const why = targets.some(({ complete }) => !complete)
      ? text('表中相应单元格未填', 'its cells in the table are not filled in')
      : text('正文所指范围可能与表格不同', 'the text may speak of another scope than the table');
    return [
      {
        ...base,
        outcome: 'notVerifiable',
        message: text(
          `${names(targets, 'zh-CN')}：${said.zh}，${why['zh-CN']}，无法核实`,
          `${names(targets, 'en')}: ${said.en}; ${why.en}, so it cannot be verified`,
        ),
      },
    ];
  }
  return [
    {
      ...base,
      expected: targets[0]?.sum ?? null,
      message: text(
        `${said.zh}，表中${figures(targets, 'zh-CN')}，不一致`,
        `The figures differ: ${said.en}; the table has ${figures(targets, 'en')}`,
      ),
    },
  ];
}

/** Where two scopes are told apart (全市 800, 本级 206) and one is the table's, the other is no error. */
const isOtherScope = ({ fact }: Compared, all: readonly Compared[]): boolean =>
  all.some(
    ({ fact: other, comparison }) =>
      other.kind === fact.kind && other.scope !== fact.scope && comparison.outcome === 'fits',
  );

const names = (targets: readonly Known[], lang: 'zh-CN' | 'en'): string => targets[0]?.name[lang] ?? '';

const figures = (targets: readonly Known[], lang: 'zh-CN' | 'en'): string =>
  targets
    .map(
      ({ name, sum, complete }) =>
        `${name[lang]} ${complete ? '' : lang === 'en' ? 'at least ' : '至少 '}${sum}`,
    )
    .join(lang === 'en' ? ', ' : '、');
