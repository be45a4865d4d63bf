/** What was published goes on answering, whatever an editor does to it afterwards. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleAddresses, quoteAddresses, retiredAddresses } from '../../src/model/addresses.ts';
import { loadContent } from '../../src/model/loadContent.ts';
import { type Permalink, permalinkPath } from '../../src/urls.ts';
import { article, contentFolder } from '../support/contentFolder.ts';

/** A quote has an identity that outlives its id, its words and its article. */
interface Quote {
  identity: number;
  id: string;
  words: string;
}
interface Article {
  slug: string;
  aliases: string[];
  quotes: Quote[];
  retired: { id: string; now?: string }[];
}

/** What an editor may do next; numbers choose among what there is. */
type Edit =
  | { kind: 'add'; article: number }
  | { kind: 'reword' | 'rename' | 'withdraw'; article: number; quote: number }
  | { kind: 'move'; article: number; quote: number; to: number }
  | { kind: 'renameArticle'; article: number };

const index = fc.nat(5);
const edits = fc.array(
  fc.oneof<fc.Arbitrary<Edit>[]>(
    fc.record({ kind: fc.constant('add' as const), article: index }),
    fc.record({
      kind: fc.constantFrom('reword' as const, 'rename' as const, 'withdraw' as const),
      article: index,
      quote: index,
    }),
    fc.record({ kind: fc.constant('move' as const), article: index, quote: index, to: index }),
    fc.record({ kind: fc.constant('renameArticle' as const), article: index }),
  ),
  { minLength: 1, maxLength: 14 },
);

/** A newsroom that follows the guide, and remembers what it has published. */
class Newsroom {
  readonly articles: Article[] = [];
  /** Every permalink ever published, with the quote that it was about. */
  readonly published = new Map<string, number>();
  readonly withdrawn = new Set<number>();
  private next = 0;

  constructor() {
    for (const slug of ['north', 'south', 'west']) {
      this.articles.push({ slug, aliases: [], quotes: [], retired: [] });
    }
    for (const one of [0, 1, 2, 0]) this.apply({ kind: 'add', article: one });
  }

  apply(edit: Edit): void {
    const at = this.articles[edit.article % this.articles.length] as Article;
    const fresh = this.next++;
    if (edit.kind === 'add') {
      at.quotes.push({ identity: fresh, id: `quote-${fresh}`, words: wordsOf(fresh) });
    } else if (edit.kind === 'renameArticle') {
      at.aliases.push(at.slug);
      at.slug = `article-${fresh}`;
    } else if (at.quotes.length > 0) {
      const quote = at.quotes[edit.quote % at.quotes.length] as Quote;
      if (edit.kind === 'reword') quote.words = wordsOf(fresh);
      if (edit.kind === 'rename') {
        at.retired.push({ id: quote.id, now: `quote-${fresh}` });
        quote.id = `quote-${fresh}`;
      }
      if (edit.kind === 'withdraw' || edit.kind === 'move') {
        at.quotes.splice(at.quotes.indexOf(quote), 1);
        const to = edit.kind === 'move' && this.articles[edit.to % this.articles.length];
        if (to) {
          at.retired.push({ id: quote.id, now: `${to.slug}/quote-${fresh}` });
          to.quotes.push({ ...quote, id: `quote-${fresh}` });
        } else {
          at.retired.push({ id: quote.id });
          this.withdrawn.add(quote.identity);
        }
      }
    }
    for (const { slug, quotes } of this.articles) {
      for (const { id, identity } of quotes) {
        this.published.set(permalinkPath({ slug, kind: 'quote', id }), identity);
      }
    }
  }

  files(): Record<string, string> {
    const written = this.articles.map(({ slug, aliases, quotes, retired }) => {
      const fields = `aliases: [${aliases}]
sources: [{ id: s, title: T, publisher: P, url: "https://example.org/", kind: report }]
people: [{ id: mo, name: Mo Kay }]
quotes: [${quotes.map(({ id, words }) => `{ id: ${id}, speaker: mo, exact: ${words}, said: { date: 2026-01-01 }, source: s }`)}]
retired: [${retired.map(({ id, now }) => `{ quote: ${id}, date: 2026-01-02, because: Changed.${now ? `, now: ${now}` : ''} }`)}]`;
      const prose = quotes.map(({ words }) => `“${words}.”`).join('\n\n');
      return [`articles/${slug}.md`, article(fields, `${prose}\n\nMo Kay.`)] as const;
    });
    return {
      ...Object.fromEntries(written),
      'permalinks.json': JSON.stringify([...this.published.keys()].sort()),
    };
  }
}

/** Words that stand in no other quote. */
function wordsOf(number: number): string {
  const letters = String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return `these are the words ${letters}x of somebody`;
}

test('after any series of edits, every permalink answers with a page about that quote', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (series) => {
      const newsroom = new Newsroom();
      for (const edit of series) newsroom.apply(edit);
      const { site, issues } = await loadContent({ contentDir: contentFolder(newsroom.files()) });
      expect(issues).toEqual([]);
      if (site === undefined) return;

      const identities = new Map<string, number>(
        newsroom.articles.flatMap(({ slug, quotes }) =>
          quotes.map(({ id, identity }) => [`${slug}/${id}`, identity] as const),
        ),
      );
      const answers = new Map<string, number | undefined>();
      const put = (permalink: Permalink, about: string | undefined) =>
        answers.set(
          permalinkPath(permalink),
          about === undefined ? undefined : identities.get(about),
        );
      for (const { slug, item } of quoteAddresses(site)) {
        put({ slug, kind: 'quote', id: item.id }, `${item.article.slug}/${item.id}`);
      }
      for (const { slug, item } of retiredAddresses(site, 'quote')) {
        const about = item.now && `${item.now.article.slug}/${item.now.id}`;
        put({ slug, kind: 'quote', id: item.id }, about);
      }
      for (const [permalink, identity] of newsroom.published) {
        expect(answers.has(permalink), permalink).toBe(true);
        const expected = newsroom.withdrawn.has(identity) ? undefined : identity;
        expect(answers.get(permalink), permalink).toBe(expected);
      }
      const addresses = articleAddresses(site).map(({ slug }) => slug);
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 60) },
  );
}, 60_000);
