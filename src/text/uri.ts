/**
 * A URL as RFC 3986 spells it, leading to the same place. Browsers, and so editors, are more lenient than readers of
 * data, who reject a space, a `|` or a letter beyond ASCII.
 *
 * @param url whole, http or https
 */
export function uri(url: string): string {
  const { href } = new URL(url);
  const authorityEnd = href.indexOf('/', href.indexOf('//') + 2);
  const [path = '', ...fragment] = href.slice(authorityEnd).split('#').map(encode);
  const hash = fragment.length > 0 ? `#${fragment.join('%23')}` : '';
  return href.slice(0, authorityEnd) + path + hash;
}

function encode(part: string): string {
  return part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (sign) => encodeURIComponent(sign));
}
