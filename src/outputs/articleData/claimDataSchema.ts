import { html, list, object, ref, text } from './schemaParts.ts';

const position = object(
  {
    by: ref('entityKey'),
    stance: { enum: ['asserts', 'hedges', 'denies', 'declines'] },
    date: ref('partialDate'),
    source: ref('id'),
  },
  {
    speaksFor: { ...ref('country'), description: 'The country for which it counts.' },
    quote: ref('id'),
    textHtml: html(),
  },
);

const evidence = object({
  stance: { enum: ['supports', 'disputes', 'context'] },
  date: ref('partialDate'),
  textHtml: html(),
  source: ref('id'),
});

const status = ref('status');

export const claimDataSchema = object(
  {
    id: ref('id'),
    url: ref('url'),
    urlInArticle: ref('url'),
    text: text('The claim in the neutral words of the editor.'),
    status,
    asOf: { ...ref('date'), description: 'The day on which the status was last checked.' },
    becauseHtml: html(),
    positions: list(position),
    evidence: list(evidence),
    history: list(
      object({ date: ref('date'), status, becauseHtml: html() }),
      'Earlier statuses, oldest first.',
    ),
    quotes: list(ref('id')),
  },
  {
    exact: { ...list(text()), minItems: 1, description: 'Where the prose states it.' },
    ranges: { ...list(ref('range')), minItems: 1, description: 'One for each part of `exact`.' },
    continues: { ...ref('url'), description: 'The claim of an earlier article that it takes up.' },
    continuedBy: {
      ...list(ref('url')),
      minItems: 1,
      description: 'Claims of later articles that take it up.',
    },
    flow: object({ from: ref('entityKey'), to: ref('entityKey'), what: text() }),
    since: { ...ref('date'), description: 'The first day of the present status, where known.' },
  },
);
