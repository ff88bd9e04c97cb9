/** What moves with the window is held back while pictures of it are joined. */
export interface Stillness {
  /** From the second picture on: a fixed head of the page has been seen once, and would cover every other one. */
  readonly hideFixed: () => void;
  /** Puts everything back. */
  readonly release: () => void;
}

/** Of an animation: on at once, and until it is cancelled. */
const FOREVER = { duration: 1, fill: 'forwards' } as const;
const HIDDEN = { opacity: [0, 0], visibility: ['hidden', 'hidden'] };
const AUTO = ['auto', 'auto'];
const UNSTUCK = { top: AUTO, bottom: AUTO, left: AUTO, right: AUTO };

/** Fixed to the top, and no more than a strip: it belongs to the page, where what floats elsewhere covers it. */
function isHead(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= 0 && bottom < innerHeight / 3;
}

/**
 * Holds sticky and fixed elements back, but for what holds the report itself. By animations: these overrule styles
 * without a change of the page that its scripts, or our watch, could see.
 */
export function holdStill(page: Document, report: Element): Stillness {
  const moving = [...page.querySelectorAll('body *')].filter(
    (element) => !element.localName.startsWith('gouji-') && !element.contains(report),
  );
  const placed = moving.map((element) => [element, getComputedStyle(element).position] as const);
  const of = (position: string) => placed.filter(([, at]) => at === position).map(([element]) => element);
  const hidden = (elements: readonly Element[]) =>
    elements.map((element) => element.animate(HIDDEN, FOREVER));
  const heads = of('fixed').filter(isHead);
  const running = [
    ...of('sticky').map((element) => element.animate(UNSTUCK, FOREVER)),
    ...hidden(of('fixed').filter((element) => !heads.includes(element))),
  ];
  return {
    hideFixed: () => running.push(...hidden(heads.splice(0))),
    release: () => {
      for (const animation of running.splice(0)) animation.cancel();
    },
  };
}

/** Hides what of ours would cover the page, in every document given; marks stay. Gives the way back. */
export function hideOurs(pages: readonly Document[]): () => void {
  const roots = pages.flatMap((page) =>
    [...page.querySelectorAll('gouji-panel, gouji-marks')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('.root') ?? []),
    ]),
  );
  for (const root of roots) root.toggleAttribute('data-pictured', true);
  return () => {
    for (const root of roots) root.removeAttribute('data-pictured');
  };
}
