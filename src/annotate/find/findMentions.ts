/** Names of the entities in the prose, as whole words. */
import type { EntityKey } from '../../schema/entityKey.ts';
import { foldWords } from '../../text/fold.ts';
import type { TextRange } from '../../text/range.ts';
import { UNSPACED } from '../../text/unspaced.ts';
import type { Prose } from '../flatten/prose.ts';
import type { Mention, NamedEntity } from '../types.ts';

interface Name {
  words: string;
  /** Nothing for a name that two entities share: it is nobody's. */
  entity: EntityKey | undefined;
}

/** Between a name and such a letter no space is to be expected: Hangul writes its particles on to names. */
const UNBOUND = new RegExp(String.raw`${UNSPACED}|\p{Script=Hangul}`, 'u');
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Finds mentions. Where names overlap the longest one counts, wherever it begins: "South Sudan" is no mention of
 * Sudan. Letter case counts: "us" is no country.
 */
export function findMentions(prose: Prose, entities: readonly NamedEntity[]): Mention[] {
  const candidates = findNames(prose, collectNames(entities));
  candidates.sort((a, b) => length(b) - length(a) || a.start - b.start);
  const taken = new Uint8Array(prose.text.length);
  const mentions: Mention[] = [];
  for (const { start, end, entity } of candidates) {
    // The longest go first, so a shorter name that overlaps one has an end inside it.
    if (taken[start] || taken[end - 1]) continue;
    taken.fill(1, start, end);
    if (!entity || !prose.allowsMention({ start, end })) continue;
    const block = prose.textBlockAt(start)?.block ?? 0;
    mentions.push({ entity, start, end, text: prose.text.slice(start, end), block });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: TextRange) => end - start;

/** @returns the names by their first code unit */
function collectNames(entities: readonly NamedEntity[]): Map<number, Name[]> {
  const owners = new Map<string, EntityKey | undefined>();
  for (const { key, names } of entities) {
    for (const name of names) {
      const words = foldWords(name);
      if (!WORD.test(words)) continue;
      owners.set(words, !owners.has(words) || owners.get(words) === key ? key : undefined);
    }
  }
  const byStart = new Map<number, Name[]>();
  for (const [words, entity] of owners) {
    const unit = words.charCodeAt(0);
    const names = byStart.get(unit);
    if (names) names.push({ words, entity });
    else byStart.set(unit, [{ words, entity }]);
  }
  return byStart;
}

function findNames(
  prose: Prose,
  names: Map<number, Name[]>,
): (TextRange & { entity: EntityKey | undefined })[] {
  const { text } = prose.folded;
  const found: (TextRange & { entity: EntityKey | undefined })[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const { words, entity } of names.get(text.charCodeAt(at)) ?? []) {
      if (!text.startsWith(words, at)) continue;
      const end = at + words.length;
      if (!isWordEdge(text, at - 1, at) || !isWordEdge(text, end, end - 1)) continue;
      const range = prose.unfold(at, end);
      if (range && prose.isWithinOneBlock(range) && prose.isWholeCharacters(range)) {
        found.push({ ...range, entity });
      }
    }
  }
  return found;
}

/** @returns whether a name may end between its character at `inner` and its neighbour at `outer` */
function isWordEdge(text: string, outer: number, inner: number): boolean {
  const neighbour = charAround(text, outer);
  return !WORD.test(neighbour) || UNBOUND.test(neighbour) || UNBOUND.test(charAround(text, inner));
}

/** The character at an index, both halves of it where it is a surrogate pair. */
function charAround(text: string, index: number): string {
  const unit = text.charCodeAt(index);
  const isTrail = unit >= 0xdc00 && unit <= 0xdfff;
  const code = text.codePointAt(isTrail ? index - 1 : index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
