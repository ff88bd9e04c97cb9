/** Where rules of ours apply: a document, or an open shadow root in it. */
export type StyledRoot = Document | ShadowRoot;

/**
 * Adds rules to a page's tree without touching its elements. Constructed sheets are exempt from the page's
 * Content-Security-Policy; where a page may not adopt ours (Firefox), a style element in `host`, an element of ours,
 * does it for the document.
 *
 * @returns takes them away again, once the host has gone
 */
export function addRules(root: StyledRoot, css: string, host: Element): () => void {
  try {
    // A sheet is adopted by trees of the document that it was made in.
    const { defaultView } = root instanceof ShadowRoot ? root.ownerDocument : root;
    const sheet = new (defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    if (root === host.ownerDocument) host.append(styleElement(host.ownerDocument, css));
    return () => undefined;
  }
}

function styleElement(page: Document, css: string): Element {
  const style = page.createElement('style');
  style.textContent = css;
  return style;
}
