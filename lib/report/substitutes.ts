import type { SectionKey } from '../forms/define.ts';
import type { Flow } from '../grid/flow.ts';
import type { Substitute } from './report.ts';
import type { Heading } from './sections.ts';

/** Pictures, attachments and inner pages under each section; under `overview` those of a page without headings. */
export function substitutesIn(
  flow: Flow,
  headings: readonly Heading[],
  end: number,
): Partial<Record<SectionKey, Substitute[]>> {
  const found: Partial<Record<SectionKey, Substitute[]>> = {};
  for (const [at, item] of flow.entries()) {
    if (item.kind === 'text' || item.kind === 'table' || at >= end) continue;
    const key = headings.findLast((heading) => heading.at < at)?.key ?? 'overview';
    const { kind, name, href, node } = item;
    const list = found[key] ?? [];
    list.push({ kind, name, href, node });
    found[key] = list;
  }
  return found;
}
