/** From an article's entries to what the annotation core is asked to find. */
import type { AnnotateInput, Target } from '../annotate/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { ArticleEntry } from '../schema/article.ts';
import { entityKey } from '../schema/entityKey.ts';
import { FIGURE_KINDS } from '../schema/figure.ts';
import type { ArticleParts } from '../schema/frontmatter.ts';
import type { YamlFile } from '../schema/yamlFile.ts';
import {
  claimWordsFragment,
  entityFragment,
  mainFragment,
  quoteFragment,
  sourceFragment,
  type Urls,
} from '../urls.ts';
import { type Listing, namedEntities } from './listed.ts';

/**
 * @param words of the page of an article
 * @param broken ids of entries that have issues of their own: citing or naming them is no second issue
 */
export function prepareBody(
  article: ArticleEntry,
  file: YamlFile,
  parts: ArticleParts,
  listings: readonly Listing[],
  broken: readonly string[],
  urls: Urls,
  words: Messages['article'],
): AnnotateInput {
  const targets = [...quoteTargets(article, file), ...claimTargets(article, file)];
  return {
    markdown: parts.markdown,
    firstLine: parts.markdownLine,
    targets,
    entities: [
      ...namedEntities(listings),
      ...broken.flatMap((id) => KINDS.map((kind) => ({ key: entityKey(kind, id), names: [] }))),
    ],
    sources: [...(article.sources ?? []).map(({ id }) => id), ...broken],
    figures: FIGURE_KINDS,
    footnotes: { heading: words.footnotes, back: words.backToNote },
    reservedIds: new Set([
      mainFragment,
      ...targets.flatMap(({ fragment }) => fragment ?? []),
      // Old fragments go on leading to what stands now: no heading may take one.
      ...(article.retired ?? []).map(({ quote, claim }) =>
        quote === undefined
          ? claimWordsFragment(claim ?? '', article.quotes ?? [])
          : quoteFragment(quote),
      ),
    ]),
    mentionHref: (key) => `#${entityFragment(key)}`,
    sourceHref: (id) => `#${sourceFragment(id)}`,
    internalHref: urls.file,
  };
}

const KINDS = ['person', 'organization', 'country'] as const;

function quoteTargets(article: ArticleEntry, file: YamlFile): Target[] {
  return (article.quotes ?? []).map((quote, index) => ({
    kind: 'quote',
    id: quote.id,
    selector: selectorOf(quote),
    fragment: quoteFragment(quote.id),
    ...places(quote.exact, file, ['quotes', index, 'exact']),
  }));
}

function claimTargets(article: ArticleEntry, file: YamlFile): Target[] {
  return (article.claims ?? []).flatMap((claim, index): Target[] => {
    if (claim.exact === undefined) return [];
    return [
      {
        kind: 'claim',
        id: claim.id,
        selector: selectorOf({ ...claim, exact: claim.exact }),
        fragment: claimWordsFragment(claim.id, article.quotes ?? []),
        ...places(claim.exact, file, ['claims', index, 'exact']),
      },
    ];
  });
}

function selectorOf(entry: Target['selector']): Target['selector'] {
  return { exact: entry.exact, prefix: entry.prefix, suffix: entry.suffix };
}

function places(exact: string | readonly string[], file: YamlFile, path: PropertyKey[]) {
  const place = file.placeOf(path);
  return typeof exact === 'string'
    ? { place }
    : { place, partPlaces: exact.map((_, part) => file.placeOf([...path, part])) };
}
