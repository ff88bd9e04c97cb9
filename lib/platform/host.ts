/** An element of ours in a page: a shadow root that the page's styles and shortcuts cannot reach. */
export interface Host {
  readonly element: HTMLElement;
  /** Where to render. */
  readonly root: HTMLElement;
  /** Puts it (back) into the page, in the browser's top layer; above whatever entered that before. */
  readonly attach: () => void;
  /** Above whatever has entered the top layer since. */
  readonly raise: () => void;
  /** Takes it out without a trace. */
  readonly remove: () => void;
}

/** Events that would set off the page's own shortcuts and menus; ours are handled inside. */
const PRIVATE_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'input', 'change', 'focusin', 'focusout'],
];

/** Asked of a host: one whose script is gone does not answer. */
const ALIVE = 'gouji-alive';

/** Makes a host called `gouji-…` for a document; it is not in the page yet. */
export function createHost(page: Document, name: `gouji-${string}`, css: string): Host {
  const { element, root } = createShadow(page, name, css);
  for (const type of PRIVATE_EVENTS) element.addEventListener(type, (event) => event.stopPropagation());
  element.addEventListener(ALIVE, (event) => event.preventDefault());
  // `manual`: no click elsewhere and no Escape of the page closes it.
  element.popover = 'manual';
  return {
    element,
    root,
    attach: () => {
      // Beside the body, not in it: applications replace the body's children, and styles speak of `body > *`.
      if (!element.isConnected) page.documentElement.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    raise: () => {
      if (!element.matches(':popover-open')) return;
      element.hidePopover();
      element.showPopover();
    },
    remove: () => element.remove(),
  };
}

/**
 * Removes hosts that an extension has left behind: Firefox ends the scripts of one that is updated without a word to
 * them. Those of other frames answer, and stay.
 */
export function removeDeadHosts(page: Document): void {
  for (const host of page.querySelectorAll('gouji-marks, gouji-panel, gouji-annex, gouji-unsaved'))
    if (host.dispatchEvent(new Event(ALIVE, { cancelable: true }))) host.remove();
}

/** An element called `gouji-…` with a styled shadow root, and where to render in that; it is not in the page yet. */
export function createShadow(
  page: Document,
  name: `gouji-${string}`,
  css: string,
): Pick<Host, 'element' | 'root'> {
  const element = page.createElement(name);
  const shadow = element.attachShadow({ mode: 'open' });
  const root = page.createElement('div');
  root.className = 'root';
  shadow.append(root);
  addStyles(shadow, css);
  return { element, root };
}

/** A constructed style sheet is exempt from the page's Content-Security-Policy; a style element is not. */
function addStyles(shadow: ShadowRoot, css: string): void {
  const view = shadow.ownerDocument.defaultView;
  try {
    const sheet = new (view ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses sheets across its compartments, but exempts style elements of extensions from the policy.
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
