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
  const made = new Map<object, string>();
  const once = (item: object, make: () => string) => {
    const key = made.get(item) ?? make();
    made.set(item, key);
    return key;
  };
  const articleKey = (article: ResolvedArticle) =>
    once(article, () =>
      fingerprint(
        everywhere(),
        articleFingerprint(article, tintOf),
        firstPaths.get(article.slug) ?? [],
      ),
    );
  const dossierKey = (dossier: Dossier) =>
    once(dossier, () =>
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
