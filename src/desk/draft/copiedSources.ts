/** Saved copies of what an article relies on: the entry of the source that each is, and which words stand in it. */
import { isDay } from '../../schema/days.ts';
import { isHttpUrl } from '../../schema/fields.ts';
import { plainAddress } from '../../text/plainAddress.ts';
import type { YamlFields } from '../renderYaml.ts';
import { holdQuote } from '../verify/holdQuote.ts';
import type { Copy } from '../verify/readCopy.ts';
import { searchable } from '../verify/searchable.ts';
import { toId } from './toId.ts';

export interface CopiedSource {
  id: string;
  /** Nothing where the article has the source already. */
  entry?: YamlFields;
  /** What the copy does not say of itself. */
  unsure?: string;
  /** Whether words, each part by itself, stand in the copy word for word. */
  has(parts: readonly string[]): boolean;
}

/** A source as the frontmatter has it already. */
export interface ListedSource {
  id: string;
  url?: unknown;
}

/** Characters: a longer first line of a text is a paragraph of it. */
const LONGEST_TITLE = 150;

/** @param listed the article's own; no new one takes an id of theirs */
export function copiedSources(
  copies: readonly Copy[],
  listed: readonly ListedSource[],
): CopiedSource[] {
  const taken = new Set(listed.map(({ id }) => id));
  return copies.map((copy): CopiedSource => {
    const text = searchable(copy.text);
    const has = (parts: readonly string[]) =>
      holdQuote({ parts, words: parts.join(' ') }, text).verdict === 'verbatim';
    const url = copy.urls.find(isHttpUrl);
    const own = listed.find((source) => isSame(source.url, url));
    if (own !== undefined) return { id: own.id, has };
    const host = url === undefined ? undefined : new URL(url).host.replace(/^www\./, '');
    const named = copy.about.publisher ?? host ?? '';
    const id = freeId(toId(named) || 'source-1', taken);
    taken.add(id);
    const { published } = copy.about;
    const [first] = copy.titles;
    const isTitle = first !== undefined && first.length <= LONGEST_TITLE;
    const title = copy.about.title ?? (isTitle ? first : undefined);
    const unsure = [
      ...(title === undefined ? ['its title'] : []),
      ...(copy.about.publisher === undefined ? ['who published it'] : []),
      ...(url === undefined ? ['its address: `url` in place of `held`, where it has one'] : []),
    ];
    return {
      id,
      entry: {
        id,
        title: cut(title ?? '[To be named]', 300),
        publisher: cut(named || 'To be named', 200),
        ...(url === undefined ? { held: 'To be named' } : { url }),
        ...(published !== undefined && isDay(published) && { published }),
        kind: 'report',
      },
      ...(unsure.length > 0 && { unsure: unsure.join(', ') }),
      has,
    };
  });
}

function isSame(listed: unknown, url: string | undefined): boolean {
  const plain = plainAddress(url);
  return typeof listed === 'string' && plain !== undefined && plain === plainAddress(listed);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const each = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(each)) return each;
  }
}

const cut = (words: string, most: number) =>
  [...words.replace(/\s+/gu, ' ')].slice(0, most).join('').trim();
