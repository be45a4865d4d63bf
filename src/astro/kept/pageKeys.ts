import { articleAddresses, entityAddresses } from '../../model/addresses.ts';
import { type Dossier, dossiersOf } from '../../model/dossiers.ts';
import type { ResolvedArticle, ResolvedSite } from '../../model/types.ts';
import { type EntityKind, entityKey } from '../../schema/entityKey.ts';
import { tintsOf } from '../../theme/tints.ts';
import { flagged } from '../../views/entity/flags.ts';
import { articleFingerprint, entityFingerprint, fingerprint } from './fingerprint.ts';

/** Folders of pages that are about one article, or one entity. */
const ARTICLES = new Set(['articles', 'embed']);
const ENTITIES: Readonly<Record<string, EntityKind>> = {
  people: 'person',
  organizations: 'organization',
  countries: 'country',
};

/**
 * @returns what gives two paths below the site's base, in two builds by the same code, the same key only if the same
 * stands there; nothing for what has to be written each time, as the lists of the whole site
 */
export function pageKeys(site: ResolvedSite): (pathname: string) => string | undefined {
  let known: string | undefined;
  const everywhere = () => {
    known ??= fingerprint(
      site.settings,
      site.pages.map(({ title, href, navigation, slug }) => ({ title, href, navigation, slug })),
      flagged(site).map(({ id, name }) => [id, name]),
    );
    return known;
  };
  const tintOf = tintsOf(site);
  const dossiers = dossiersOf(site);
  const articles = new Map(articleAddresses(site).map(({ slug, item }) => [slug, item]));
  const entities = new Map(
    entityAddresses(site).map(({ id, item }) => [entityKey(item.kind, id), item]),
  );
  const firstPaths = Map.groupBy(site.firstPaths ?? [], ([path]) => path.split('/')[1]);
  const print = once((article: ResolvedArticle) =>
    fingerprint(articleFingerprint(article, tintOf), firstPaths.get(article.slug) ?? []),
  );
  const articleKey = once((article: ResolvedArticle) =>
    fingerprint(everywhere(), print(article), articlesBehind(article).map(print)),
  );
  const dossierKey = once((dossier: Dossier) =>
    fingerprint(everywhere(), entityFingerprint(dossier, dossiers, articleKey, tintOf)),
  );
  return (pathname) => {
    const [folder = '', id = ''] = pathname.split('/').filter(Boolean);
    const article = ARTICLES.has(folder) ? articles.get(id) : undefined;
    if (article) return articleKey(article);
    const kind = ENTITIES[folder];
    const entity =
      kind && entities.get(entityKey(kind, kind === 'country' ? id.toUpperCase() : id));
    const dossier = entity && dossiers.get(entity.key);
    return dossier && dossierKey(dossier);
  };
}

/**
 * A claim's page shows all articles of its line, with who was what there; that of what was retired shows what took its
 * place.
 *
 * @returns the articles of which more is shown than a link, beside the article itself
 */
function articlesBehind(article: ResolvedArticle): ResolvedArticle[] {
  const successors = article.retired.flatMap(({ now }) => now ?? []);
  const line = new Set([
    ...article.claims,
    ...successors.flatMap((now) => ('speaker' in now ? now.claims : now)),
  ]);
  for (const { continues, continuedBy } of line) {
    if (continues) line.add(continues);
    for (const later of continuedBy) line.add(later);
  }
  const articles = new Set([...successors, ...line].map((item) => item.article));
  articles.delete(article);
  return [...articles];
}

function once<Item extends object>(make: (item: Item) => string): (item: Item) => string {
  const made = new Map<Item, string>();
  return (item) => {
    const key = made.get(item) ?? make(item);
    made.set(item, key);
    return key;
  };
}
