/**
 * An address without what differs between copies of one page: the protocol, `www.`, a final slash, a fragment, trackers.
 *
 * @returns nothing where it is no URL
 */
export function plainAddress(url: string | undefined): string | undefined {
  const parsed = URL.parse(url ?? '');
  if (parsed === null) return undefined;
  for (const name of [...parsed.searchParams.keys()]) {
    if (/^(?:utm_|fbclid$|gclid$)/.test(name)) parsed.searchParams.delete(name);
  }
  const host = parsed.host.replace(/^(?:www|m|amp)\./, '');
  return `${host}${parsed.pathname.replace(/\/+$/, '')}${parsed.search}`;
}
