import type { Host } from '../../lib/platform/host.ts';
import type { Session } from '../../lib/state/session.ts';

/** Where the focus is in the panel, and keeping it there. */
export interface PanelFocus {
  /** Puts the focus on the finding looked at. */
  readonly focusFinding: () => void;
  /** Does something that may take away what has the focus: the panel's keys need it in the panel. */
  readonly keep: (act: () => void) => void;
  /** Folds the panel up, or opens it. */
  readonly fold: (collapsed: boolean) => void;
}

/** @param top the document that holds the panel */
export function panelFocus(session: Session, panel: Host, top: Document): PanelFocus {
  const isInside = () => top.activeElement === panel.element;
  const focus = (selector: string) => panel.root.querySelector<HTMLElement>(selector)?.focus();
  const focusFinding = () => focus('.finding[data-selected="true"] > button');
  return {
    focusFinding,
    keep: (act) => {
      const inside = isInside();
      act();
      if (inside) requestAnimationFrame(() => isInside() || focusFinding());
    },
    fold: (collapsed) => {
      const inside = isInside();
      session.collapse(collapsed);
      // Once rendered, what had the focus is gone: it goes on to what took its place.
      if (inside) requestAnimationFrame(() => focus(collapsed ? '.pill' : 'h2'));
    },
  };
}
