/** What a rule of a style sheet can be about in one page: names that stand in its markup, and those that script gives. */

export interface PageNames {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  /** `name=value` of each attribute whose value is short. */
  values: ReadonlySet<string>;
  languages: ReadonlySet<string>;
}

const TAG = /<([a-z][^\s/>]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const REFERENCE = /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi;
/** Longer values are texts and addresses, which no selector asks for. */
const LONGEST_VALUE = 24;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the names from HTML that was written by a program: no tag is left open, no attribute cut short. */
export function namesOf(html: string): PageNames {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const attributes = new Set<string>();
  const values = new Set<string>();
  const languages = new Set<string>();
  for (const [, tag = '', written = ''] of html.matchAll(TAG)) {
    tags.add(tag.toLowerCase());
    for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
      const attribute = name.toLowerCase();
      const value = double ?? single ?? bare ?? '';
      attributes.add(attribute);
      if (attribute === 'class') for (const each of plain(value).split(/\s+/)) classes.add(each);
      else if (attribute === 'id') ids.add(plain(value));
      else if (value.length <= LONGEST_VALUE) values.add(`${attribute}=${plain(value)}`);
      if (attribute === 'lang' || attribute === 'xml:lang') languages.add(value.toLowerCase());
    }
  }
  return { tags, classes, ids, attributes, values, languages };
}

function plain(text: string): string {
  return text.replace(REFERENCE, (_, decimal, hex, name) =>
    name
      ? (NAMED[name.toLowerCase()] as string)
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/**
 * Every word of a program that could be a name: a class in a string, `hidden` of `bar.hidden`, `aria-expanded` of
 * `ariaExpanded`, `data-go` of `dataset.go`. Too many are no harm: they only keep rules.
 */
export function wordsOf(program: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of program.replace(COMMENT, '').matchAll(/-*[a-z_][\w-]*/gi)) {
    const dashed = word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const each of [word, word.toLowerCase(), dashed, `data-${dashed}`]) words.add(each);
  }
  return words;
}
