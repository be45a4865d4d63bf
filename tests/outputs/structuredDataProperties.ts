/** The properties that readers of structured data document, as a table with its sources. */

const GOOGLE = 'https://developers.google.com/search/docs/appearance/structured-data';
const ARTICLE = `${GOOGLE}/article`;
const BREADCRUMB = `${GOOGLE}/breadcrumb`;
const FACT_CHECK = `${GOOGLE}/factcheck`;
const SITE_NAME = 'https://developers.google.com/search/docs/appearance/site-names';
/** schema.org requires nothing: `expected` is what this site promises to say. */
const SCHEMA = 'https://schema.org';

type Need = 'required' | 'recommended' | 'expected';

export interface PropertyRow {
  page: string;
  type: string;
  /** A path: `author.name` is the name of every author. */
  property: string;
  need: Need;
  source: string;
}

function rows(
  page: string,
  type: string,
  need: Need,
  source: string,
  properties: string,
): PropertyRow[] {
  return properties.split(' ').map((property) => ({ page, type, property, need, source }));
}

const trail = 'itemListElement.position itemListElement.name itemListElement.item';

export const PROPERTIES: PropertyRow[] = [
  ...rows(
    'article',
    'NewsArticle',
    'recommended',
    ARTICLE,
    'author author.name author.url dateModified datePublished headline image',
  ),
  ...rows(
    'article',
    'AnalysisNewsArticle',
    'expected',
    `${SCHEMA}/AnalysisNewsArticle`,
    'publisher.name publisher.url publisher.logo inLanguage about.sameAs mentions.sameAs citation.url correction.text correction.datePublished isPartOf license wordCount mainEntityOfPage',
  ),
  ...['article', 'quote', 'claim', 'person', 'organization', 'country', 'index'].flatMap((page) =>
    rows(page, 'BreadcrumbList', 'required', BREADCRUMB, trail),
  ),
  ...rows(
    'quote',
    'Quotation',
    'expected',
    `${SCHEMA}/Quotation`,
    'text inLanguage spokenByCharacter.name isPartOf.headline isBasedOn.url isBasedOn.archivedAt dateCreated locationCreated.name creditText about image',
  ),
  ...rows(
    'claim',
    'Claim',
    'expected',
    `${SCHEMA}/Claim`,
    'text author.name appearance.url firstAppearance.url datePublished',
  ),
  ...rows(
    'claim',
    'ClaimReview',
    'required',
    FACT_CHECK,
    'claimReviewed reviewRating url reviewRating.alternateName',
  ),
  ...rows(
    'claim',
    'ClaimReview',
    'recommended',
    FACT_CHECK,
    'author.name author.url itemReviewed itemReviewed.author.name itemReviewed.datePublished itemReviewed.appearance itemReviewed.firstAppearance reviewRating.ratingValue reviewRating.bestRating reviewRating.worstRating',
  ),
  ...rows(
    'person',
    'Person',
    'expected',
    `${SCHEMA}/Person`,
    'name url sameAs description hasOccupation.hasOccupation.name hasOccupation.startDate',
  ),
  ...rows('organization', 'Organization', 'expected', `${SCHEMA}/Organization`, 'name url sameAs'),
  ...rows('country', 'Country', 'expected', `${SCHEMA}/Country`, 'name url identifier.value'),
  ...rows('home', 'WebSite', 'required', SITE_NAME, 'name url'),
  ...rows(
    'home',
    'WebSite',
    'expected',
    `${SCHEMA}/WebSite`,
    'description inLanguage publisher.name license',
  ),
  ...rows(
    'home',
    'CollectionPage',
    'expected',
    `${SCHEMA}/CollectionPage`,
    'name url isPartOf mainEntity.numberOfItems mainEntity.itemListElement.url',
  ),
  ...rows(
    'index',
    'CollectionPage',
    'expected',
    `${SCHEMA}/CollectionPage`,
    'name url isPartOf mainEntity.numberOfItems',
  ),
];

/** @returns every value that a path leads to, through lists */
export function valuesAt(node: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>(
      (values, name) =>
        values
          .flat()
          .map((value) => (value as Record<string, unknown>)?.[name])
          .filter((value) => value !== undefined),
      [node],
    )
    .flat();
}
