import { describe, expect, test } from 'vitest';
import { layoutNamed } from '../../test/support/layouts/index.ts';
import { yearTabs } from '../../test/support/layouts/page-places.ts';
import { shownAudits } from '../../test/support/numbered-page.ts';
import { aReport } from '../../test/support/report-builder/build.ts';
import type { SampleReport } from '../../test/support/report-builder/types.ts';
import { shownFirst, viewsOf } from './views.ts';

const of = (year: number) => aReport({ year, edition: '2021', seed: year });
const viewsWith = (...reports: SampleReport[]) =>
  viewsOf(shownAudits(yearTabs(reports, layoutNamed('clean'))));

describe('the reports of a page', () => {
  test('are told apart by their years', () => {
    expect(viewsWith(of(2022), of(2023)).map(({ label }) => label)).toEqual(['2022', '2023']);
  });

  test('of one year are told apart by their titles', () => {
    const other = aReport({ year: 2022, edition: '2021', kind: 'government', size: 'county' });
    const labels = viewsWith(of(2022), other).map(({ label }) => label);
    expect(labels).toEqual([of(2022).title, other.title]);
  });

  test('have different keys, whatever they are called', () => {
    const keys = viewsWith(of(2022), aReport({ year: 2022, edition: '2021', seed: 7 })).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  test('open with the one that the page shows', () => {
    const page = yearTabs([of(2022), of(2023)], layoutNamed('clean'))
      .replace('class="pane" ', 'class="pane" style="display:none"')
      .replace(/style="display:none"(?![\s\S]*style="display:none")/, '');
    const views = viewsOf(shownAudits(page));
    expect(shownFirst(views)?.label).toBe('2023');
    expect(shownFirst([])).toBeNull();
  });
});
