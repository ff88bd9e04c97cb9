import type { ShownAudit } from '../show/shown-audit.ts';
import { type View, viewOf } from './view.ts';

/** One report of a page, as the screen shows it. */
export interface ReportView extends View {
  /** Stable over audits as long as the report keeps year and title. */
  readonly key: string;
  /** Short, and different for each report of the page: its year, else its title. */
  readonly label: string;
}

/** Arranges every report of a page; empty where the page holds none. Pure; never throws. */
export function viewsOf(audits: readonly ShownAudit[]): readonly ReportView[] {
  const years = audits.map(({ report }) => report.year);
  const told = new Set(years).size === years.length && !years.includes(null);
  const taken = new Map<string, number>();
  return audits.map((audit, at) => {
    const name = told ? String(years[at]) : (audit.report.title ?? String(years[at] ?? '?'));
    const nth = (taken.get(name) ?? 0) + 1;
    taken.set(name, nth);
    const label = nth === 1 ? name : `${name} (${nth})`;
    return { ...viewOf(audit), key: label, label };
  });
}

/** The report that a page shows first: of a row of tabs, the one that is open. */
export const shownFirst = <V extends ReportView>(views: readonly V[]): V | null =>
  views.find(({ audit }) => audit.report.open) ?? views[0] ?? null;
