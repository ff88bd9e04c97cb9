import { splitCellId } from '../../forms/define.ts';
import { tableName } from '../../forms/describe.ts';
import { type Lang, same, type Text, text } from '../../i18n/text.ts';
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
  if (unsure) return [{ ...base, outcome: 'notVerifiable', message: unsureOf(fact, targets) }];
  return [{ ...base, expected: targets[0]?.sum ?? null, message: differenceOf(fact, targets) }];
}

function unsureOf({ value }: Fact, targets: readonly Known[]): Text {
  const why = targets.some(({ complete }) => !complete)
    ? text('表中相应单元格未填', 'its cells in the table are not filled in')
    : text('正文所指范围可能与表格不同', 'the text may speak of another scope than the table');
  const name = targets[0]?.name ?? same('');
  return text(
    `${name['zh-CN']}：正文写 ${value}，${why['zh-CN']}，无法核实`,
    `${name.en}: the text says ${value}; ${why.en}, so it cannot be verified`,
  );
}

/** A sentence that can be quoted: what the text says, what the table says, and by how much they differ. */
function differenceOf({ value }: Fact, targets: readonly Known[]): Text {
  const [first] = targets;
  const table = tableName(splitCellId(first?.cells[0] ?? '').table);
  if (first === undefined || targets.length > 1)
    return text(
      `正文写 ${value}，${table['zh-CN']}中${figures(targets, 'zh-CN')}，均不一致`,
      `The text says ${value}; ${table.en} has ${figures(targets, 'en')}`,
    );
  const { name, sum, complete } = first;
  const gap = Number(Math.abs(sum - value).toFixed(6));
  const least = complete ? text('', '') : AT_LEAST;
  return text(
    `${name['zh-CN']}，正文写 ${value}，${table['zh-CN']}为${least['zh-CN']} ${sum}，${least['zh-CN']}相差 ${gap}`,
    `For ${name.en} the text says ${value}; ${table.en} has ${least.en}${sum}, a difference of ${least.en}${gap}`,
  );
}

/** Where two scopes are told apart (全市 800, 本级 206) and one is the table's, the other is no error. */
const isOtherScope = ({ fact }: Compared, all: readonly Compared[]): boolean =>
  all.some(
    ({ fact: other, comparison }) =>
      other.kind === fact.kind && other.scope !== fact.scope && comparison.outcome === 'fits',
  );

const AT_LEAST = text('至少', 'at least ');

const figures = (targets: readonly Known[], lang: Lang): string =>
  targets
    .map(({ name, sum, complete }) => `${name[lang]} ${complete ? '' : AT_LEAST[lang]}${sum}`)
    .join(text('、', ', ')[lang]);
