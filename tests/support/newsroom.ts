import { article } from './contentFolder.ts';

/** What an editor may do next; numbers choose among what there is. */
export interface Edit {
  kind:
    | 'addArticle'
    | 'renameArticle'
    | 'deleteArticle'
    | 'addQuote'
    | 'rewordQuote'
    | 'renameQuote'
    | 'withdrawQuote'
    | 'moveQuote'
    | 'addClaim'
    | 'renameClaim'
    | 'withdrawClaim'
    | 'addEntity'
    | 'renameEntity'
    | 'deleteEntity'
    | 'forgetEntity'
    | 'addPage'
    | 'renamePage'
    | 'deletePage'
    | 'publish';
  at: number;
  to: number;
}

interface Quote {
  id: string;
  words: string;
  /** Under which it was published last. */
  known?: string;
}

interface Entity {
  kind: 'person' | 'organization';
  id: string;
  name: string;
  formerly: string[];
}

interface Article {
  slug: string;
  aliases: string[];
  quotes: Quote[];
  claims: string[];
  entities: Entity[];
  /** Lines of `retired` and of `corrections`. */
  retired: string[];
  corrections: string[];
}

interface PlainPage {
  slug: string;
  aliases: string[];
}

const DAY = 'date: 2026-03-03, because: Changed.';

/** A newsroom that follows the guide: whatever was published and goes leaves the line that the guide asks for. */
export class Newsroom {
  #articles: Article[] = [];
  #entities: Entity[] = [];
  #pages: PlainPage[] = [];
  /** Lines of `retired.yaml`. */
  #retired: string[] = [];
  #next = 0;
  /** What was published: `article:SLUG`, `quote:SLUG/ID`, `person:ID`, `page:SLUG`. */
  readonly #public = new Set<string>();
  readonly #forgotten = new Set<string>();

  constructor() {
    for (const kind of ['addEntity', 'addEntity', 'addArticle', 'addArticle', 'addPage'] as const) {
      this.apply({ kind, at: 0, to: 0 });
    }
    for (const at of [0, 1]) {
      for (const kind of ['addQuote', 'addClaim'] as const) this.apply({ kind, at, to: 0 });
    }
  }

  /** What the files hold now is published. */
  published(): void {
    for (const { slug, quotes, claims } of this.#articles) {
      this.#public.add(`article:${slug}`);
      for (const quote of quotes) {
        this.#public.add(`quote:${slug}/${quote.id}`);
        quote.known = quote.words;
      }
      for (const id of claims) this.#public.add(`claim:${slug}/${id}`);
    }
    for (const { kind, id } of this.#articles.flatMap(({ entities }) => entities)) {
      this.#public.add(`${kind}:${id}`);
    }
    for (const { slug } of this.#pages) this.#public.add(`page:${slug}`);
  }

  apply({ kind, at, to }: Edit): void {
    const fresh = `n${this.#next++}`;
    const one = pick(this.#articles, at);
    const entity = pick(this.#entities, at);
    if (kind === 'addEntity') {
      const what = at % 2 === 0 ? 'person' : 'organization';
      this.#entities.push({
        kind: what,
        id: fresh,
        name: `Name ${lettersOf(fresh)}`,
        formerly: [],
      });
    } else if (kind === 'addArticle') {
      const [quotes, claims, entities] = [[], [], [...this.#entities]];
      const lists = { aliases: [], retired: [], corrections: [] };
      this.#articles.push({ slug: fresh, quotes, claims, entities, ...lists });
    } else if (kind === 'renameEntity' && entity) {
      entity.formerly.push(entity.id);
      entity.id = fresh;
    } else if (kind === 'forgetEntity' && entity) {
      for (const each of this.#articles) drop(each.entities, entity);
    } else if (kind === 'deleteEntity' && entity) {
      for (const each of this.#articles) drop(each.entities, entity);
      drop(this.#entities, entity);
      for (const id of [entity.id, ...entity.formerly]) {
        if (this.#public.has(`${entity.kind}:${id}`)) {
          this.#retired.push(`{ ${entity.kind}: ${id}, ${DAY} }`);
        }
      }
    } else if (/Page$/.test(kind)) this.#changePages(kind, at, fresh);
    else if (one) this.#change(one, kind, to, fresh);
  }

  #changePages(kind: Edit['kind'], at: number, fresh: string): void {
    const page = pick(this.#pages, at);
    if (kind === 'addPage') this.#pages.push({ slug: fresh, aliases: [] });
    if (kind === 'renamePage' && page) {
      page.aliases.push(page.slug);
      page.slug = fresh;
    }
    if (kind === 'deletePage' && page) {
      drop(this.#pages, page);
      const known = [page.slug, ...page.aliases].filter((slug) => this.#public.has(`page:${slug}`));
      this.#retired.push(...known.map((slug) => `{ page: ${slug}, ${DAY} }`));
    }
  }

  #change(one: Article, kind: Edit['kind'], to: number, fresh: string): void {
    const quote = pick(one.quotes, to);
    const claim = pick(one.claims, to);
    if (kind === 'addQuote') one.quotes.push({ id: fresh, words: wordsOf(fresh) });
    if (kind === 'addClaim') one.claims.push(fresh);
    if (kind === 'renameArticle') {
      one.aliases.push(one.slug);
      one.slug = fresh;
    }
    if (kind === 'deleteArticle') {
      drop(this.#articles, one);
      for (const slug of [one.slug, ...one.aliases]) {
        // Quotes may have moved there before it was ever published.
        this.#retired.push(`{ article: ${slug}, ${DAY} }`);
      }
    }
    if (kind === 'rewordQuote' && quote) {
      const was = quote.known;
      if (was !== undefined && was === quote.words) one.corrections.push(correction(quote.id, was));
      quote.words = wordsOf(fresh);
    }
    if (kind === 'renameQuote' && quote) {
      one.retired.push(`{ quote: ${quote.id}, ${DAY}, now: ${fresh} }`);
      one.corrections = one.corrections.filter((line) => !line.includes(`quote: ${quote.id},`));
      Object.assign(quote, { id: fresh, known: undefined });
    }
    if (kind === 'withdrawQuote' && quote) {
      drop(one.quotes, quote);
      one.retired.push(`{ quote: ${quote.id}, ${DAY} }`);
    }
    if (kind === 'moveQuote' && quote) {
      const target = pick(this.#articles, to) ?? one;
      drop(one.quotes, quote);
      one.retired.push(`{ quote: ${quote.id}, ${DAY}, now: ${target.slug}/${fresh} }`);
      target.quotes.push({ id: fresh, words: quote.words });
    }
    if ((kind === 'renameClaim' || kind === 'withdrawClaim') && claim) {
      drop(one.claims, claim);
      if (kind === 'renameClaim') one.claims.push(fresh);
      one.retired.push(
        `{ claim: ${claim}, ${DAY}${kind === 'renameClaim' ? `, now: ${fresh}` : ''} }`,
      );
    }
  }

  /** Lines without which something that was published would be lost, or be changed in silence. */
  notes(): string[] {
    const isPublic = (kind: string, slugs: readonly string[], line: string) => {
      const id = new RegExp(`${kind}: (\\w+),`).exec(line)?.[1];
      return slugs.some((slug) => this.#public.has(`${kind}:${slug}/${id}`));
    };
    return [
      ...this.#retired.filter((line) =>
        this.#public.has(/^\{ (\w+: \w+),/.exec(line)?.[1]?.replace(' ', '') ?? ''),
      ),
      ...this.#articles.flatMap(({ slug, aliases, quotes, retired, corrections }) => [
        ...retired.filter((line) =>
          ['quote', 'claim'].some((kind) => isPublic(kind, [slug, ...aliases], line)),
        ),
        ...corrections.filter((line) => quotes.some(({ id }) => line.includes(`quote: ${id},`))),
      ]),
    ];
  }

  /** Leaves a line out of the files. */
  forget(line: string): void {
    this.#forgotten.add(line);
  }

  files(): Record<string, string> {
    const kept = (lines: readonly string[]) => lines.filter((line) => !this.#forgotten.has(line));
    const files = this.#entities.map(({ kind, id, name, formerly }) => {
      const folder = kind === 'person' ? 'people' : 'organizations';
      return [`${folder}/${id}.yaml`, `name: ${name}\nformerly: [${formerly}]\n`] as const;
    });
    const articles = this.#articles.map((each) => {
      const named = { ...each, retired: kept(each.retired), corrections: kept(each.corrections) };
      return [`articles/${each.slug}.md`, articleText(named)] as const;
    });
    const pages = this.#pages.map(({ slug, aliases }) => {
      const fields = `title: A page\nsummary: What it says.\naliases: [${aliases}]`;
      return [`pages/${slug}.md`, `---\n${fields}\n---\nProse.\n`] as const;
    });
    const retired = kept(this.#retired).map((line) => `- ${line}\n`);
    return {
      'people/mo.yaml': 'name: Mo Kay\n',
      ...Object.fromEntries([...files, ...articles, ...pages]),
      ...(retired.length > 0 && { 'retired.yaml': retired.join('') }),
    };
  }
}

function articleText({ aliases, claims, corrections, entities, quotes, retired }: Article): string {
  const idsOf = (kind: Entity['kind']) =>
    entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
  const said = quotes.map(
    ({ id, words }) =>
      `{ id: ${id}, speaker: mo, exact: ${words}, said: { date: 2026-01-01 }, source: s }`,
  );
  const stated = claims.map(
    (id) =>
      `{ id: ${id}, text: It is so., status: asserted, asOf: 2026-01-02, because: Said., positions: [{ by: mo, stance: asserts, date: 2026-01-01, source: s }] }`,
  );
  const fields = `aliases: [${aliases}]
sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [${['mo', ...idsOf('person')]}]
organizations: [${idsOf('organization')}]
quotes: [${said}]
claims: [${stated}]
corrections: [${corrections}]
retired: [${retired}]`;
  const prose = quotes.map(({ words }) => `“${words}.”`).join('\n\n');
  return article(fields, `${prose}\n\nMo Kay.`);
}

function correction(id: string, was: string): string {
  return `{ date: 2026-03-03, text: Misheard., quote: ${id}, was: ${was} }`;
}

/** Words that stand in no other quote. */
function wordsOf(fresh: string): string {
  return `these are the words ${lettersOf(fresh)} of somebody`;
}

function lettersOf(fresh: string): string {
  const letters = fresh.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return `${letters.toUpperCase()}x`;
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

function drop<Item>(items: Item[], item: Item): void {
  const index = items.indexOf(item);
  if (index !== -1) items.splice(index, 1);
}
