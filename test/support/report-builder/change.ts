import type { CellId, SectionKey } from '../../../lib/forms/define.ts';
import type { SampleReport } from './types.ts';

/** The report with other texts in some cells; `null` takes the cell out of its row. */
export function withCells(
  report: SampleReport,
  changes: Readonly<Record<CellId, string | null>>,
): SampleReport {
  const cells = new Map(report.cells);
  for (const [id, text] of Object.entries(changes)) {
    if (!cells.has(id)) throw new Error(`no such cell in the ${report.edition} form: ${id}`);
    if (text === null) cells.delete(id);
    else cells.set(id, text);
  }
  return { ...report, cells };
}

/** The report with every cell that `applies` printed anew. */
export function withEachCell(
  report: SampleReport,
  print: (text: string, id: CellId) => string,
): SampleReport {
  return { ...report, cells: new Map([...report.cells].map(([id, text]) => [id, print(text, id)])) };
}

/** The report without a section, heading, text and table. Ordinals of the others stay. */
export const withoutSection = (report: SampleReport, key: SectionKey): SampleReport => ({
  ...report,
  sections: report.sections.filter((section) => section.key !== key),
});

/** The report without a table's row. */
export const withoutRow = (report: SampleReport, row: string): SampleReport => ({
  ...report,
  cells: new Map([...report.cells].filter(([id]) => id.slice(0, id.lastIndexOf('.')) !== row)),
});

/**
 * The report with every `from` in its prose replaced by `to`.
 *
 * @throws when the prose does not hold `from`: a fault that changes nothing would prove nothing.
 */
export function withWords(report: SampleReport, from: string | RegExp, to: string): SampleReport {
  let changed = false;
  const replace = (text: string) => {
    const result = text.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
    changed ||= result !== text;
    return result;
  };
  const altered: SampleReport = {
    ...report,
    preamble: report.preamble.map(replace),
    sections: report.sections.map((section) => ({
      ...section,
      heading: replace(section.heading),
      body: section.body.map((paragraph) => ({ ...paragraph, text: replace(paragraph.text) })),
    })),
  };
  if (!changed) throw new Error(`the prose does not hold: ${from}`);
  return altered;
}
