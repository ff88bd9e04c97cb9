import { MIXED_LAYOUTS } from './catalogue-mixed.ts';
import { ODD_LAYOUTS } from './catalogue-odd.ts';
import { PAGE_LAYOUTS } from './catalogue-pages.ts';
import { TABLE_LAYOUTS } from './catalogue-tables.ts';
import { TEXT_LAYOUTS } from './catalogue-texts.ts';
import type { Layout } from './define.ts';

/** Every layout, simplest first. */
export const LAYOUTS: readonly Layout[] = [
  ...TABLE_LAYOUTS,
  ...TEXT_LAYOUTS,
  ...PAGE_LAYOUTS,
  ...ODD_LAYOUTS,
  ...MIXED_LAYOUTS,
];

/** @throws when there is no layout of that name. */
export function layoutNamed(name: string): Layout {
  const layout = LAYOUTS.find((candidate) => candidate.name === name);
  if (layout === undefined) throw new Error(`no such layout: ${name}`);
  return layout;
}
