/** ms that a pulse is seen. */
const LASTS = 2_400;

/** Draws the eye to an element of the page, for a moment. @param layer whose coordinates it is placed in, see follow.ts */
export function pulse(layer: Element, element: Element): void {
  const origin = layer.getBoundingClientRect();
  const scale = origin.width / 100 || 1;
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = layer.ownerDocument.createElement('div');
  box.className = 'pulse';
  box.style.left = `${(left - origin.left) / scale}px`;
  box.style.top = `${(top - origin.top) / scale}px`;
  box.style.width = `${width / scale}px`;
  box.style.height = `${height / scale}px`;
  layer.shadowRoot?.append(box);
  setTimeout(() => box.remove(), LASTS);
}
