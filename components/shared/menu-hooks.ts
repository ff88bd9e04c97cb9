import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Once something that took the focus has gone, and nothing else has it, `target` gets it. */
export function useFocusBack(target: RefObject<HTMLElement | null>, busy: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !busy && target.current && isAdrift(target.current)) target.current.focus();
    was.current = busy;
  }, [busy]);
}

/** Nothing in the page has the focus, or only the host of the shadow root that `element` is in. */
function isAdrift(element: HTMLElement): boolean {
  const { activeElement, body } = element.ownerDocument;
  const root = element.getRootNode();
  if (activeElement === null || activeElement === body) return true;
  return root instanceof ShadowRoot && activeElement === root.host && root.activeElement === null;
}

/** Calls `close` when something outside of `inside` is pressed, while `open`. */
export function useOutside(inside: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useEffect(() => {
    const page = inside.current?.ownerDocument;
    if (!open || !page) return;
    const onPress = (event: Event) => {
      if (inside.current && !event.composedPath().includes(inside.current)) close();
    };
    page.addEventListener('pointerdown', onPress, { capture: true });
    return () => page.removeEventListener('pointerdown', onPress, { capture: true });
  }, [open]);
}
