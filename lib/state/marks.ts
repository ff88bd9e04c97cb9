import { placesOf } from './places.ts';
import type { Mark, View } from './view.ts';

/** The mark that a finding's card opens at: where its badge hangs, else its first place. */
export function markOf(view: View, id: string): string | null {
  const finding = view.notVerifiable.find((other) => other.id === id);
  const first = finding && placesOf(view.audit, finding)[0];
  const mark = first && view.marks.find(({ node }) => node === first.node);
  return view.anchors.get(id)?.id ?? mark?.id ?? first?.id ?? null;
}

/** The marks on the page while the finding `id` is looked at: what failed, and the places of that finding. */
export function shownMarks(view: View, active: string | undefined): readonly Mark[] {
  const finding = view.notVerifiable.find(({ id }) => id === active);
  if (!finding) return view.marks;
  const marked = new Set(view.marks.map(({ node }) => node));
  const more = placesOf(view.audit, finding).filter(({ node }) => !marked.has(node));
  return [...view.marks, ...more.map((place) => ({ ...place, findings: [finding], badge: [] }))];
}
