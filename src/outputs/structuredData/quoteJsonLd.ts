import type { CheckActionLeaf, QuotationLeaf } from 'schema-dts';
import { messagesFor } from '../../messages/messages.ts';
import type { ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import type { CopyKind } from '../../schema/verified.ts';
import { nonEmpty, present } from '../present.ts';
import { heldText } from '../verification/heldText.ts';
import { entityNode, partyNode, publisherNode } from './agents.ts';
import { breadcrumbs, quoteTrail } from './breadcrumbs.ts';
import { graph, type JsonLdGraph } from './graph.ts';
import { articleReference, claimReference, correctionNode, sourceNode } from './works.ts';

/** What a quote's own page says of itself. */
export function quoteJsonLd(quote: ResolvedQuote, site: ResolvedSite): JsonLdGraph {
  return graph(
    quotationNode(quote, site),
    ...checkNodes(quote, site),
    breadcrumbs(quoteTrail(quote, site), site),
  );
}

/** That the words were held against a copy of the source: an act of its own, with its day and its result in words. */
function checkNodes(quote: ResolvedQuote, site: ResolvedSite): CheckActionLeaf[] {
  const { verified } = quote;
  if (verified === undefined) return [];
  return [
    {
      '@type': 'CheckAction',
      actionStatus: 'https://schema.org/CompletedActionStatus',
      agent: publisherNode(site),
      object: { '@id': site.urls.absolute(quote.href) },
      endTime: verified.checked,
      description: heldText(quote, messagesFor(site.settings.language)),
      instrument: {
        '@type': 'MediaObject',
        encodingFormat: MEDIA_TYPES[verified.copy],
        sha256: verified.sha256,
        isBasedOn: sourceNode(quote.source),
      },
    },
  ];
}

const MEDIA_TYPES: Record<CopyKind, string> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
};

function quotationNode(quote: ResolvedQuote, site: ResolvedSite): QuotationLeaf {
  const { urls } = site;
  const { article, said, speaker } = quote;
  const url = urls.absolute(quote.href);
  return present<QuotationLeaf>({
    '@type': 'Quotation',
    '@id': url,
    url,
    mainEntityOfPage: url,
    text: quote.words,
    inLanguage: quote.language,
    spokenByCharacter: partyNode(speaker, site),
    // The role of that day belongs to the quotation. As the person's jobTitle it would be said of today.
    creditText: [speaker.name, quote.role].filter(Boolean).join(', '),
    dateCreated: said.date,
    locationCreated:
      said.place === undefined ? undefined : { '@type': 'Place' as const, name: said.place },
    isPartOf: articleReference(article, site),
    isBasedOn: sourceNode(quote.source),
    about: nonEmpty([
      ...quote.about.map((entity) => entityNode(entity, site)),
      ...quote.claims.map((claim) => claimReference(claim, site)),
    ]),
    image: urls.absolute(urls.quoteCard(article.slug, quote.id)),
    correction: nonEmpty(
      (quote.earlier ?? []).map(({ until, text, words }) => correctionNode(until, text, words)),
    ),
    workTranslation:
      quote.translation === undefined
        ? undefined
        : {
            '@type': 'Quotation' as const,
            text: quote.translation,
            inLanguage: article.language,
          },
  });
}
