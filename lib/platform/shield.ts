/** Events that pages act on before they reach us: keys as shortcuts of theirs, focus to take it back into a trap. */
const TYPES = ['keydown', 'keyup', 'keypress', 'focus', 'blur', 'focusin', 'focusout'] as const;

type Taken = KeyboardEvent | FocusEvent;

/** Keeps events of our own elements from the page. */
export interface Shield {
  /** What was seen already, or is none of ours, is let be. */
  readonly take: (event: Taken) => void;
  readonly stop: () => void;
}

/**
 * Takes events at the window, which is the first to hear of them, and gives a copy to whatever within a host they
 * were meant for. What the browser does by itself, such as typing a letter, it still does.
 *
 * @param hosts elements with open shadow roots
 * @param first sees each press of a key, wherever it is meant for. True: it is done with
 */
export function createShield(
  views: readonly Window[],
  hosts: readonly Element[],
  first: (event: KeyboardEvent) => boolean,
): Shield {
  const seen = new WeakSet<Event>();
  const take = (event: Taken) => {
    if (seen.has(event)) return;
    seen.add(event);
    const isDone = event.type === 'keydown' && first(event as KeyboardEvent);
    if (isDone) event.preventDefault();
    const path = event.composedPath();
    const ours = hosts.some((host) => path.includes(host));
    if (isDone || ours) event.stopImmediatePropagation();
    const [target] = path;
    if (ours && !isDone && target && !target.dispatchEvent(copyOf(event))) event.preventDefault();
  };
  const all = new Set(views);
  for (const view of all) for (const type of TYPES) view.addEventListener(type, take, { capture: true });
  return {
    take,
    stop: () => {
      for (const view of all)
        for (const type of TYPES) view.removeEventListener(type, take, { capture: true });
    },
  };
}

/** Not composed: it ends at the shadow root. */
function copyOf(event: Taken): Event {
  const { type, bubbles, cancelable } = event;
  const kind = { bubbles, cancelable, composed: false };
  if (!('key' in event)) return new FocusEvent(type, { ...kind, relatedTarget: event.relatedTarget });
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  const held = { ctrlKey, shiftKey, altKey, metaKey };
  return new KeyboardEvent(type, { ...kind, ...held, key, code, location, repeat, isComposing });
}
