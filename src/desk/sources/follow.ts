/** Where an answer may lead whoever asks. */
import { BlockList, isIP } from 'node:net';

/** RFC 1918, 6598, 3927, 4193, 4291: addresses of one's own machine or network. */
const OWN = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  OWN.addSubnet(net, bits, 'ipv4');
}
OWN.addAddress('::', 'ipv6');
OWN.addAddress('::1', 'ipv6');
OWN.addSubnet('fc00::', 7, 'ipv6');
OWN.addSubnet('fe80::', 10, 'ipv6');

/** Whether a host is by its name or number one's own machine or network. Names are not looked up. */
export function isOwnNetwork({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const version = isIP(host);
  if (version > 0) return OWN.check(host, version === 4 ? 'ipv4' : 'ipv6');
  return /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/i.test(host);
}

/**
 * A stranger's answer leads to pages of the web alone: to http and https, without a name and password, and not from
 * outside into one's own network, which answers an editor's machine what it would answer nobody else.
 *
 * @returns where it leads, or why nobody follows
 */
export function follow(from: URL, location: string): { to: URL } | { because: string } {
  const to = URL.parse(location, from);
  if (to === null) return { because: `leads to ${shown(location)}, which is no address` };
  if (!/^https?:$/.test(to.protocol)) return { because: `leads to ${shown(location)}` };
  if (to.username !== '' || to.password !== '') {
    return { because: `leads to ${shown(to.host)} with a name and a password` };
  }
  if (isOwnNetwork(to) && !isOwnNetwork(from)) {
    return { because: `leads into your own network, to ${shown(to.host)}` };
  }
  return { to };
}

/** A stranger's words in a message: one short line, without what a terminal would obey. */
export function shown(words: string): string {
  return words.replace(/[\p{C}\p{Z}]+/gu, ' ').slice(0, 120);
}
