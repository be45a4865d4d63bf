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
    | 'addManyQuotes'
    | 'withdrawManyQuotes'
    | 'moveQuote'
    | 'addClaim'
    | 'renameClaim'
    | 'withdrawClaim'
    | 'addFlow'
    | 'dropFlow'
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
  /** Of `people/mo.yaml`, where nobody else is named. */
  speaker?: Entity | undefined;
  /** Under which it was published last. */
  known?: string;
}

interface Claim {
  id: string;
  flow?: boolean;
}

interface Entity {
  kind: 'person' | 'organization' | 'country';
  id: string;
  name: string;
  formerly: string[];
}

interface Article {
  slug: string;
  aliases: string[];
  quotes: Quote[];
  claims: Claim[];
  entities: Entity[];
  /** Lines of `retired` and of `corrections`. */
  retired: string[];
  corrections: string[];
}

interface PlainPage {
  slug: string;
  aliases: string[];
}

/** Each is taken once: a country that was retired does not come back. */
const CODES = [
  'PT',
  'ES',
  'FR',
  'DE',
  'PL',
  'SE',
  'NO',
  'FI',
  'IT',
  'GR',
  'TR',
  'EG',
  'IN',
  'JP',
  'KR',
];
/** More than stand in the page about who said them. */
const MANY = 110;

const DAY = 'date: 2026-03-03, because: Changed.';

/** A newsroom that follows the guide: whatever was published and goes leaves the line that the guide asks for. */
export class Newsroom {
  #articles: Article[] = [];
  #entities: Entity[] = [];
  #pages: PlainPage[] = [];
  /** Lines of `retired.yaml`. */
  #retired: string[] = [];
  #next = 0;
  readonly #codes = [...CODES];
  /** Once is enough: what is read takes its time with so many. */
  #hasMany = false;
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
    for (const { slug, aliases, quotes, claims } of this.#articles) {
      for (const each of [slug, ...aliases]) this.#public.add(`article:${each}`);
      for (const quote of quotes) {
        this.#public.add(`quote:${slug}/${quote.id}`);
        quote.known = quote.words;
      }
      for (const { id } of claims) this.#public.add(`claim:${slug}/${id}`);
    }
    for (const { kind, id, formerly } of this.#articles.flatMap(({ entities }) => entities)) {
      for (const each of [id, ...formerly]) this.#public.add(`${kind}:${each}`);
    }
    // Who is named no more has a page as before, under a new id as well.
    for (const { kind, id, formerly } of this.#entities) {
      const ids = [id, ...formerly].map((each) => `${kind}:${each}`);
      if (ids.some((each) => this.#public.has(each)))
        for (const each of ids) this.#public.add(each);
    }
    for (const { slug, aliases } of this.#pages) {
      for (const each of [slug, ...aliases]) this.#public.add(`page:${each}`);
    }
  }

  apply({ kind, at, to }: Edit): void {
    const fresh = `n${this.#next++}`;
    const one = pick(this.#articles, at);
    const entity = pick(this.#entities, at);
    if (kind === 'addEntity') {
      const code = at % 3 === 2 ? this.#codes.shift() : undefined;
      const what = code ? 'country' : at % 2 === 0 ? 'person' : 'organization';
      const name = `Name ${lettersOf(fresh)}`;
      this.#entities.push({ kind: what, id: code ?? fresh, name, formerly: [] });
    } else if (kind === 'addArticle') {
      const [quotes, claims, entities] = [[], [], [...this.#entities]];
      const lists = { aliases: [], retired: [], corrections: [] };
      this.#articles.push({ slug: fresh, quotes, claims, entities, ...lists });
    } else if (kind === 'renameEntity' && entity) {
      if (entity.kind === 'country') return;
      entity.formerly.push(entity.id);
      entity.id = fresh;
    } else if (kind === 'forgetEntity' && entity) {
      this.#leave(entity);
    } else if (kind === 'deleteEntity' && entity) {
      this.#leave(entity);
      drop(this.#entities, entity);
      for (const id of [entity.id, ...entity.formerly]) {
        if (this.#public.has(`${entity.kind}:${id}`)) {
          this.#retired.push(`{ ${entity.kind}: ${id}, ${DAY} }`);
        }
      }
    } else if (/Page$/.test(kind)) this.#changePages(kind, at, fresh);
    else if (one) this.#change(one, kind, to, fresh);
  }

  /** No article names somebody any more, or has words of theirs. */
  #leave(entity: Entity): void {
    for (const each of this.#articles) {
      for (const quote of each.quotes.filter(({ speaker }) => speaker === entity)) {
        withdraw(each, quote);
      }
      drop(each.entities, entity);
    }
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
    if (kind === 'addManyQuotes' && !this.#hasMany) {
      this.#hasMany = true;
      const people = this.#entities.filter((each) => each.kind === 'person');
      const speaker = pick(people, to);
      if (speaker && !one.entities.includes(speaker)) one.entities.push(speaker);
      for (let number = 0; number < MANY; number++) {
        const id = `${fresh}-${number}`;
        one.quotes.push({ id, words: wordsOf(id), speaker });
      }
    }
    if (kind === 'withdrawManyQuotes') {
      for (const each of one.quotes.slice(to * 10)) withdraw(one, each);
    }
    if (kind === 'addClaim') one.claims.push({ id: fresh });
    if (kind === 'addFlow' && claim) claim.flow = true;
    if (kind === 'dropFlow') for (const each of one.claims) each.flow = false;
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
      withdraw(one, quote);
    }
    if (kind === 'moveQuote' && quote) {
      const target = pick(this.#articles, to) ?? one;
      drop(one.quotes, quote);
      one.retired.push(`{ quote: ${quote.id}, ${DAY}, now: ${target.slug}/${fresh} }`);
      target.quotes.push({ id: fresh, words: quote.words, speaker: quote.speaker });
      const { speaker } = quote;
      if (speaker && !target.entities.includes(speaker)) target.entities.push(speaker);
    }
    if ((kind === 'renameClaim' || kind === 'withdrawClaim') && claim) {
      drop(one.claims, claim);
      if (kind === 'renameClaim') one.claims.push({ ...claim, id: fresh });
      one.retired.push(
        `{ claim: ${claim.id}, ${DAY}${kind === 'renameClaim' ? `, now: ${fresh}` : ''} }`,
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
    const named = this.#entities.filter(({ kind }) => kind !== 'country');
    const files = named.map(({ kind, id, name, formerly }) => {
      const folder = kind === 'person' ? 'people' : 'organizations';
      return [`${folder}/${id}.yaml`, `name: ${name}\nformerly: [${formerly}]\n`] as const;
    });
    const articles = this.#articles.map((each) => {
      const whole = { ...each, retired: kept(each.retired), corrections: kept(each.corrections) };
      return [`articles/${each.slug}.md`, articleText(whole)] as const;
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
    ({ id, words, speaker }) =>
      `{ id: ${id}, speaker: ${speaker?.id ?? 'mo'}, exact: ${words}, said: { date: 2026-01-01 }, source: s }`,
  );
  const stated = claims.map(
    ({ id, flow }) =>
      `{ id: ${id}, text: It is so.,${flow ? FLOW : ''} status: asserted, asOf: 2026-01-02, because: Said., positions: [{ by: mo, stance: asserts, date: 2026-01-01, source: s }] }`,
  );
  const fields = `aliases: [${aliases}]
sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [${['mo', ...idsOf('person')]}]
organizations: [${idsOf('organization')}]
countries: [${[...idsOf('country'), ...(claims.some(({ flow }) => flow) ? ENDS : [])].map((code) => `'${code}'`)}]
quotes: [${said}]
claims: [${stated}]
corrections: [${corrections}]
retired: [${retired}]`;
  const prose = quotes.map(({ words }) => `“${words}.”`).join('\n\n');
  return article(fields, `${prose}\n\nMo Kay.`);
}

/** Of a thing that goes from one country to another, which an article with such a claim lists. */
const ENDS = ['CL', 'AR'];
const FLOW = ' flow: { from: CL, to: AR, what: Letters },';

function withdraw(one: Article, quote: Quote): void {
  drop(one.quotes, quote);
  one.retired.push(`{ quote: ${quote.id}, ${DAY} }`);
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
