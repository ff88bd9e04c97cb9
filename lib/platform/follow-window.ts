import { type Rect, windowOf } from './geometry.ts';

/** Tells how large the window of a document is, now and whenever that changes. Returns a function that stops it. */
export function followWindow(
  page: Document,
  tell: (size: Pick<Rect, 'width' | 'height'>) => void,
): () => void {
  const { defaultView } = page;
  const look = () => tell(windowOf(page));
  look();
  defaultView?.addEventListener('resize', look);
  return () => defaultView?.removeEventListener('resize', look);
}
