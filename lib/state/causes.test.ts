import { describe, expect, test } from 'vitest';
import { layoutNamed } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { shownAudit } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { withCells } from '../../test/support/report-builder/change.ts';
import { viewOf } from './view.ts';

const REPORT = aReport();
const viewWith = (cells: Record<string, string>) =>
  viewOf(shownAudit(layOut(withCells(REPORT, cells), layoutNamed('clean'))));
const printed = (id: string) => Number(REPORT.cells.get(id));

describe('what one slip has caused', () => {
  const WRONG = 'requests.resultTotal.total';

  test('is one group, under the figure that would reconcile', () => {
    const right = printed(WRONG);
    const { groups, marks } = viewWith({ [WRONG]: String(right + 40) });
    const [group] = groups;
    expect(group?.cause).toMatchObject({ unique: true, identities: 3 });
    expect(group?.cause?.explanations[0]?.changes).toMatchObject([
      { cell: WRONG, from: right + 40, to: right },
    ]);
    expect(group?.findings.slice(0, 3).every(({ arithmetic }) => arithmetic !== null)).toBe(true);
    expect(marks.filter(({ suspect }) => suspect).map(({ id }) => id)).toEqual([WRONG]);
  });

  test('takes in the sentence that states the proposed figure', () => {
    const { groups } = viewWith({ [WRONG]: String(printed(WRONG) + 40) });
    const [group] = groups;
    expect(group?.cause?.witnesses).toBe(1);
    expect(group?.findings.at(-1)?.rule).toBe('prose/table');
    expect(
      groups.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'prose/table'),
    ).toHaveLength(1);
  });

  test('cannot be told where there is but one identity: no cell is suspected, and the alternatives are listed', () => {
    const { groups, marks } = viewWith({
      'litigation.review.upheld': String(printed('litigation.review.upheld') + 20),
    });
    const cause = groups.find(({ cause }) => cause !== null)?.cause;
    expect(cause).toMatchObject({ unique: false, identities: 1 });
    expect(cause?.explanations.length).toBeGreaterThan(1);
    expect(marks.some(({ suspect }) => suspect)).toBe(false);
  });

  test('two slips that have nothing to do with each other are two groups', () => {
    const { groups } = viewWith({ [WRONG]: String(printed(WRONG) + 40), 'litigation.review.total': '99' });
    expect(groups.filter(({ cause }) => cause !== null)).toHaveLength(2);
  });
});
