import { type Audit, auditPage } from '../../lib/audit-page.ts';
import { decodePage } from '../../lib/page/decode.ts';
import { parsePage } from '../../lib/page/parse.ts';
import type { Finding } from '../../lib/rules/define.ts';
import { readFigure } from '../../lib/text/figure.ts';
import type { Layout } from './layouts/define.ts';
import { toGbk } from './layouts/gbk.ts';
import { layOut, layOutInner } from './layouts/lay-out.ts';
import type { SampleReport } from './report-builder/types.ts';

/** Audits the report as a file in that layout; of a layout with a frame, the page inside. */
export function auditLaidOut(report: SampleReport, layout: Layout): Audit {
  const html = layOutInner(report, layout) ?? layOut(report, layout);
  const bytes = layout.charset === 'gbk' ? toGbk(html) : new TextEncoder().encode(html);
  const decoded = decodePage(bytes);
  if ('refused' in decoded) throw new Error(`${layout.name}: ${decoded.refused.en}`);
  return auditPage(parsePage(decoded.html));
}

/** Whether one of these names a rule: by id, as `room/*`, or `*`; with `:notVerifiable` only such outcomes. */
export const names = (patterns: readonly string[], { rule, outcome }: Finding): boolean =>
  patterns.some((pattern) => {
    const [id = '', only] = pattern.split(':');
    if (only !== undefined && only !== outcome) return false;
    return id === rule || id === '*' || (id.endsWith('/*') && rule.startsWith(id.slice(0, -1)));
  });

/** Errors and warnings that the layout does not warrant. A consistent report gives none. */
export const falseAlarms = ({ findings }: Audit, layout: Layout): string[] =>
  findings
    .filter((finding) => finding.severity !== 'info' && !names(layout.allows ?? [], finding))
    .map(({ severity, message }) => `${severity}: ${message.en}`);

/** Cells read as something else than printed; a hard layout may leave cells out. */
export function wrongCells({ report: read }: Audit, report: SampleReport, layout: Layout): string[] {
  const { figure = (text: string) => text } = layout;
  const wrong = [...report.cells].flatMap(([id, text]) => {
    const cell = read?.cells.get(id);
    if (cell === undefined) return layout.hard ? [] : [`${id} not read, is ${text}`];
    const due = readFigure(figure(text));
    const same = cell.state === due.state && cell.value === due.value && cell.text === due.text;
    return same ? [] : [`${id} read as ${cell.text}, is ${text}`];
  });
  const strange = [...(read?.cells.keys() ?? [])].filter((id) => !report.cells.has(id));
  return [...wrong, ...strange.map((id) => `${id} read, is not there`)];
}

/** Facts of the page that were read wrongly. */
export function wrongFacts(
  { isReport, report: read }: Audit,
  report: SampleReport,
  layout: Layout,
): string[] {
  if (!isReport || read === null) return ['not taken for a report'];
  const hidden = new Set<string>(layout.hides ?? []);
  const due: Readonly<Record<string, unknown>> = {
    title: report.title,
    agency: report.agency.name,
    year: report.year,
    publishedOn: report.publishedOn,
    period: report.period,
    sections: report.sections.map(({ key }) => key),
    ordinals: report.sections.map((_, index) => index + 1),
  };
  const found: Readonly<Record<string, unknown>> = {
    ...read,
    sections: read.sections.map(({ key }) => key),
    ordinals: read.sections.map(({ ordinal }) => ordinal),
  };
  // A gateway's characters may be given as printed or as they were before.
  const printed = (value: unknown) => (layout.finish ?? String)(JSON.stringify(value));
  const differs = (name: string) => printed(found[name]) !== printed(due[name]);
  const edition = read.edition.id === report.edition ? [] : [`edition: ${read.edition.id}`];
  return [
    ...edition,
    ...Object.keys(due)
      .filter((name) => !hidden.has(name) && differs(name))
      .map((name) => `${name}: ${JSON.stringify(found[name])}, is ${JSON.stringify(due[name])}`),
  ];
}
