/** Hosts, in lower case, where Gouji does not audit of its own accord; each stands for its subdomains too. */
export type Hosts = readonly string[];

/** Hosts as they are stored; what is damaged is left out. Never throws. By hand: it is read for every report. */
export function readHosts(stored: unknown): Hosts {
  const hosts = Array.isArray(stored) ? stored.filter((host) => typeof host === 'string') : [];
  return [...new Set(hosts)].toSorted();
}

/** The entry that makes a host silent; undefined where Gouji runs. */
export const silencedBy = (hosts: Hosts, host: string): string | undefined =>
  hosts.find((silent) => host === silent || host.endsWith(`.${silent}`));

/** The host of a page's address; null for what is no page on the web. Never throws. */
export function hostOf(url: string | undefined): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null;
}

/** The host that a person means by an address, a host name or a pattern; null for anything else. Never throws. */
export function readHost(typed: string): string | null {
  const trimmed = typed.trim().replace(/^\*\./, '');
  return hostOf(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`);
}

/** Gouji runs by itself on agency sites only: nowhere else is there anything to silence. */
export const isAgency = (host: string): boolean => /(^|\.)gov\.cn$/.test(host);
