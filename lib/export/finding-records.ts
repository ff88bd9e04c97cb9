import type { AuditResult, ResultFinding } from '../audit/result.ts';
import { same, type Text, text } from '../i18n/text.ts';
import { severityNames } from '../i18n/ui.ts';
import { reasonName, verdictNames } from '../i18n/ui-review.ts';
import type { ResultDecision } from '../review/result.ts';
import { RULES } from '../rules/index.ts';
import { decisionsById } from './decisions.ts';
import { type Field, SEPARATOR } from './field.ts';

/** A finding with what people decided on it, ready for a line of a list. */
export interface FindingRecord extends ResultFinding {
  readonly decided: ResultDecision | undefined;
}

/** Every finding, in the order of the audit. */
export function findingRecords(result: AuditResult): readonly FindingRecord[] {
  const decisions = decisionsById(result);
  return result.findings.map((finding) => ({ ...finding, decided: decisions.get(finding.id) }));
}

/** What came of the check that a finding is of. */
export const OUTCOMES = {
  failed: text('不符', 'failed'),
  notVerifiable: text('无法核实', 'not verifiable'),
} as const;

const DECISION_STATES = {
  holds: text('有效', 'holds'),
  reopened: text('所印内容已变，待重新处理', 'what is printed has changed; to be reviewed anew'),
  gone: text('已不再发现', 'found no longer'),
} as const;

const TITLES: ReadonlyMap<string, Text> = new Map(RULES.map(({ id, title }) => [id, title]));

/** What a rule is called; its id where no rule bears it (any more). */
export const ruleTitle = (id: string): Text => TITLES.get(id) ?? same(id);

/** The columns of the list of findings. */
export const FINDING_FIELDS: readonly Field<FindingRecord>[] = [
  { name: 'id', title: text('编号', 'Id'), type: 'string', of: ({ id }) => id },
  {
    name: 'rule',
    title: text('规则', 'Rule'),
    type: 'string',
    of: ({ rule }) => rule,
    said: ({ rule }) => ruleTitle(rule),
  },
  {
    name: 'severity',
    title: text('级别', 'Severity'),
    type: 'string',
    of: ({ severity }) => severity,
    said: ({ severity }) => severityNames[severity],
  },
  {
    name: 'outcome',
    title: text('结论', 'Outcome'),
    type: 'string',
    of: ({ outcome }) => outcome,
    said: ({ outcome }) => OUTCOMES[outcome],
  },
  { name: 'message', title: text('说明', 'Message'), type: 'string', of: ({ message }) => message },
  {
    name: 'expected',
    title: text('对照值', 'Compared with'),
    type: 'number',
    of: ({ expected }) => expected,
  },
  { name: 'actual', title: text('所写值', 'Stated'), type: 'number', of: ({ actual }) => actual },
  { name: 'cells', title: text('单元格', 'Cells'), type: 'string', of: ({ cells }) => cells.join(SEPARATOR) },
  {
    name: 'quotes',
    title: text('页面原文', 'On the page'),
    type: 'string',
    of: ({ quotes }) => quotes.map(({ text: quoted }) => quoted).join(SEPARATOR),
  },
  { name: 'document', title: text('依据', 'Basis'), type: 'string', of: ({ source }) => source.document },
  {
    name: 'place',
    title: text('依据的位置', 'Place in the basis'),
    type: 'string',
    of: ({ source }) => source.place,
  },
  {
    name: 'decision',
    title: text('处理', 'Decision'),
    type: 'string',
    of: ({ decided }) => decided?.verdict ?? null,
    said: ({ decided }) => (decided ? verdictNames[decided.verdict] : null),
  },
  {
    name: 'reason',
    title: text('原因', 'Reason'),
    type: 'string',
    of: ({ decided }) => decided?.reason ?? null,
    said: ({ decided }) => (decided ? reasonName(decided.verdict, decided.reason) : null),
  },
  { name: 'note', title: text('备注', 'Note'), type: 'string', of: ({ decided }) => decided?.note || null },
  {
    name: 'decidedAt',
    title: text('处理时间', 'Decided'),
    type: 'string',
    of: ({ decided }) => decided?.at ?? null,
  },
  {
    name: 'decisionState',
    title: text('处理状态', 'State of the decision'),
    type: 'string',
    of: ({ decided }) => decided?.state ?? null,
    said: ({ decided }) => (decided ? DECISION_STATES[decided.state] : null),
  },
];
