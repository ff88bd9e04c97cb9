import { beforeEach, describe, expect, test } from 'vitest';
import { layoutNamed } from '../../test/support/layouts/index.ts';
import { layOut } from '../../test/support/layouts/lay-out.ts';
import { shownAudit } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import { withCells } from '../../test/support/report-builder/change.ts';
import { review as words } from '../i18n/ui-review.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';
import { type Session, SessionModel } from './session.ts';

const WRONG = 'litigation.review.total';
const OTHER = 'requests.resultTotal.total';
const plain = layoutNamed('clean');
const auditWith = (total: string) =>
  shownAudit(layOut(withCells(aReport(), { [WRONG]: total, [OTHER]: '999' }), plain));

let session: Session;
const view = () => {
  const found = session.view.value;
  if (!found) throw new Error('there is a report');
  return found;
};
const errors = () => view().order.filter(({ severity }) => severity === 'error').length;
const outcomes = () => view().order.find(({ rule }) => rule === 'litigation/outcomes')?.id ?? '';
const standing = (id: string) => view().review.standings.get(id);

beforeEach(() => {
  session = new SessionModel();
  session.load(DEFAULT_PREFERENCES, 'en');
  session.setAudits([auditWith('99')]);
});

describe('a finding that is confirmed', () => {
  test('has its decision, and counts as before', () => {
    const before = errors();
    session.select(outcomes());
    session.review.judge('confirmed');
    expect(standing(outcomes())?.decision).toMatchObject({ verdict: 'confirmed', reason: 'checked' });
    expect([errors(), view().progress.done, view().dismissed]).toEqual([before, 1, []]);
    expect(session.notice.value).toBe('Confirmed: Checked on the page');
  });

  test('loses it when the same verdict is given again, and gets it back by undoing', () => {
    session.select(outcomes());
    session.review.judge('confirmed');
    const { decision } = standing(outcomes()) ?? {};
    session.review.judge('confirmed');
    expect(standing(outcomes())).toBeUndefined();
    session.review.undo();
    expect(standing(outcomes())?.decision).toEqual(decision);
  });
});

describe('a finding that is dismissed', () => {
  const dismiss = (id: string) => {
    session.select(id);
    session.review.judge('dismissed');
    return session.review.giveReasonAt(2);
  };

  test('is so only once a reason is given', () => {
    session.select(outcomes());
    session.review.judge('dismissed');
    expect([session.review.choosing.value, standing(outcomes())]).toEqual([outcomes(), undefined]);
    session.review.cancel();
    expect([session.review.giveReasonAt(0), session.review.choosing.value]).toEqual([false, null]);
  });

  test('leaves the count and the way, its badge leaves the page, and it is listed apart', () => {
    const [id, before] = [outcomes(), errors()];
    expect(dismiss(id)).toBe(true);
    expect(errors()).toBe(before - 1);
    expect(view().dismissed.map((finding) => finding.id)).toEqual([id]);
    const marked = view().marks.find((mark) => mark.id === WRONG);
    expect(marked?.badge.map((finding) => finding.id)).not.toContain(id);
    session.closeCard();
    for (let i = 0; i <= before; i++) {
      session.step(1);
      expect(session.active.value?.finding).not.toBe(id);
    }
  });

  test('stays listed while it is looked at, so that the next one is the next', () => {
    const ids = session.filter.shown.value.flatMap(({ findings }) => findings.map(({ id }) => id));
    const [first, second] = ids;
    dismiss(first ?? '');
    expect(session.filter.shown.value.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual(ids);
    session.step(1);
    expect(session.active.value?.finding).toBe(second);
    expect(session.filter.shown.value.flatMap(({ findings }) => findings.map(({ id }) => id))).not.toContain(
      first,
    );
  });

  test('is quiet on the page where nothing else is wrong', () => {
    const only = shownAudit(layOut(withCells(aReport(), { 'litigation.review.upheld': '77' }), plain));
    session.setAudits([only]);
    for (const { id } of view().order) dismiss(id);
    expect(view().order).toEqual([]);
    const stops = [...view().stops.values()].flat().map(({ id }) => id);
    const quiet = view().marks.filter((mark) => mark.quiet);
    expect(quiet.map(({ id }) => id).toSorted()).toEqual([...new Set(stops)].toSorted());
  });

  test('is told with its note, which undoing takes back at once', () => {
    const id = outcomes();
    dismiss(id);
    for (const note of ['电', '电话']) session.review.write(note);
    expect(standing(id)?.decision?.note).toBe('电话');
    session.review.undo();
    expect(standing(id)?.decision?.note).toBe('');
    session.review.undo();
    expect([standing(id), errors() > 0, session.active.value?.finding]).toEqual([undefined, true, id]);
  });
});

test('a figure that changes opens its finding again, and the earlier decision is told', () => {
  const id = outcomes();
  session.select(id);
  session.review.judge('confirmed');
  const { decision } = standing(id) ?? {};
  session.setAudits([auditWith('98')]);
  expect(standing(id)).toEqual({
    decision: null,
    earlier: [decision],
    changes: [{ place: WRONG, before: '99', now: '98' }],
  });
  expect(view().progress.done).toBe(0);
  expect(view().audit.cellNames[WRONG]?.en).toContain('total');
  session.setAudits([auditWith('99')]);
  expect(standing(id)?.decision).toEqual(decision);
});

test('nothing is decided without a finding, nor on what cannot be verified', () => {
  session.review.judge('confirmed');
  expect(session.notice.value).toBe(words.chooseFirst.en);
  session.setAudits([shownAudit(layOut(withCells(aReport(), { [WRONG]: '' }), plain))]);
  session.select(view().notVerifiable[0]?.id ?? '');
  session.review.judge('confirmed');
  expect(session.review.decisions.value).toEqual([]);
});
