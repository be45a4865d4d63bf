/** What the whole site has on each entity: for the pages about people, organizations and countries. */
import { type EntityKey, type EntityKind, entityKey } from '../schema/entityKey.ts';
import { presentOf } from './claimHistory.ts';
import type { RecordedPosition } from './takenPositions.ts';
import type {
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedEvent,
  ResolvedMention,
  ResolvedQuote,
  ResolvedSite,
} from './types.ts';

/** Everything is newest first, as it was said, happened or was published. */
export interface Dossier {
  entity: Entity;
  /** Articles that list it. */
  articles: ResolvedArticle[];
  /** What it said; of a country, also what was said for it. */
  quotes: ResolvedQuote[];
  /** What others said about it. */
  quotesAbout: ResolvedQuote[];
  /** What it says of claims; of a country, also what is said for it. */
  positions: RecordedPosition[];
  events: { article: ResolvedArticle; event: ResolvedEvent }[];
  /** In the order of the articles' prose. */
  mentions: { article: ResolvedArticle; mention: ResolvedMention }[];
  /** Claims of something that moves from it, or to it. */
  flowsFrom: ResolvedClaim[];
  flowsTo: ResolvedClaim[];
  /** Countries: who is quoted or takes a position for it, by name. */
  speakers: Entity[];
}

const made = new WeakMap<ResolvedSite, Map<EntityKey, Dossier>>();

/** @returns the dossiers of a site, made when they are first asked for */
export function dossiersOf(site: ResolvedSite): Map<EntityKey, Dossier> {
  const dossiers = made.get(site) ?? buildDossiers(site);
  made.set(site, dossiers);
  return dossiers;
}

/**
 * The claims that an entity has to do with: those on which it takes a position, or that say that something moves from it
 * or to it. Whatever counts the claims of an entity counts these.
 *
 * @returns each as the site holds it now, one that several articles take up once
 */
export function claimsOf({ positions, flowsFrom, flowsTo }: Dossier): ResolvedClaim[] {
  const met = [...positions.map(({ claim }) => claim), ...flowsFrom, ...flowsTo];
  return [...new Set(met.map(presentOf))];
}

/** @returns those of one kind, by name */
export function dossiersOfKind(site: ResolvedSite, kind: EntityKind): Dossier[] {
  return [...dossiersOf(site).values()].filter(({ entity }) => entity.kind === kind);
}

/** @returns a dossier for each entity of the site, made in one pass over the articles */
function buildDossiers(site: ResolvedSite): Map<EntityKey, Dossier> {
  const all = [...site.entities, ...(site.unmentioned ?? [])];
  const dossiers = new Map(all.map((entity) => [entity.key, emptyDossier(entity)]));
  const of = (entity: Entity) => dossiers.get(entity.key) ?? emptyDossier(entity);
  const byCountry = new Map<string, Set<Entity>>();
  /** The country for which somebody else spoke. */
  const voiced = (speaker: Entity, code: string | undefined) =>
    code === undefined || speaker.kind === 'country'
      ? undefined
      : dossiers.get(entityKey('country', code));
  function addSpeaker(speaker: Entity, country: string | undefined) {
    if (country === undefined || speaker.kind === 'country') return;
    byCountry.set(country, (byCountry.get(country) ?? new Set()).add(speaker));
  }

  for (const article of site.articles) {
    for (const { entity, mentions } of article.entities) {
      of(entity).articles.push(article);
      of(entity).mentions.push(...mentions.map((mention) => ({ article, mention })));
    }
    for (const quote of article.quotes) {
      of(quote.speaker).quotes.push(quote);
      const country = voiced(quote.speaker, quote.speaksFor);
      country?.quotes.push(quote);
      addSpeaker(quote.speaker, quote.speaksFor);
      for (const entity of quote.about) {
        if (entity !== quote.speaker && entity !== country?.entity)
          of(entity).quotesAbout.push(quote);
      }
    }
    for (const claim of article.claims) {
      for (const position of claim.positions) {
        of(position.by).positions.push({ claim, position });
        voiced(position.by, position.speaksFor)?.positions.push({ claim, position });
        addSpeaker(position.by, position.speaksFor);
      }
      if (claim.flow !== undefined) {
        of(claim.flow.from).flowsFrom.push(claim);
        of(claim.flow.to).flowsTo.push(claim);
      }
    }
    for (const event of article.events) {
      for (const entity of event.about) of(entity).events.push({ article, event });
    }
  }

  const collator = new Intl.Collator(site.settings.language);
  for (const dossier of dossiers.values()) {
    dossier.quotes.sort(newestFirst((quote) => quote.said.date));
    dossier.quotesAbout.sort(newestFirst((quote) => quote.said.date));
    dossier.positions.sort(newestFirst(({ position }) => position.date));
    dossier.events.sort(newestFirst(({ event }) => event.date));
    if (dossier.entity.kind === 'country') {
      dossier.speakers = [...(byCountry.get(dossier.entity.id) ?? [])].sort((a, b) =>
        collator.compare(a.name, b.name),
      );
    }
  }
  return dossiers;
}

function emptyDossier(entity: Entity): Dossier {
  return {
    entity,
    articles: [],
    quotes: [],
    quotesAbout: [],
    positions: [],
    events: [],
    mentions: [],
    flowsFrom: [],
    flowsTo: [],
    speakers: [],
  };
}

function newestFirst<Item>(dateOf: (item: Item) => string) {
  return (a: Item, b: Item) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0);
}
