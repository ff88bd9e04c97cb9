import { parentOf } from '../geometry.ts';
import { selectorOf } from './selector.ts';

/**
 * Rules that give the annex its place behind the report on paper. The page may be as high as the window, may clip or
 * scroll its content, may take it out of the flow, and may stick banners to the window, which paper repeats on each
 * sheet: what is higher than its box would run into the annex, what sticks would cover it.
 *
 * @param places elements of the report, whose ancestors let it be seen whole
 */
export function roomRules(page: Document, places: readonly Element[]): string {
  const around = ancestorsOf(places, page);
  const rules = [
    `:root:root { display: block !important; position: static !important; width: auto !important;
      min-width: 0 !important; columns: auto !important; }`,
    `:root:root, :root > body { ${GROWN} }`,
    ...fixedIn(page).map((element) => `${selectorOf(element)} { position: absolute !important; }`),
    ...around.filter(isTooSmall).map((element) => `${selectorOf(element)} { ${GROWN} }`),
    ...around
      .filter(isOutOfFlow)
      .map((element) => `${selectorOf(element)} { position: relative !important; inset: auto !important; }`),
  ];
  return `@page gouji-annex { margin: 16mm; }\n@media print { ${rules.join('\n')} }`;
}

const GROWN = 'height: auto !important; max-height: none !important; overflow: visible !important;';

/** Every ancestor, the body among them, that the document's own rules reach. */
function ancestorsOf(places: readonly Element[], page: Document): Element[] {
  const found = new Set<Element>();
  for (const place of places) {
    for (let at = parentOf(place); at && !found.has(at); at = parentOf(at)) found.add(at);
  }
  found.delete(page.documentElement);
  return [...found].filter((element) => element.getRootNode() === page);
}

const isTooSmall = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1;

const isOutOfFlow = (element: Element): boolean => /absolute|fixed/.test(getComputedStyle(element).position);

const fixedIn = (page: Document): Element[] =>
  [...page.querySelectorAll('body *')].filter((element) => getComputedStyle(element).position === 'fixed');
