import { text } from '../../i18n/text.ts';
import type { AllClaim, Fact } from '../../prose/claims.ts';
import type { Report } from '../../report/report.ts';
import { defineCheck, type Problem } from '../define.ts';
import { type BlockClaims, claimsOf, distinct, quoteOf } from './claims-of.ts';
import { compare, isOfAnother, type Known } from './compare.ts';

/** What the text says in words (未收到, 均获维持, 全部办结) must be so in the table. */
export const proseClaim = defineCheck({
  id: 'prose/claim',
  title: text('正文说法与表格不符', 'Statement in the text contradicts the table'),
  severity: 'warning',
  source: { document: null, place: '总体情况与各表' },
  check: (report) =>
    distinct(
      claimsOf(report).flatMap((of) => [
        ...of.facts.filter(isInWords).flatMap((fact) => judgeWords(fact, of, report)),
        ...of.all.flatMap((claim) =>
          claim.of === 'requests' ? judgeDone(claim, of, report) : judgeCases(claim, of, report),
        ),
      ]),
    ),
});

/** That all were answered is judged by what is left over, not by how many there were. */
const isInWords = ({ worded, implied, kind }: Fact): boolean => worded || (implied && kind !== 'answered');

function judgeWords(fact: Fact, of: BlockClaims, report: Report): readonly Problem[] {
  const { outcome, targets, cells } = compare(fact, report);
  const [first] = targets;
  if (outcome !== 'contradicts' || first === undefined || isOfAnother(fact, report)) return [];
  return [problem(fact, of, { cells, expected: first.sum, actual: fact.value }, first)];
}

/** 全部办结, while the table carries requests over: contradicted where fewer have a result than are said to be done. */
function judgeDone(claim: AllClaim, of: BlockClaims, report: Report): readonly Problem[] {
  const left = compare({ kind: 'carriedForward', value: 0, reach: 'exact' }, report);
  const done = compare({ kind: 'answered', value: claim.count ?? 0, reach: 'exact' }, report);
  const [carried, results] = [left.targets[0], done.targets[0]];
  if (left.outcome !== 'contradicts' || !carried || !results?.complete) return [];
  const short = claim.count === null ? claim.certain : results.sum < claim.count;
  if (!short) return [];
  return [
    problem(
      claim,
      of,
      { cells: [...carried.cells, ...results.cells], expected: carried.sum, actual: 0 },
      carried,
    ),
  ];
}

/** 均获维持: as many upheld as there are cases. */
function judgeCases(claim: AllClaim, of: BlockClaims, report: Report): readonly Problem[] {
  if (claim.of === 'requests' || claim.outcome === 'answered') return [];
  const total = compare({ kind: claim.of, value: 0, reach: 'exact' }, report).targets[0];
  if (!total?.complete || total.sum === 0) return [];
  const decided = claim.outcome === 'decided';
  const value = decided ? 0 : (claim.count ?? total.sum);
  const outcome = claim.outcome === 'decided' ? 'pending' : claim.outcome;
  const found = compare({ kind: `${claim.of}.${outcome}`, value, reach: 'exact' }, report);
  const [target] = found.targets;
  if (found.outcome !== 'contradicts' || !target || (claim.count !== null && claim.count !== total.sum))
    return [];
  const cells = [...target.cells, ...total.cells];
  return [problem(claim, of, { cells, expected: target.sum, actual: value }, target)];
}

type Judged = Pick<Problem, 'cells' | 'expected' | 'actual'>;

function problem(claim: Fact | AllClaim, of: BlockClaims, judged: Judged, { name, sum }: Known): Problem {
  const said = of.block.text.slice(claim.start, claim.end);
  return {
    ...judged,
    at: judged.cells?.[0] ?? of.section,
    section: of.section,
    quotes: [quoteOf(of, claim)],
    message: text(
      `正文称“${said}”，表中${name['zh-CN']}为 ${sum}`,
      `The text says “${said}”, the table has ${sum} ${name.en}`,
    ),
  };
}
