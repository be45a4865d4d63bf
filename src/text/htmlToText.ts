/** A tag; a `>` inside a quoted attribute value does not end it. */
const TAG = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const REFERENCE = /&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * The text of inline HTML that this site's own serializer wrote, for places that take no markup. It is no parser
 * for other HTML.
 *
 * @param html well-formed, with numeric references or the five of XML
 */
export function htmlToText(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(TAG, '')
    .replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return NAMED[name?.toLowerCase() ?? ''] ?? whole;
    });
}
