import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Items of a list that are drawn at once, and more whenever its end comes near. */
const AT_ONCE = 30;
const MORE = 60;
/** How near, px. */
const NEAR = 800;

interface Gradual<T extends Element> {
  /** How many items to draw by now. */
  readonly drawn: number;
  /** For an element behind the last one that is drawn. */
  readonly end: RefObject<T | null>;
}

/**
 * Draws a list of thousands only as far as it is looked at.
 *
 * @param wanted reads from signals which item must be drawn, by its index; -1: none
 */
export function useGradual<T extends Element>(length: number, wanted: () => number): Gradual<T> {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const end = useRef<T | null>(null);
  const all = drawn >= length;
  useSignalEffect(() => {
    const least = wanted() + MORE / 2;
    setDrawn((before) => Math.max(before, least));
  });
  useEffect(() => {
    if (all || !end.current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setDrawn((before) => before + MORE);
      },
      { rootMargin: `${NEAR}px` },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [all, drawn]);
  return { drawn: Math.min(drawn, length), end };
}
