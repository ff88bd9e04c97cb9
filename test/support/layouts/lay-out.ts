import { type SectionKey, TABLE_KEYS, type TableKey } from '../../../lib/forms/define.ts';
import type { Paragraph, SampleReport } from '../report-builder/types.ts';
import type { FormTable, Heading, Layout, PageParts } from './define.ts';
import { formTable } from './form-tables.ts';
import { element, escapeHtml } from './html.ts';
import { articlePage } from './pages.ts';
import { htmlTable } from './write-table.ts';

const same = (text: string) => text;
const plainHeading = ({ ordinal, text }: Heading) =>
  element('p', '', element('strong', '', `${ordinal}、${text}`));
const plainParagraph = (text: string) => element('p', '', text);

/** The table with every text in the layout's words. */
function reworded(table: FormTable, { label = same, figure = same }: Layout): FormTable {
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: cell.id === null ? label(cell.text) : figure(cell.text) })),
  );
  return { ...table, rows };
}

function tables(report: SampleReport, key: SectionKey, layout: Layout): string {
  const table = TABLE_KEYS.some((known) => known === key) ? formTable(report, key as TableKey) : null;
  if (table === null) return '';
  const write = layout.table ?? htmlTable;
  return (layout.reshape?.(table) ?? [table]).map((part) => write(reworded(part, layout))).join('\n');
}

/** The report's own content as HTML: preamble, sections, tables; no page around it. */
export function layOutContent(report: SampleReport, layout: Layout): string {
  const { heading = plainHeading, paragraph = plainParagraph } = layout;
  const write = ({ text, kind }: Paragraph) => paragraph(escapeHtml(text), kind);
  const preamble = report.preamble.map((text) => write({ text, kind: 'text' }));
  const sections = report.sections.map(({ key, ordinal, heading: text, body }) =>
    [heading({ key, ordinal, text: escapeHtml(text) }), ...body.map(write), tables(report, key, layout)].join(
      '\n',
    ),
  );
  return [...preamble, ...sections].join('\n');
}

function pageParts(report: SampleReport, layout: Layout): PageParts {
  const { title = (text) => element('h1', '', text) } = layout;
  return {
    report,
    title: title(escapeHtml(report.title)),
    date: report.publishedOn,
    content: layOutContent(report, layout),
  };
}

/** The whole page. For a layout with frames this is the outer page. */
export function layOut(report: SampleReport, layout: Layout): string {
  const { page = articlePage, finish = same } = layout;
  return finish(page(pageParts(report, layout)));
}

/** The page inside the frame; null where the layout has none. */
export const layOutInner = (report: SampleReport, layout: Layout): string | null =>
  layout.inner?.(pageParts(report, layout)) ?? null;
