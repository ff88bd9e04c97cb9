/** An address of the web in its full form; null for all else (`javascript:`, `file:`…). Never throws. */
export function webAddress(address: string): string | null {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Chromium and Edge write into a page that they save where it came from. Null where a page does not say. Never throws. */
export function savedFrom(html: string): string | null {
  const [, address] = /<!--\s*saved from url=\(\d{4}\)(\S{1,2000})\s*-->/.exec(html.slice(0, 4_000)) ?? [];
  return address === undefined ? null : webAddress(address);
}
