/** From what was read to what is proposed for the frontmatter. */
import { foldWords } from '../../text/fold.ts';
import type { CopiedSource } from './copiedSources.ts';
import { spokenDays } from './days.ts';
import { eventsIn, type ProposedEvent } from './events.ts';
import { noteBehind } from './noteBehind.ts';
import { prefixesOf } from './prefixes.ts';
import { quoteIds } from './quoteIds.ts';
import type { DraftReading } from './readDraft.ts';
import { toAliases } from './toAliases.ts';
import type { Known, Quoted } from './types.ts';

export interface ProposedQuote {
  id: string;
  /** A list where the narrator interrupts the speaker. */
  exact: string | string[];
  /** Nothing where the prose does not say who spoke. */
  speaker: string | null;
  /** Where the prose says when. */
  said?: { date: string };
  /** Only where the words stand in the prose more than once. */
  prefix?: string;
  /** The source whose note stands behind the words, or in a copy of which they stand. */
  source?: string;
  /** What an editor should look at. */
  unsure?: string;
}

export interface ProposedEntity {
  id: string;
  name: string;
  role?: string;
  aliases?: string[];
  /** Whether a registry has it: then its id is enough. */
  registered: boolean;
}

export interface Proposal {
  quotes: ProposedQuote[];
  people: ProposedEntity[];
  organizations: ProposedEntity[];
  countries: string[];
  events: ProposedEvent[];
}

/** What the frontmatter has already. */
export interface Existing {
  /** The words of its quotes, each part by itself. */
  words: readonly string[];
  /** Every id that a new quote must not take, retired ones included. */
  ids: readonly string[];
  events: readonly string[];
}

export function propose(
  reading: DraftReading,
  existing: Existing,
  registered: ReadonlySet<string>,
  published: string,
  copies: readonly CopiedSource[] = [],
): Proposal {
  const { prose, quotations } = reading;
  const has = existing.words.map(foldWords).filter((words) => words !== '');
  const isNew = (words: string) =>
    !has.some((each) => each.includes(words) || words.includes(each));
  const newOnes = quotations.filter(({ parts }) => isNew(foldWords(slice(prose.text, parts[0]))));
  const ids = quoteIds(
    newOnes.map(({ parts, speaker }) => ({
      words: slice(prose.text, parts[0]),
      speaker: speaker.known?.id,
    })),
    existing.ids,
  );
  const firsts = newOnes.map(({ parts }) => parts[0] ?? { start: 0, end: 0 });
  const prefixes = prefixesOf(prose.text, firsts);
  const days = spokenDays(reading, published);
  const quotes = newOnes.map(({ parts, speaker }, index): ProposedQuote => {
    const words = parts.map((part) => slice(prose.text, part));
    const stated = parts[0] && days.of(parts[0]);
    const before = stated ?? days.before(speaker.known, parts[0]);
    const date = before ?? days.opening;
    const copied = copies.find(({ has }) => has(words));
    const unsure = [
      ...(speaker.unsure === undefined ? [] : [speaker.unsure]),
      ...(stated === undefined && before !== undefined
        ? ['the day is that of what the same person said before']
        : []),
      ...(before === undefined && date !== undefined
        ? ['the day is that of the first paragraph']
        : []),
      ...(copies.length > 0 && copied === undefined ? ['it stands in no copy word for word'] : []),
      ...(date === undefined ? ['the prose does not say when it was said'] : []),
    ].join('; ');
    const prefix = prefixes[index];
    const source = noteBehind(prose, parts.at(-1)?.outer.end ?? 0) ?? copied?.id;
    return {
      id: ids[index] ?? '',
      exact: words.length === 1 ? (words[0] ?? '') : words,
      speaker: speaker.known?.id ?? null,
      ...(date !== undefined && { said: { date } }),
      ...(prefix !== undefined && { prefix }),
      ...(source !== undefined && { source }),
      ...(unsure !== '' && { unsure }),
    };
  });
  const named = namedIn(reading);
  const aliases = toAliases(named, prose.text);
  const entities = (kind: Known['kind']) =>
    named
      .filter((known) => known.kind === kind)
      .map((known) => ({
        id: known.id,
        name: known.name,
        ...(known.role !== undefined && { role: capitalize(known.role) }),
        ...(aliases.get(known)?.length && { aliases: aliases.get(known) }),
        registered: registered.has(known.key),
      }));
  return {
    quotes,
    people: entities('person'),
    organizations: entities('organization'),
    countries: named.filter(({ kind }) => kind === 'country').map(({ id }) => id),
    events: eventsIn(reading, existing.events, published),
  };
}

const slice = (text: string, part: Quoted | undefined) =>
  text.slice(part?.start ?? 0, part?.end ?? 0).replace(/\s+/gu, ' ');

const capitalize = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Everybody whom the prose names, in its order, and everybody who speaks. */
function namedIn({ references, quotations }: DraftReading): Known[] {
  const named = references.flatMap(({ kind, known }) =>
    known && (kind === 'name' || kind === 'demonym') ? known : [],
  );
  return [...new Set([...named, ...quotations.flatMap(({ speaker }) => speaker.known ?? [])])];
}
