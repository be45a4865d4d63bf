/** From what was read to what is proposed for the frontmatter. */
import { timeOf } from '../../schema/days.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { inlineMarkdown } from './inlineMarkdown.ts';
import { quoteIds } from './quoteIds.ts';
import type { DraftReading } from './readDraft.ts';
import { FILLER } from './sentences.ts';
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
  /** The source whose note stands behind the words. */
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

export interface ProposedEvent {
  date: string;
  text: string;
  about: string[];
  source?: string;
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
  const folded = fold(prose.text).text;
  const opening = openingDay(reading, published);
  const quotes = newOnes.map(({ parts, speaker }, index): ProposedQuote => {
    const words = parts.map((part) => slice(prose.text, part));
    const stated = dateOf(reading, parts, published);
    const date = stated ?? opening;
    const unsure = [
      ...(speaker.unsure === undefined ? [] : [speaker.unsure]),
      ...(stated === undefined && date !== undefined
        ? ['the day is that of the first paragraph']
        : []),
      ...(date === undefined ? ['the prose does not say when it was said'] : []),
    ].join('; ');
    const prefix = prefixOf(prose.text, folded, parts);
    const source = noteBehind(reading, parts.at(-1)?.outer.end ?? 0);
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
  const entities = (kind: Known['kind']) =>
    named
      .filter((known) => known.kind === kind)
      .map((known) => ({
        id: known.id,
        name: known.name,
        ...(known.role !== undefined && { role: capitalize(known.role) }),
        ...toAliases(known, named, prose.text),
        registered: registered.has(known.key),
      }));
  return {
    quotes,
    people: entities('person'),
    organizations: entities('organization'),
    countries: named.filter(({ kind }) => kind === 'country').map(({ id }) => id),
    events: eventsIn(reading, existing, published),
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

/** The day that the narrator's sentence gives, or that of the words of the same paragraph before it. */
function dateOf(
  { dates, sentences }: DraftReading,
  parts: readonly Quoted[],
  published: string,
): string | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const own = sentences[first.paragraph] ?? [];
  const at = own.findIndex(
    ({ start, end }) => start <= first.outer.start && first.outer.start < end,
  );
  for (const sentence of own.slice(0, at + 1).reverse()) {
    const day = dates.find(
      ({ start, end, date }) => start >= sentence.start && end <= sentence.end && date <= published,
    );
    if (day?.date.length === 10) return day.date;
  }
  return undefined;
}

/** How many days before the article its first paragraph may tell of as news. */
const NEWS = 8;

/** The day on which what the article is about took place, if its first paragraph gives one. */
function openingDay({ dates, prose }: DraftReading, published: string): string | undefined {
  const [first] = prose.paragraphs;
  const days = dates.filter(
    ({ start, date }) =>
      start < (first?.end ?? 0) && date.length === 10 && date <= published.slice(0, 10),
  );
  const latest = days
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (latest === undefined) return undefined;
  return timeOf(published.slice(0, 10)) - timeOf(latest) <= NEWS * 86_400_000 ? latest : undefined;
}

/** The fewest words before the quotation that tell it from other places with the same words. */
function prefixOf(text: string, folded: string, [first]: readonly Quoted[]): string | undefined {
  if (first === undefined) return undefined;
  const exact = text.slice(first.start, first.end);
  if (occurrences(folded, foldWords(exact)) < 2) return undefined;
  let from = first.start;
  for (let words = 0; words < 24 && from > 0 && text[from - 1] !== '\n'; words++) {
    from = Math.max(text.lastIndexOf(' ', from - 2), text.lastIndexOf('\n', from - 2)) + 1;
    const prefix = text.slice(from, first.start).trim();
    if (
      /[\p{L}\p{N}]/u.test(prefix) &&
      occurrences(folded, foldWords(text.slice(from, first.end))) === 1
    )
      return prefix;
  }
  return undefined;
}

function occurrences(text: string, words: string): number {
  let [count, at] = [0, text.indexOf(words)];
  while (at >= 0 && count < 2) {
    count++;
    at = text.indexOf(words, at + 1);
  }
  return count;
}

function noteBehind({ prose }: DraftReading, end: number): string | undefined {
  const paragraph = prose.paragraphs.find((each) => each.start <= end && end <= each.end);
  if (paragraph === undefined) return undefined;
  return prose.notes.find(({ at }) => at >= end && at <= paragraph.end)?.id;
}

/** Dated sentences of the narrator that quote nobody. */
function eventsIn(
  { prose, masked, sentences, dates, references }: DraftReading,
  existing: Existing,
  published: string,
): ProposedEvent[] {
  const known = new Set(existing.events.map(foldWords));
  return sentences.flat().flatMap(({ start, end }) => {
    const text = prose.text.slice(start, end).replace(/\s+/gu, ' ').trim();
    const dated = dates.find(
      (each) => each.start >= start && each.end <= end && each.date <= published,
    );
    if (
      !dated ||
      masked.slice(start, end).includes(FILLER) ||
      text.length > 300 ||
      known.has(foldWords(text))
    )
      return [];
    const about = references.flatMap((each) =>
      each.known && each.kind !== 'pronoun' && each.start >= start && each.end <= end
        ? each.known.id
        : [],
    );
    const source = noteBehind({ prose } as DraftReading, end);
    return [
      {
        date: dated.date,
        text: inlineMarkdown(text),
        about: [...new Set(about)],
        ...(source && { source }),
      },
    ];
  });
}
