import type { IssueEntry } from './entry.ts';

/** Of what one entry says of another, in the article or in the site. */
export const REFERENCE_ISSUES = {
  UnknownPerson: {
    level: 'error',
    meaning: 'a person who is neither listed nor registered',
    example: 'people: [ada-burn]   # content/people/ada-byrne.yaml',
    fix: 'Correct the id, write a file for the person, or write the entry out in the article, with its `name:`.',
  },
  UnknownOrganization: {
    level: 'error',
    meaning: 'an organization that is neither listed nor registered',
    example: 'organizations: [port-autority]',
    fix: 'Correct the id, write a file for the organization, or write the entry out in the article, with its `name:`.',
  },
  UnknownCountry: {
    level: 'error',
    meaning: 'a country code that ISO 3166-1 does not have',
    example: 'countries: [UK]',
    fix: 'Write the code of two letters: `GB` for the United Kingdom, `GR` for Greece.',
  },
  UnknownEntity: {
    level: 'error',
    meaning: 'an entity that the article does not list',
    example: 'speaker: mara-voss   # not under people:',
    fix: 'List it under `people:`, `organizations:` or `countries:`, or correct the id.',
  },
  UnknownSource: {
    level: 'error',
    meaning: 'a source that the article does not list',
    example: 'So it was.[^courrier-loan]',
    fix: 'Correct the id, or list the source under `sources:`.',
  },
  UnknownArticle: {
    level: 'error',
    meaning: 'an article that this site does not have',
    example: '- { article: harbour-loan, date: 2026-03-04, because: Withdrawn., now: harbor }',
    fix: 'Write the slug of an article that is published.',
  },
  UnknownPage: {
    level: 'error',
    meaning: 'a page that this site does not have',
    example: '- { page: methods, date: 2026-03-04, because: Moved., now: how-we-wrok }',
    fix: 'Write the slug of a file in `content/pages/`.',
  },
  UnknownQuote: {
    level: 'error',
    meaning: 'a quote that the article does not list',
    example: '- { by: mara-voss, stance: denies, date: 2026-02-26, quote: not-one-cent }',
    fix: 'Correct the id, or list the quote under `quotes:`.',
  },
  UnknownClaim: {
    level: 'error',
    meaning: 'a claim that no article states',
    example: 'continues: harbour/loan-singed',
    fix: 'Correct the id. A claim of another article is written `slug/id`.',
  },
  AliasAmbiguous: {
    level: 'error',
    meaning: 'a name or alias that fits two listed entities',
    example:
      'people: [{ id: a, name: A Kim, aliases: [Kim] }, { id: b, name: B Kim, aliases: [Kim] }]',
    fix: 'Make one of the two longer, take it out, or list only one of the two; then say who is meant by a link, `[Kim](person:a)`.',
  },
  EntityConflict: {
    level: 'error',
    meaning: 'two places that say different things of one id',
    example: 'people: [{ id: mara-voss, name: Maria Voss }]   # her file: Mara Voss',
    fix: 'Correct one of the two, or give one of them an id of its own, if two are meant.',
  },
  PositionOfAnother: {
    level: 'error',
    meaning:
      'a position that rests on the words of somebody who did not speak for the one who takes it',
    example:
      '- { by: PT, stance: denies, date: 2026-02-26, quote: not-a-cent }   # said by a guest',
    fix: 'Write who said the words (`by:`), or say in the role that they then held whom they spoke for (`speaksFor:`, `organization:`).',
  },
  EntityUnexplained: {
    level: 'warning',
    meaning: 'a listed entity of which the record has nothing but the name',
    example:
      'countries: [PT]   # nobody speaks for Portugal here, and no note says why it is listed',
    fix: 'Say in a `note:`, of the registry or of the article, who or what that is, or take it out of the list: its name in the prose is then no link.',
  },
  SlugTaken: {
    level: 'error',
    meaning: 'a slug or alias that something else has',
    example: 'aliases: [harbour]   # content/articles/harbour.md is there',
    fix: 'Choose another slug or take the alias out: one address leads to one thing.',
  },
} as const satisfies Record<string, IssueEntry>;
