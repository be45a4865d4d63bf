import { SOURCE_KINDS } from '../../schema/source.ts';
import { COPY_KINDS, VERDICTS } from '../../schema/verified.ts';
import type { Urls } from '../../urls.ts';
import { claimDataSchema } from './claimDataSchema.ts';
import { DEFINITIONS, html, list, object, ref, text } from './schemaParts.ts';

const authors = list(object({ name: text() }, { url: ref('url') }));

const entity = object(
  {
    key: ref('entityKey'),
    url: ref('url'),
    name: text(),
    sameAs: list(ref('url')),
    roles: list(
      object(
        { title: text() },
        {
          organization: text(),
          country: text(),
          speaksFor: {
            ...ref('country'),
            description: 'The state whose position the holder states.',
          },
          from: ref('partialDate'),
          to: ref('partialDate'),
          source: ref('url'),
        },
      ),
    ),
    mentions: list(object({ text: text(), range: ref('range'), context: text() })),
  },
  {
    role: text('The role that this article gives, which wins over those of the registry.'),
    wikidata: { type: 'string', pattern: '^Q[1-9][0-9]*$' },
    noteHtml: html(),
  },
);

const source = object(
  {
    id: ref('id'),
    number: { type: 'integer', minimum: 1 },
    title: text(),
    publisher: text(),
    kind: { enum: SOURCE_KINDS },
  },
  {
    url: ref('url'),
    held: text('How it can be seen without a page. There is this, or a URL, or both.'),
    archived: ref('url'),
    published: ref('date'),
  },
);

const quote = object(
  {
    id: ref('id'),
    number: { type: 'integer', minimum: 1 },
    url: ref('url'),
    urlInArticle: ref('url'),
    speaker: ref('entityKey'),
    exact: { ...list(text()), minItems: 1, description: 'The words as they stand in `text`.' },
    words: text(
      'All of them on one line, as they were said: an ellipsis stands where words of the speaker were left out.',
    ),
    ranges: { ...list(ref('range')), minItems: 1, description: 'One for each part of `exact`.' },
    language: ref('language'),
    said: object({ date: ref('partialDate') }, { place: text(), occasion: text() }),
    source: ref('id'),
    about: list(ref('entityKey')),
    claims: list(ref('id')),
  },
  {
    role: text('Who the speaker was on that day.'),
    speaksFor: { ...ref('country'), description: 'The country for which the words count.' },
    translation: text('In the language of the article.'),
    noteHtml: html(),
    verified: {
      ...object(
        {
          result: { enum: VERDICTS },
          checked: ref('date'),
          copy: { enum: COPY_KINDS },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
        { reads: text('What the copy has in its place, where the two differ.') },
      ),
      description:
        'With what result these words were held against a saved copy of the source: word for word, other punctuation or capitals, other words, not there.',
    },
    earlier: list(
      object({ until: ref('date'), words: text(), textHtml: html() }),
      'Words under which it was published before, oldest first.',
    ),
  },
);

const retired = object(
  {
    kind: { enum: ['quote', 'claim'] },
    id: ref('id'),
    url: ref('url'),
    date: ref('date'),
    becauseHtml: html(),
  },
  { words: text(), speaker: ref('entityKey'), now: ref('url') },
);

/** @returns the JSON Schema (draft 2020-12) of every `article.json` of the site */
export function articleDataSchema(urls: Urls) {
  const article = object(
    {
      $schema: ref('url'),
      url: ref('url'),
      slug: ref('id'),
      title: text(),
      summary: text(),
      language: ref('language'),
      authors: { ...authors, minItems: 1 },
      published: ref('date'),
      aliases: list(ref('id'), 'Slugs under which the article was published before.'),
      publisher: object({ name: text() }, { url: ref('url') }),
      annotations: { ...ref('url'), description: 'The same as W3C Web Annotations.' },
      words: { type: 'integer', minimum: 0 },
      text: text('The body as plain text, in which ranges count: without the numbers of notes.'),
      headings: list(
        object({
          depth: { type: 'integer', minimum: 2, maximum: 6 },
          text: text(),
          fragment: text(),
        }),
      ),
      sources: list(source),
      entities: list(entity, 'People, organizations and countries, by the names in the prose.'),
      quotes: list(quote),
      claims: list(claimDataSchema),
      events: list(
        object({
          date: ref('partialDate'),
          textHtml: html(),
          source: ref('id'),
          about: list(ref('entityKey')),
        }),
      ),
      corrections: list(
        object(
          { date: ref('date'), textHtml: html() },
          { quote: ref('id'), was: text('The words of that quote until then.') },
        ),
      ),
      retired: list(retired, 'Permalinks that no longer carry a quote or a claim.'),
    },
    {
      updated: ref('date'),
      dateline: text(),
      license: object({ name: text() }, { url: ref('url') }),
    },
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: urls.absolute(urls.articleSchema()),
    title: 'An annotated article',
    description:
      'Ids of sources, quotes and claims, and keys of entities, refer to entries of the same file. Dates stand as the editor wrote them and are never shifted by a time zone.',
    ...article,
    $defs: DEFINITIONS,
  };
}
