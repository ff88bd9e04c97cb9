import { render } from 'preact';
import { Annex } from '../../components/annex/annex.tsx';
import { createShadow } from '../../lib/platform/host.ts';
import { noteRules } from '../../lib/platform/print/notes.ts';
import { roomRules } from '../../lib/platform/print/room.ts';
import { addRules } from '../../lib/platform/print/sheets.ts';
import type { Target } from '../../lib/platform/target.ts';
import { addressOf } from '../../lib/platform/top-document.ts';
import { annexOf } from '../../lib/state/annex.ts';
import type { Place } from '../../lib/state/places.ts';
import type { Session } from '../../lib/state/session.ts';
import { annexStyles } from './styles.ts';

/**
 * Puts the findings on paper whenever the page is printed: on sheets of their own behind it, and as small numbers in
 * its cells. Made when the browser is about to print, gone when it has. Returns a function that stops this.
 *
 * @param top the document that holds the panel; in a frame that is printed alone, the annex stands in the frame's own
 */
export function printAlong(
  session: Session,
  targetOf: (place: Pick<Place, 'node'>) => Target | null,
  top: Document,
): () => void {
  let undo: (() => void)[] = [];
  const after = () => {
    for (const step of undo) step();
    undo = [];
  };
  const before = ({ currentTarget }: Event) => {
    // The frame within a printed page is told, too.
    if (undo.length > 0 && currentTarget !== top.defaultView) return;
    after();
    undo = put(session, targetOf, currentTarget === top.defaultView ? top : document);
  };
  const views = new Set([window, top.defaultView ?? window]);
  for (const view of views) {
    view.addEventListener('beforeprint', before);
    view.addEventListener('afterprint', after);
  }
  return () => {
    after();
    for (const view of views) {
      view.removeEventListener('beforeprint', before);
      view.removeEventListener('afterprint', after);
    }
  };
}

/** @returns what takes everything away again, step by step */
function put(
  session: Session,
  targetOf: (place: Pick<Place, 'node'>) => Target | null,
  page: Document,
): (() => void)[] {
  const lang = session.lang.peek();
  const annex = annexOf(session.views.peek());
  const { element, root } = createShadow(page, 'gouji-annex', annexStyles);
  render(
    <Annex annex={annex} lang={lang} address={addressOf(window)} printedAt={minuteOf(new Date())} />,
    root,
  );
  const notes = annex.notes.flatMap(({ mark, numbers }) => {
    const target = targetOf(mark);
    return target ? [{ element: target.element, numbers, framed: mark.passage === null }] : [];
  });
  const room = roomRules(
    page,
    notes.map((note) => note.element),
  );
  const rules = [
    addRules(page, room, element),
    ...[...noteRules(notes)].map(([tree, css]) => addRules(tree, css, element)),
  ];
  page.documentElement.append(element);
  return [() => element.remove(), () => render(null, root), ...rules];
}

/** `2026-11-28 14:05`, by the clock of the reader. */
function minuteOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
