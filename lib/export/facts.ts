import type { AuditResult } from '../audit/result.ts';
import { same, type Text, text } from '../i18n/text.ts';
import { editionName, ui } from '../i18n/ui.ts';
import { coverageSentence } from '../i18n/ui-counts.ts';
import { RULES_VERSION } from '../rules/settings.ts';
import { decisionsById } from './decisions.ts';
import { ruleTitle } from './finding-records.ts';
import { localTime } from './local-time.ts';
import { VERSION } from './version.ts';

/** Said wherever an export can say it: it is always of the page as it stands. */
export const CHANGED = text(
  '页面在显示核对结果之后有变化：本文件是导出时重新核对的结果。',
  'The page has changed since its result was shown: this is a new audit, made for the export.',
);

/** A fact on the page or its audit, in words. */
export interface Fact {
  readonly name: Text;
  readonly value: Text;
}

/** Page, report and audit as a list of facts; what the page does not state is said to be so. @param at of the export */
export function factsOf(result: AuditResult, at: Date): readonly Fact[] {
  const { source, report, isReport, coverage } = result;
  const or = (value: string | number | null | undefined): Text =>
    value === null || value === undefined ? ui.unknown : same(String(value));
  const period = report?.period;
  return [
    { name: text('标题', 'Title'), value: isReport ? or(report?.title) : ui.notReport },
    { name: ui.agency, value: or(report?.agency) },
    { name: ui.year, value: or(report?.year) },
    { name: ui.edition, value: report?.edition ? editionName(report.edition) : ui.unknown },
    {
      name: ui.period,
      value: period ? text(`${period.from} 至 ${period.to}`, `${period.from} to ${period.to}`) : ui.unknown,
    },
    { name: ui.published, value: or(report?.publishedOn) },
    {
      name: text('勾稽', 'Coverage'),
      value: coverage.identities > 0 ? coverageSentence(coverage) : ui.noTables,
    },
    { name: text('发现', 'Findings'), value: same(String(result.findings.length)) },
    ...reviewFact(result),
    { name: text('文件', 'File'), value: same(source.name) },
    { name: text('网址', 'Address'), value: or(source.url) },
    { name: text('页面的 SHA-256', 'SHA-256 of the page'), value: same(source.sha256) },
    { name: text('字节数', 'Bytes'), value: same(String(source.bytes)) },
    { name: text('导出时间', 'Exported'), value: same(localTime(at)) },
    { name: text('工具', 'Tool'), value: toolOf(result) },
    ...offFact(result),
  ];
}

const toolOf = ({ schema, rules }: AuditResult): Text => {
  const rulebook = rules?.version ?? RULES_VERSION;
  return text(
    `Gouji ${VERSION}，规则手册第 ${rulebook} 版，${schema}`,
    `Gouji ${VERSION}, rulebook version ${rulebook}, ${schema}`,
  );
};

/** What a person has switched off was not looked for: that nothing was found of it says nothing. */
function offFact({ rules }: AuditResult): readonly Fact[] {
  if (!rules || rules.off.length === 0) return [];
  const titles = rules.off.map(ruleTitle);
  return [
    {
      name: text('未核对的规则', 'Rules switched off'),
      value: text(
        titles.map((title) => title['zh-CN']).join('；'),
        titles.map((title) => title.en).join('; '),
      ),
    },
  ];
}

/** How far people have looked through the findings; nothing where nobody has. */
function reviewFact(result: AuditResult): readonly Fact[] {
  const decisions = [...decisionsById(result).values()];
  if (decisions.length === 0) return [];
  const holding = decisions.filter(({ state }) => state === 'holds');
  const of = (verdict: string) => holding.filter((decision) => decision.verdict === verdict).length;
  const [confirmed, dismissed, reopened] = [
    of('confirmed'),
    of('dismissed'),
    decisions.length - holding.length,
  ];
  return [
    {
      name: text('处理', 'Review'),
      value: text(
        `确认 ${confirmed}，忽略 ${dismissed}，待重新处理 ${reopened}`,
        `${confirmed} confirmed, ${dismissed} dismissed, ${reopened} to be reviewed anew`,
      ),
    },
  ];
}
