import type { Fragment } from './pagefind.d.ts';

/** What the page hands to its script. */
export interface ResultWords {
  /** The kinds as they are called, and how a claim stands by its word: what they mean for a result's look. */
  kinds: Record<string, 'article' | 'words' | 'name'>;
  statuses: Record<string, string>;
}

/** At most so many parts of one article are shown below it. */
const MOST_PARTS = 3;

/** One result. Everything from the index becomes text: markup in it is shown, never read. */
export function resultItem(
  { url, meta, filters, excerpt, sub_results }: Fragment,
  searched: boolean,
  words: ResultWords,
): HTMLLIElement {
  const { title = '', line = '' } = meta;
  const kind = words.kinds[filters.kind?.[0] ?? ''] ?? 'name';
  const [status] = filters.status ?? [];
  const link = element('a', `no-underline hover:underline ${SIZES[kind]}`, [
    ...withMarks(title, foundIn(searched ? stretchesOf(excerpt) : [])),
  ]);
  link.href = url;
  const [language] = filters.language ?? [];
  if (language) link.lang = language;

  const about = element('p', 'font-sans text-label text-soft mt-1', [
    ...(status ? [element('span', `status ${words.statuses[status] ?? ''}`, [status]), ' '] : []),
    line,
  ]);
  const item = element('li', 'border-t border-rule py-4', [element('p', '', [link]), about]);
  if (kind !== 'article' || !searched) return item;

  const parts = sub_results.slice(0, MOST_PARTS).map((part) => {
    const place = element('a', 'text-label font-sans', [part.title === title ? '' : part.title]);
    place.href = part.url;
    return element('li', 'mt-2', [
      ...(part.url === url ? [] : [place, element('br')]),
      '… ',
      ...marked(stretchesOf(part.excerpt)),
      ' …',
    ]);
  });
  item.append(element('ul', '', parts));
  return item;
}

const SIZES = {
  article: 'text-[1.35rem] leading-snug',
  words: 'text-[1.15rem] leading-snug',
  name: '',
};

interface Stretch {
  text: string;
  found: boolean;
}

/** @param excerpt Pagefind's: escaped text, and `<mark>` around what was found */
function stretchesOf(excerpt: string): Stretch[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    found: node.nodeName === 'MARK',
  }));
}

const marked = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, found }) => (found ? element('mark', '', [text]) : text));

const foundIn = (stretches: readonly Stretch[]) =>
  new Set(stretches.filter(({ found }) => found).map(({ text }) => bare(text)));

/** A word without the marks around it. */
const bare = (text: string) => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Words are shown whole, and those that were found are marked in them. */
function withMarks(text: string, found: ReadonlySet<string>): (Node | string)[] {
  return text
    .split(/(\s+)/)
    .map((word) => (bare(word) && found.has(bare(word)) ? element('mark', '', [word]) : word));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
