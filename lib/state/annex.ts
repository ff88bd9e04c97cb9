import { SECTION_KEYS, type SectionKey } from '../forms/define.ts';
import type { Decision } from '../review/decision.ts';
import type { ShownFinding } from '../show/shown-audit.ts';
import type { Cause } from './causes.ts';
import type { Mark } from './marks.ts';
import type { ReviewedView } from './reviewed.ts';

/** A finding as the printed annex lists it. */
export interface AnnexItem {
  /** From 1 on, over all reports of the page. */
  readonly number: number;
  readonly finding: ShownFinding;
  /** Null: nobody has decided on it. */
  readonly decision: Decision | null;
}

/** One report of the page, as its annex lists it. */
export interface AnnexReport {
  readonly view: ReviewedView;
  /** In the order of the form; null: the page as a whole, which comes first. */
  readonly sections: readonly { readonly section: SectionKey | null; readonly items: readonly AnnexItem[] }[];
  /** What people dismissed, which has no number: nothing on the page bears it any more. */
  readonly dismissed: readonly Omit<AnnexItem, 'number'>[];
  readonly causes: readonly { readonly cause: Cause; readonly numbers: readonly number[] }[];
}

/** The findings of a page as they are printed, and the numbers that its places carry. */
export interface Annex {
  readonly reports: readonly AnnexReport[];
  readonly notes: readonly { readonly mark: Mark; readonly numbers: readonly number[] }[];
}

/** Numbers the findings in the order in which a reader of the printed report comes upon them. Pure; never throws. */
export function annexOf(views: readonly ReviewedView[]): Annex {
  const numbers = new Map<ShownFinding, number>();
  const reports = views.map((view): AnnexReport => {
    const decisionOn = ({ id }: ShownFinding) => view.review.standings.get(id)?.decision ?? null;
    const listed = new Set(view.order);
    const sections = [null, ...SECTION_KEYS].map((section) => ({
      section,
      items: view.audit.findings
        .filter((finding) => listed.has(finding) && finding.section === section)
        .map((finding) => {
          const number = numbers.size + 1;
          numbers.set(finding, number);
          return { number, finding, decision: decisionOn(finding) };
        }),
    }));
    return {
      view,
      sections: sections.filter(({ items }) => items.length > 0),
      dismissed: view.dismissed.map((finding) => ({ finding, decision: decisionOn(finding) })),
      causes: view.groups.flatMap(({ cause }) =>
        cause ? [{ cause, numbers: numbersOf(cause.findings, numbers) }] : [],
      ),
    };
  });
  const notes = views
    .flatMap(({ marks }) => marks)
    .map((mark) => ({ mark, numbers: numbersOf(mark.badge, numbers) }))
    .filter((note) => note.numbers.length > 0);
  return { reports, notes };
}

const numbersOf = (findings: readonly ShownFinding[], numbers: ReadonlyMap<ShownFinding, number>): number[] =>
  findings.flatMap((finding) => numbers.get(finding) ?? []).toSorted((a, b) => a - b);
