import type { Host } from './host.ts';

/**
 * Brings a host back on top of popovers that the page opens after it. A modal dialog is left on top: beneath one
 * nothing can be used anyway, and it goes; and so does an element that goes full screen. Returns a function that stops
 * it.
 */
export function keepOnTop(page: Document, host: Host): () => void {
  const raise = ({ target }: Event) => {
    const isTheirs = target instanceof Element && !target.localName.startsWith('gouji-');
    if (isTheirs && target.matches(':popover-open')) host.raise();
  };
  // Such events do not bubble.
  page.addEventListener('toggle', raise, { capture: true });
  return () => page.removeEventListener('toggle', raise, { capture: true });
}
