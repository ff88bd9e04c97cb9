import type { Report } from './report.ts';

/**
 * The reports of a page without those that it shows again: for small screens, for printing. Two are the same where every
 * cell and every paragraph of their sections is.
 */
export function withoutCopies<T extends { readonly report: Report }>(readings: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return readings.filter(({ report }) => {
    const content = contentOf(report);
    const isNew = !seen.has(content);
    seen.add(content);
    return isNew;
  });
}

const contentOf = ({ cells, sections }: Report): string =>
  JSON.stringify([
    [...cells].map(([id, { text }]) => [id, text]),
    sections.map(({ heading, body }) => [heading, ...body.map(({ text }) => text)]),
  ]);
