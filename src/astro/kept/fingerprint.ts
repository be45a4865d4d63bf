/**
 * One number for everything that a page may show of an article or an entity. Whoever lets a page read more of the site
 * than is walked here has to walk it here: a test compares what every page has read with it.
 */
import { createHash } from 'node:crypto';
import type { Dossier } from '../../model/dossiers.ts';
import type { Entity, ResolvedArticle, ResolvedQuote } from '../../model/types.ts';
import type { TintOf } from '../../theme/tints.ts';

/**
 * All of an article with all that its pages lead to: its entities, the lines of its claims, what took the place of what
 * was retired. Of other articles it is what a link to them shows.
 */
export function articleFingerprint(article: ResolvedArticle, tintOf: TintOf): string {
  const walk = new Walk(tintOf, article);
  walk.value(article);
  return walk.digest();
}

/**
 * All that the site has on an entity, articles and all: its pages show sentences of them, and who else they name.
 *
 * @param keyOf gives an article's fingerprint
 */
export function entityFingerprint(
  dossier: Dossier,
  dossiers: ReadonlyMap<string, Dossier>,
  keyOf: (article: ResolvedArticle) => string,
  tintOf: TintOf,
): string {
  const walk = new Walk(tintOf);
  walk.value(dossier.entity);
  // A country has quotes of those who speak for it, in articles that need not list it.
  const claims = [
    ...dossier.positions.map(({ claim }) => claim),
    ...dossier.flowsFrom,
    ...dossier.flowsTo,
  ];
  const articles = new Set([
    ...dossier.articles,
    ...[...dossier.quotes, ...dossier.quotesAbout, ...claims, ...dossier.events].map(
      ({ article }) => article,
    ),
  ]);
  for (const article of articles) walk.value(keyOf(article));
  walk.counts(dossier);
  // The page names who spoke for a country, and where somebody held an office, each with how much there is.
  for (const speaker of dossier.speakers) {
    walk.value(speaker);
    walk.counts(dossiers.get(speaker.key));
  }
  for (const { country, organization } of dossier.entity.roles) {
    walk.value(dossiers.get(`country:${country}`)?.entity);
    walk.value(dossiers.get(`organization:${organization}`)?.entity);
  }
  return walk.digest();
}

/** Of anything that leads to no article. */
export function fingerprint(...values: readonly unknown[]): string {
  const walk = new Walk(() => 0);
  walk.value(values);
  return walk.digest();
}

class Walk {
  readonly #tintOf: TintOf;
  readonly #own: ResolvedArticle | undefined;
  readonly #seen = new Map<object, number>();
  readonly #parts: string[] = [];

  constructor(tintOf: TintOf, own?: ResolvedArticle) {
    this.#tintOf = tintOf;
    this.#own = own;
  }

  digest(): string {
    return createHash('sha256').update(this.#parts.join('\0')).digest('hex').slice(0, 32);
  }

  value(value: unknown): void {
    if (typeof value !== 'object' || value === null) {
      this.#parts.push(typeof value === 'string' ? `"${value}` : String(value));
    } else if (this.#isNew(value)) {
      if (Array.isArray(value)) this.#list(value);
      else if (isArticle(value)) this.#article(value);
      else if (isQuote(value)) this.#quoteFrom(value);
      else if (isEntity(value)) this.#entity(value);
      else this.#fields(value);
    }
  }

  /** How long each list is. */
  counts(dossier: Dossier | undefined): void {
    for (const list of Object.values(dossier ?? {})) {
      this.#parts.push(Array.isArray(list) ? String(list.length) : '');
    }
  }

  #isNew(value: object): boolean {
    const number = this.#seen.get(value);
    if (number !== undefined) this.#parts.push(`#${number}`);
    else this.#seen.set(value, this.#seen.size);
    return number === undefined;
  }

  #list(values: readonly unknown[]): void {
    this.#parts.push(`[${values.length}`);
    for (const each of values) this.value(each);
  }

  #fields(value: object, without: readonly string[] = []): void {
    this.#parts.push('{');
    for (const [name, field] of Object.entries(value)) {
      if (without.includes(name)) continue;
      this.#parts.push(name);
      this.value(field);
    }
    this.#parts.push('}');
  }

  #article(article: ResolvedArticle): void {
    if (article === this.#own) this.#fields(article);
    else this.#fields(linked(article));
  }

  #quoteFrom(quote: ResolvedQuote): void {
    if (quote.article === this.#own) this.#fields(quote);
    else this.#fields(quote, ['previous', 'next', 'claims']);
  }

  #entity(entity: Entity): void {
    this.#parts.push(String(this.#tintOf(entity)));
    this.#fields(entity);
  }
}

/** What is shown of an article where something leads to it. */
function linked({
  slug,
  title,
  summary,
  href,
  published,
  updated,
  language,
  authors,
  aliases,
}: ResolvedArticle) {
  return { slug, title, summary, href, published, updated, language, authors, aliases };
}

const isArticle = (value: object): value is ResolvedArticle =>
  'blocks' in value && 'quotes' in value && 'claims' in value && 'slug' in value;
const isQuote = (value: object): value is ResolvedQuote => 'speaker' in value && 'parts' in value;
const isEntity = (value: object): value is Entity => 'sameAs' in value && 'key' in value;
