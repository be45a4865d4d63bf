import type { BreadcrumbListLeaf } from 'schema-dts';
import { messagesFor } from '../../messages/messages.ts';
import type {
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedQuote,
  ResolvedSite,
} from '../../model/types.ts';

/** One step of the way to a page. `path` starts at the root of the host. */
export interface Crumb {
  name: string;
  path: string;
}

/** Steps are for the page as well: what it shows and what it says of itself must be the same. */
export function articleTrail(article: ResolvedArticle, site: ResolvedSite): Crumb[] {
  return [
    home(site),
    { name: messagesOf(site).site.articles, path: site.urls.articles() },
    { name: article.title, path: article.href },
  ];
}

export function quoteTrail(quote: ResolvedQuote, site: ResolvedSite): Crumb[] {
  return [
    ...articleTrail(quote.article, site),
    { name: `${quote.speaker.name}: ${excerpt(quote.words)}`, path: quote.href },
  ];
}

export function claimTrail(claim: ResolvedClaim, site: ResolvedSite): Crumb[] {
  return [...articleTrail(claim.article, site), { name: claim.text, path: claim.href }];
}

export function entityTrail(entity: Entity, site: ResolvedSite): Crumb[] {
  return [
    home(site),
    { name: messagesOf(site).entity.indexes[entity.kind], path: site.urls.entities(entity.kind) },
    { name: entity.name, path: entity.href },
  ];
}

/** @param name the title of an index or of another page right below the front page */
export function pageTrail(name: string, path: string, site: ResolvedSite): Crumb[] {
  return [home(site), { name, path }];
}

/** @param trail from the front page to the page itself */
export function breadcrumbs(trail: readonly Crumb[], site: ResolvedSite): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: site.urls.absolute(path),
    })),
  };
}

const messagesOf = ({ settings }: ResolvedSite) => messagesFor(settings.language);

function home(site: ResolvedSite): Crumb {
  return { name: site.settings.title, path: site.urls.home() };
}

/** The first words, at most some sixty characters, cut between words. */
function excerpt(text: string): string {
  if (text.length <= 60) return text;
  const cut = text.slice(0, 60).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
