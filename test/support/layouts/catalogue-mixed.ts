import { ODD_LAYOUTS } from './catalogue-odd.ts';
import { PAGE_LAYOUTS } from './catalogue-pages.ts';
import { TABLE_LAYOUTS } from './catalogue-tables.ts';
import { TEXT_LAYOUTS } from './catalogue-texts.ts';
import type { Layout } from './define.ts';

/** Peculiarities that real pages show together, by the names of the layouts that show them alone. */
const TOGETHER: readonly (readonly string[])[] = [
  ['blank-for-span', 'spreadsheet'],
  ['litigation-on-its-side', 'blank-for-span'],
  ['styled-divs', 'layout-tables'],
  ['tabs', 'layout-tables'],
  ['pipes', 'line-breaks'],
  ['first-heading-runs-on', 'repeated-names'],
  ['moving-columns', 'word', 'truncated-labels', 'plain-headings'],
  ['five-tables', 'wps', 'half-width', 'layout-tables'],
  ['split-requests', 'broken-labels', 'big5', 'line-breaks'],
  ['repeated-groups', 'spaced-out', 'ordinal-pause', 'letter'],
  ['labels-over-two-rows', 'thousands', 'headings-in-pieces', 'hidden-tab'],
];

const SINGLE = [...TABLE_LAYOUTS, ...TEXT_LAYOUTS, ...PAGE_LAYOUTS, ...ODD_LAYOUTS];

function together(a: Layout, b: Layout): Layout {
  const [reshape, finish] = [a.reshape, a.finish];
  return {
    ...a,
    ...b,
    name: `${a.name} ${b.name}`,
    description: `${a.description}; ${b.description}`,
    allows: [...(a.allows ?? []), ...(b.allows ?? [])],
    hides: [...(a.hides ?? []), ...(b.hides ?? [])],
    ...(reshape &&
      b.reshape && { reshape: (table) => reshape(table).flatMap(b.reshape ?? ((part) => [part])) }),
    ...(finish && b.finish && { finish: (html) => (b.finish ?? String)(finish(html)) }),
  };
}

function named(name: string): Layout {
  const layout = SINGLE.find((candidate) => candidate.name === name);
  if (layout === undefined) throw new Error(`no such layout: ${name}`);
  return layout;
}

/** Layouts that mix several of the others. */
export const MIXED_LAYOUTS: readonly Layout[] = TOGETHER.map((names) => names.map(named).reduce(together));
