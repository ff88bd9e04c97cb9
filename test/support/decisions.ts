import { same } from '../../lib/i18n/text.ts';
import type { Decision } from '../../lib/review/decision.ts';
import type { Printed } from '../../lib/review/printed.ts';

/** Prints of cells by id, or of quotations by `quote/0`. */
export const printing = (places: Readonly<Record<string, string>>): Printed =>
  Object.entries(places).map(([place, text]) => ({ place, text }));

/** A decision that confirms a finding on one figure; `facts` say what is otherwise. */
export const aDecision = (facts: Partial<Decision> = {}): Decision => ({
  report: '2023',
  finding: 'requests/flow@requests.total',
  rule: 'requests/flow',
  verdict: 'confirmed',
  reason: 'checked',
  note: '',
  at: '2026-11-23T06:05:00.000Z',
  message: same('相差 1'),
  printed: printing({ 'requests.resultTotal.total': '340' }),
  ...facts,
});
