import { describe, expect, it } from 'vitest';
import type { Edition } from './define.ts';
import { chooseEdition } from './edition.ts';
import { EDITIONS } from './editions/index.ts';

const labelsOf = ({ tables }: Edition) =>
  new Set(
    Object.values(tables).flatMap(({ rows }) =>
      rows.flatMap(({ label, groups, columns }) => [
        label,
        ...groups,
        ...columns.map((column) => column.label),
      ]),
    ),
  );
const chosen = (labels: Iterable<string>, year: number | null) => {
  const { edition, certain } = chooseEdition(new Set(labels), year);
  return [edition.id, certain];
};

describe('chooseEdition', () => {
  it.each(['2019', '2021'] as const)('knows the form of %s by its own labels, whatever the year', (id) => {
    for (const year of [2016, 2019, 2023, null])
      expect(chosen(labelsOf(EDITIONS[id]), year)).toEqual([id, true]);
  });

  it('reads labels as pages print them', () => {
    expect(chosen(['本年度制发数', '本年废止数', '现行有效件'], 2019)).toEqual(['2021', true]);
    expect(chosen(['上一年項目數量', '本年增/減', '採購項目數量', '政府集中採購'], 2023)).toEqual([
      '2019',
      true,
    ]);
  });

  it('is not certain by a single word, or where words speak for both', () => {
    expect(chosen(['现行有效件数'], 2019)).toEqual(['2021', false]);
    expect(chosen(['现行有效件数', '本年新公开数量'], 2022)).toEqual(['2021', false]);
  });

  it('goes by the year only where the labels are silent', () => {
    expect(chosen([], 2020)).toEqual(['2019', false]);
    expect(chosen([], 2021)).toEqual(['2021', false]);
    expect(chosen([], null)).toEqual(['2021', false]);
  });
});
