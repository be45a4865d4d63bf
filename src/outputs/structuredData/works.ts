import type {
  ClaimLeaf,
  CorrectionCommentLeaf,
  CreativeWorkLeaf,
  NewsArticleLeaf,
} from 'schema-dts';
import type {
  DateText,
  InlineHtml,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedSite,
  ResolvedSource,
} from '../../model/types.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { uri } from '../../text/uri.ts';
import { present } from '../present.ts';

/** An article as other nodes refer to it. */
export function articleReference(article: ResolvedArticle, site: ResolvedSite): NewsArticleLeaf {
  const url = site.urls.absolute(article.href);
  return { '@type': 'NewsArticle', '@id': url, url, headline: article.title };
}

/** A claim as other nodes refer to it. */
export function claimReference(claim: ResolvedClaim, site: ResolvedSite): ClaimLeaf {
  return { '@type': 'Claim', '@id': site.urls.absolute(claim.href), text: claim.text };
}

/** @param was the words of a quote until then */
export function correctionNode(date: DateText, text: InlineHtml, was?: string) {
  return present<CorrectionCommentLeaf>({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: htmlToText(text),
    about: was === undefined ? undefined : { '@type': 'Quotation', text: was },
  });
}

/** A source by what names it. */
function citationNode({ title, url }: ResolvedSource): CreativeWorkLeaf {
  return present<CreativeWorkLeaf>({
    '@type': 'CreativeWork',
    name: title,
    url: url === undefined ? undefined : uri(url),
  });
}

/** A source on the page of what rests on it. */
export function sourceNode(source: ResolvedSource): CreativeWorkLeaf {
  return present<CreativeWorkLeaf>({
    ...citationNode(source),
    publisher: { '@type': 'Organization', name: source.publisher },
    datePublished: source.published,
    // Where a thing without an address is kept, in words.
    conditionsOfAccess: source.held,
    archivedAt: source.archived === undefined ? undefined : uri(source.archived),
  });
}
