import { describe, expect, test } from 'vitest';
import { printing } from '../../test/support/decisions.ts';
import { aFaultyPage } from '../../test/support/result-of.ts';
import { same, text } from '../i18n/text.ts';
import type { Finding } from '../rules/define.ts';
import { changesBetween, printedFor, printKey } from './printed.ts';

const { audit } = aFaultyPage();
const cells = audit.report?.cells ?? new Map();
const aFinding = (facts: Partial<Finding>): Finding => ({
  id: 'test/rule@x',
  rule: 'test/rule',
  severity: 'error',
  outcome: 'failed',
  section: null,
  message: same(''),
  cells: [],
  quotes: [],
  expected: null,
  actual: null,
  source: { document: '', place: '' },
  arithmetic: null,
  ...facts,
});

describe('what a finding rests on', () => {
  test('are the texts of its cells and its quotations', () => {
    const [flow] = audit.findings.filter(({ rule }) => rule === 'requests/flow');
    if (!flow) throw new Error('the page has a fault in its flow');
    const printed = printedFor({ ...flow, quotes: [{ section: null, text: '收到5件', node: null }] }, cells);
    expect(printed.slice(0, -1)).toEqual(
      flow.cells.map((place) => ({ place, text: cells.get(place)?.text })),
    );
    expect(printed.at(-1)).toEqual({ place: 'quote/0', text: '收到5件' });
  });

  test('are blanks too, but no cell that the page lacks', () => {
    const blank = { id: 'a', text: '', state: 'blank', value: null };
    const known = new Map([['a', blank as never]]);
    expect(printedFor(aFinding({ cells: ['a', 'requests'] }), known)).toEqual(printing({ a: '' }));
  });

  test('are the figures of its message where it names neither', () => {
    const late = text('公布日期 2024-05-01 晚于期限 2024-03-31，差 1.5', 'Published in 2024');
    expect(printedFor(aFinding({ message: late }), cells)).toEqual(
      printing({ figures: '2024-05-01 2024-03-31 1.5' }),
    );
    expect(printedFor(aFinding({ message: same('缺少第五部分') }), cells)).toEqual([]);
  });
});

describe('two prints', () => {
  const before = printing({ a: '340', b: '1,204', 'quote/0': '收到 340 件。' });

  test('are the same whatever their order, white space and width', () => {
    const now = printing({ 'quote/0': '收到340件。', b: '１,204', a: ' 340' });
    expect(printKey(now)).toBe(printKey(before));
    expect(changesBetween(before, now)).toEqual([]);
  });

  test('differ by every figure that differs, comes or goes', () => {
    const now = printing({ a: '347', b: '1,204', c: '' });
    expect(printKey(now)).not.toBe(printKey(before));
    expect(changesBetween(before, now)).toEqual([
      { place: 'a', before: '340', now: '347' },
      { place: 'quote/0', before: '收到 340 件。', now: null },
      { place: 'c', before: null, now: '' },
    ]);
  });

  test('do not run into one another', () => {
    expect(printKey(printing({ a: '1', b: '2' }))).not.toBe(printKey(printing({ a: '1","b=2' })));
    expect(printKey(printing({ a: '0' }))).not.toBe(printKey(printing({ a: '' })));
  });
});
