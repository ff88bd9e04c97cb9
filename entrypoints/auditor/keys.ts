import type { Session } from '../../lib/state/session.ts';

interface Keys {
  session: Session;
  panel: Element;
  step: (by: 1 | -1) => void;
  across: () => void;
  /** What Escape does before all else. False: nothing. */
  onEscape: () => boolean;
  fold: (collapsed: boolean) => void;
  undo: () => void;
  /** Puts the focus on the finding looked at. */
  focusFinding: () => void;
}

/** Does what the help sheet says of a key. False: nothing. */
export const keysOf =
  (keys: Keys) =>
  (event: KeyboardEvent): boolean => {
    if (event.defaultPrevented || event.isComposing) return false;
    const inside = event.composedPath().includes(keys.panel);
    if (!inside && isTyping(event)) return false;
    const does = inside && (isTyping(event) ? inField(event, keys) : inPanel(event, keys));
    return does || onEverywhere(event, keys);
  };

function onEverywhere(event: KeyboardEvent, { session, step, across, onEscape, fold }: Keys): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!plain) return false;
  if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    step(event.key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (event.altKey && event.key === 'Enter' && session.active.peek()) {
    across();
    return true;
  }
  if (event.key !== 'Escape' || event.altKey) return false;
  if (onEscape()) return true;
  if (session.help.peek() && !session.collapsed.peek()) session.toggleHelp();
  else if (session.active.peek()) session.closeCard();
  else if (!session.collapsed.peek()) fold(true);
  else return false;
  return true;
}

function inPanel(event: KeyboardEvent, keys: Keys): boolean {
  const key = event.key.toLowerCase();
  const withCtrl = event.ctrlKey || event.metaKey;
  if (event.altKey || (withCtrl && (key !== 'z' || event.shiftKey))) return false;
  const { step, undo, session } = keys;
  if (withCtrl || key === 'u') undo();
  else if (key === 'j') step(1);
  else if (key === 'k') step(-1);
  else if (key === '?') session.toggleHelp();
  else if (key === '/') return focusOn(keys.panel, '.filter input');
  else return reviewing(key, keys);
  return true;
}

/** False where the panel has no such part now. */
function focusOn({ shadowRoot }: Element, selector: string): boolean {
  const part = shadowRoot?.querySelector<HTMLElement>(selector);
  part?.focus();
  return part !== undefined && part !== null;
}

/** Keys that decide on the finding looked at. */
function reviewing(key: string, { session, panel, focusFinding }: Keys): boolean {
  const { review, collapsed, help } = session;
  // What is decided on has to be seen.
  if (collapsed.peek() || help.peek()) return false;
  if (key === 'c') review.judge('confirmed');
  else if (key === 'd') review.judge('dismissed');
  else if (key === 'n') focusOn(panel, '.note');
  else if (/^[1-9]$/.test(key)) return review.giveReasonAt(Number(key) - 1);
  else if (key !== 'escape' || !review.cancel()) return false;
  else focusFinding();
  return true;
}

/** A note is left, and a filter cleared, before the card and the panel. */
function inField(event: KeyboardEvent, { session: { filter }, focusFinding }: Keys): boolean {
  const [target] = event.composedPath();
  if (event.key !== 'Escape' || !(target instanceof HTMLElement)) return false;
  if (target.matches('.note')) focusFinding();
  else if (target.matches('.filter *') && filter.left.peek()) filter.clear();
  else return false;
  return true;
}

/** The key belongs to a field of the page. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName))
  );
}
