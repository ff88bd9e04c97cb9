/**
 * A selector that matches this element of its tree alone, as it stands now. A path of positions, as ids and classes
 * may stand twice.
 */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    steps.unshift(at === at.ownerDocument.documentElement ? ':root' : `:nth-child(${positionOf(at)})`);
  }
  if (element.getRootNode() instanceof ShadowRoot) steps.unshift(':host');
  return steps.join(' > ');
}

function positionOf(element: Element): number {
  let position = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) position += 1;
  return position;
}
