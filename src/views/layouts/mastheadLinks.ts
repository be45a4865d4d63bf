import type { Messages } from '../../messages/messages.ts';
import type { ResolvedPage } from '../../model/types.ts';
import type { NavigationEntry, SECTIONS } from '../../schema/site.ts';
import type { Urls } from '../../urls.ts';

export type MastheadLink = [href: string, label: string];

/** Where a newsroom says nothing else. */
const USUAL: readonly NavigationEntry[] = [
  'articles',
  'quotes',
  'claims',
  'people',
  'about',
  'pages',
  'search',
];

/** What the masthead leads to, in its order. */
export function mastheadLinks(
  navigation: readonly NavigationEntry[] = USUAL,
  messages: Messages,
  urls: Urls,
  pages: readonly ResolvedPage[],
): MastheadLink[] {
  const { entity, search, site } = messages;
  const sections: Record<(typeof SECTIONS)[number], () => MastheadLink[]> = {
    articles: () => [[urls.articles(), site.articles]],
    quotes: () => [[urls.quotes(), site.quotes]],
    claims: () => [[urls.claims(), site.claims]],
    people: () => [[urls.entities('person'), entity.indexes.person]],
    organizations: () => [[urls.entities('organization'), entity.indexes.organization]],
    countries: () => [[urls.entities('country'), entity.indexes.country]],
    about: () => [[urls.about(), site.about]],
    pages: () => pages.filter((page) => page.navigation).map(({ href, title }) => [href, title]),
    search: () => [[urls.search(), search.title]],
  };
  return navigation.flatMap((entry): MastheadLink[] => {
    if (typeof entry === 'string') return sections[entry]();
    const { text, to } = entry;
    return [[to.startsWith('/') ? urls.file(to) : to, text]];
  });
}
