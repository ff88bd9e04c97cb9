/** The absolute address that a page's link leads to; null for all but web pages (`javascript:`, `data:`…). Never throws. */
export function webAddress(href: string, base: string): string | null {
  const address = URL.parse(href.trim(), base);
  return address && /^https?:$/.test(address.protocol) ? address.href : null;
}
