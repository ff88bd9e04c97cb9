/** Fragments that name a page of their own: single-page applications keep their articles apart by `#/…` or `#!…`. */
const ROUTE = /^#(?=[/!])/;

/** Longest title that is kept of a page. */
const LONGEST_TITLE = 200;

/**
 * What tells a report page from others: its address with the query, without the fragment.
 *
 * @param base of the document, for a frame without an address of its own (`about:srcdoc`)
 */
export function pageAddress(href: string, base: string): string {
  const address = /^about:/.test(href) ? base : href;
  const at = address.indexOf('#');
  return at < 0 || ROUTE.test(address.slice(at)) ? address : address.slice(0, at);
}

/** The title of a page, white space folded, not too long to keep. */
export const pageTitle = (title: string): string =>
  title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).toWellFormed();
