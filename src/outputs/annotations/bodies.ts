import type { Entity, ResolvedClaim, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { uri } from '../../text/uri.ts';
import { present } from '../present.ts';
import type { Agent, Annotation, Purpose, ResourceBody, TextualBody } from './types.ts';

type Bodies = Annotation['body'];

/** Who said it, in which document, what to know about it, and the claims that it bears on. */
export function quoteBodies(quote: ResolvedQuote, site: ResolvedSite): Bodies {
  const { article, note, speaker, translation } = quote;
  return [
    entityBody(speaker, site),
    ...(note === undefined ? [] : [textBody(note, 'text/html', article.language, 'commenting')]),
    ...(translation === undefined
      ? []
      : [textBody(translation, 'text/plain', article.language, 'describing')]),
    ...quote.claims.map((claim) => linkBody(site.urls.absolute(claim.href))),
    sourceBody(quote),
  ];
}

/** The source by its address; one without, by what it is and how it can be seen. */
function sourceBody({ article, source }: ResolvedQuote): ResourceBody | TextualBody {
  if (source.url !== undefined) return linkBody(uri(source.url));
  const { title, publisher, held } = source;
  const words = [title, publisher, held].filter(Boolean).join(', ');
  return textBody(words, 'text/plain', article.language, 'linking');
}

/** The claim in the editor's words, its status, and why it has that status. */
export function claimBodies({ article, because, status, text }: ResolvedClaim): Bodies {
  return [
    textBody(text, 'text/plain', article.language, 'describing'),
    // The statuses are English words wherever the site speaks.
    textBody(status, 'text/plain', 'en', 'classifying'),
    textBody(because, 'text/html', article.language, 'assessing'),
  ];
}

/** Who or what a name means: the page here and, where there is one, the item in Wikidata. */
export function mentionBodies(entity: Entity, site: ResolvedSite): Bodies {
  const wikidata = entity.wikidata && `https://www.wikidata.org/wiki/${entity.wikidata}`;
  return [entityBody(entity, site), ...(wikidata ? [resourceBody(wikidata, 'identifying')] : [])];
}

/** The model has no class for a country: it goes without. */
function entityBody(entity: Entity, site: ResolvedSite): ResourceBody {
  const types = { person: 'Person', organization: 'Organization', country: undefined } as const;
  const source = present<Agent>({
    id: site.urls.absolute(entity.href),
    type: types[entity.kind],
    name: entity.name,
  });
  return resourceBody(source, 'identifying');
}

function linkBody(url: string): ResourceBody {
  return resourceBody(url, 'linking');
}

function resourceBody(source: string | Agent, purpose: Purpose): ResourceBody {
  return { type: 'SpecificResource', source, purpose };
}

function textBody(
  value: string,
  format: TextualBody['format'],
  language: string,
  purpose: Purpose,
): TextualBody {
  return { type: 'TextualBody', value, format, language, purpose };
}
