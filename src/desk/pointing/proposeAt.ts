/** What a form begins with: what `draft` would propose for the words. */
import type { SelectedAt } from '../../annotate/find/selectorAt.ts';
import { today } from '../../schema/days.ts';
import { rangesWithin } from '../../text/range.ts';
import { noteBehind } from '../draft/noteBehind.ts';
import { type ProposedEntity, type ProposedQuote, propose } from '../draft/propose.ts';
import { quoteIds } from '../draft/quoteIds.ts';
import { type DraftReading, readDraft } from '../draft/readDraft.ts';
import type { Known } from '../draft/types.ts';
import type { OpenArticle } from './openArticle.ts';
import type { Act, EntityChoice, NewKind, Proposal } from './types.ts';

export function proposeAt(article: OpenArticle, at: SelectedAt, act: Act): Proposal {
  const { entry, body, language, records } = article;
  const published = entry.published;
  const reading = readDraft({
    markdown: article.markdown,
    language,
    published,
    own: {
      people: (entry.people ?? []).map(ownEntry),
      organizations: (entry.organizations ?? []).map(ownEntry),
      countries: (entry.countries ?? []).map((ref) => (typeof ref === 'string' ? ref : ref.code)),
    },
    records: records.values(),
  });
  const all = propose(reading, NOTHING, new Set(), published);
  // The draft reads the same text; where it does not, its places mean nothing here.
  const sameText = reading.prose.text === body.text;
  const index = sameText ? quotationAt(reading, at) : -1;
  const quote = all.quotes[index];
  const within = reading.quotations[index]?.parts ?? [];
  const whole = rangesWithin(within, at.range).length;
  const interrupted = act === 'quote' && whole > 1 && whole === within.length;
  const exact = interrupted && quote ? quote.exact : at.exact;
  const words = [exact].flat()[0] ?? '';
  const known = act === 'name' ? namedBy(reading, at, sameText) : undefined;
  const entity = known
    ? chosen(known, article, all)
    : speakerOf(quote, reading, article, all, index);
  return {
    act,
    exact,
    context: interrupted ? contextOf(quote) : at.context,
    id: quoteIds([{ words, speaker: quote?.speaker ?? undefined }], takenIds(article))[0] ?? '',
    entity: act === 'name' ? (entity ?? newName(at.exact)) : entity,
    date: quote?.said?.date,
    source:
      (quote?.source ?? (sameText ? noteBehind(reading.prose, at.range.end) : undefined)) ||
      (entry.sources?.length === 1 ? entry.sources[0]?.id : undefined),
    today: today(),
    unsure: act === 'quote' ? quote?.unsure : undefined,
  };
}

const NOTHING = { words: [], ids: [], events: [] };

/** The quotation that the words are in, or that is in them. */
function quotationAt({ quotations }: DraftReading, { range }: SelectedAt): number {
  return quotations.findIndex(({ parts }) =>
    parts.some(({ start, end }) => start < range.end && end > range.start),
  );
}

function contextOf(quote: ProposedQuote | undefined): Proposal['context'] {
  return quote?.prefix === undefined ? undefined : { field: 'prefix', words: quote.prefix };
}

/** Ids that neither a quote nor a claim may take anew. */
function takenIds({ entry }: OpenArticle): string[] {
  return [
    ...(entry.quotes ?? []).map(({ id }) => id),
    ...(entry.claims ?? []).map(({ id }) => id),
    ...(entry.retired ?? []).flatMap(({ quote, claim }) => quote ?? claim ?? []),
  ];
}

function namedBy(
  reading: DraftReading,
  { range }: SelectedAt,
  sameText: boolean,
): Known | undefined {
  const reference = sameText
    ? reading.references.find(
        ({ kind, start, end }) =>
          (kind === 'name' || kind === 'demonym') && start < range.end && end > range.start,
      )
    : undefined;
  return reference?.known;
}

function speakerOf(
  quote: ProposedQuote | undefined,
  { quotations }: DraftReading,
  article: OpenArticle,
  all: ReturnType<typeof propose>,
  index: number,
): EntityChoice | undefined {
  const known = quote && quotations[index]?.speaker.known;
  return known && chosen(known, article, all);
}

/** Somebody whom the article or a registry has, by the key; otherwise what an entry would say. */
function chosen(
  known: Known,
  { listings, records }: OpenArticle,
  { people, organizations }: { people: ProposedEntity[]; organizations: ProposedEntity[] },
): EntityChoice {
  const { key, kind, id, name } = known;
  const record = records.get(key);
  const isKnown =
    kind === 'country' ||
    record?.registered ||
    listings.some((listing) => listing.record.key === key);
  if (isKnown) return { key };
  const entry = (kind === 'person' ? people : organizations).find((each) => each.id === id);
  return { kind: kind as NewKind, name, role: entry?.role, aliases: entry?.aliases ?? [] };
}

function newName(words: string): EntityChoice {
  return { kind: 'person', name: words, aliases: [] };
}

type Listed = string | { id: string; name?: string; aliases?: string[]; role?: string };

function ownEntry(ref: Listed) {
  return typeof ref === 'string' ? { id: ref } : ref;
}
