import { describe, expect, test } from 'vitest';
import { auditOfCells } from '../../test/support/a-view.ts';
import { type Sum, sumOf } from './sums.ts';

/** The sum of the first finding of a rule when these cells print something else. */
function sumWith(cells: Record<string, string>, rule: string): Sum | null {
  const audit = auditOfCells(cells);
  const finding = audit.findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing`);
  return sumOf(finding, audit);
}

const linesOf = (sum: Sum | null) =>
  sum?.map(({ terms, total }) => [
    ...terms.map(({ sign, name, printed }) => `${sign} ${name['zh-CN']} ${printed}`),
    total,
  ]);

describe('a sum as it is written out', () => {
  test('names the rows of a column, with the figures as printed, what each side comes to, and how they compare', () => {
    const printed = {
      'requests.newlyReceived.total': '1，204',
      'requests.carriedIn.total': '5',
      'requests.resultTotal.total': '1200',
      'requests.carriedOut.total': '7',
    };
    expect(linesOf(sumWith(printed, 'requests/flow'))).toEqual([
      [' 一、本年新收政府信息公开申请数量 1，204', '+ 二、上年结转政府信息公开申请数量 5', 1_209],
      ['≠ （七）总计 1200', '+ 四、结转下年度继续办理 7', 1_207],
    ]);
  });

  test('names the columns of a row', () => {
    const [left, right] = sumWith({ 'requests.granted.total': '999' }, 'requests/applicants') ?? [];
    expect(left?.terms.map(({ name }) => name['zh-CN'])).toContain('自然人');
    expect(right?.terms.map(({ name }) => name['zh-CN'])).toEqual(['总计']);
    expect(right?.total).toBeNull();
  });

  test('folds of a long one what says least, and never what is blank', () => {
    const blank = 'requests.notProcessed.petition.total';
    const [left] = sumWith({ [blank]: '', 'requests.resultTotal.total': '0' }, 'requests/results') ?? [];
    expect(left?.terms.length).toBeGreaterThan(10);
    expect(left?.others.length).toBeGreaterThan(10);
    const shown = left?.terms.filter((term) => !left.others.includes(term)) ?? [];
    expect(shown.find(({ cell }) => cell === blank)?.printed).toBe('');
    const least = Math.min(...shown.map(({ value }) => value ?? Number.POSITIVE_INFINITY));
    for (const { value } of left?.others ?? []) expect(value).toBeLessThanOrEqual(Math.max(least, 0));
  });

  test('says with a question mark that it cannot be verified', () => {
    const sum = sumWith({ 'litigation.review.total': '' }, 'litigation/outcomes');
    expect(sum?.[1].terms[0]).toMatchObject({ sign: '≟', printed: '', value: null });
  });
});
