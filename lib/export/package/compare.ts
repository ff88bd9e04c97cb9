import type { AuditResult } from '../../audit/result.ts';
import { type Text, text } from '../../i18n/text.ts';

/** What differs between the audit in a package and one made now; empty where they say the same. Never throws. */
export function compareResults(stored: AuditResult, now: AuditResult): readonly Text[] {
  const parts = [
    ...compareLists('发现', 'finding', byId(stored.findings), byId(now.findings)),
    ...compareLists('单元格', 'cell', cellsOf(stored), cellsOf(now)),
  ];
  const rest = ({ source: _s, findings: _f, rules: _r, decisions: _d, report, ...others }: AuditResult) => ({
    ...others,
    report: report && { ...report, cells: {} },
  });
  if (!equal(rest(stored), rest(now)))
    parts.push(
      text(
        '报告信息、核实情况或推断与包中不同',
        'facts of the report, coverage or diagnoses differ from those of the package',
      ),
    );
  return parts;
}

type Named = ReadonlyMap<string, unknown>;

const byId = (findings: AuditResult['findings']): Named => {
  const named = new Map<string, unknown[]>();
  for (const finding of findings) named.set(finding.id, [...(named.get(finding.id) ?? []), finding]);
  return named;
};

const cellsOf = ({ report }: AuditResult): Named => new Map(Object.entries(report?.cells ?? {}));

function compareLists(zh: string, en: string, stored: Named, now: Named): Text[] {
  const lost = [...stored.keys()].filter((id) => !now.has(id));
  const fresh = [...now.keys()].filter((id) => !stored.has(id));
  const changed = [...stored].filter(([id, item]) => now.has(id) && !equal(item, now.get(id)));
  return [
    ...lost.map((id) => text(`包中有、现在没有的${zh}：${id}`, `${en} in the package only: ${id}`)),
    ...fresh.map((id) => text(`现在有、包中没有的${zh}：${id}`, `${en} found now only: ${id}`)),
    ...changed.map(([id]) => text(`内容不同的${zh}：${id}`, `${en} that differs: ${id}`)),
  ];
}

/** Both are plain data with keys in the order of the schema. */
const equal = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** With keys in one order: a file edited by other tools may have another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
