import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ClaimStatus, ResolvedClaim } from '../../src/model/types.ts';
import {
  articleJsonLd,
  claimJsonLd,
  countryJsonLd,
  homeJsonLd,
  indexJsonLd,
  type JsonLdGraph,
  organizationJsonLd,
  personJsonLd,
  quoteJsonLd,
  serializeJsonLd,
} from '../../src/outputs/structuredData/index.ts';
import { createExampleSite } from './exampleSite.ts';
import { PROPERTIES, valuesAt } from './structuredDataProperties.ts';

// biome-ignore lint/suspicious/noExplicitAny: JSON read back, of many shapes
type Json = any;

const example = createExampleSite();
const { site, article, ana, council, korea, russia, twoWay, broken, arms, silent, later } = example;

/** The graph as a reader of the page gets it. */
function read(graph: JsonLdGraph): Json[] {
  return JSON.parse(serializeJsonLd(graph))['@graph'];
}

function nodeOf(graph: JsonLdGraph, type: string): Json {
  return read(graph).find((node) => [node['@type']].flat().includes(type));
}

const GRAPHS: Record<string, JsonLdGraph> = {
  article: articleJsonLd(article, site),
  quote: quoteJsonLd(twoWay, site),
  claim: claimJsonLd(later, site),
  person: personJsonLd(ana, site),
  organization: organizationJsonLd(council, site),
  country: countryJsonLd(korea, site),
  home: homeJsonLd(site),
  index: indexJsonLd({ name: 'Quotes', path: site.urls.quotes(), count: 2 }, site),
};

describe('documented properties', () => {
  test.each(PROPERTIES)(
    '$type on the page of $page: $need $property',
    ({ page, type, property }) => {
      const node = nodeOf(GRAPHS[page] as JsonLdGraph, type);
      const values = valuesAt(node, property);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(value).toBeTruthy();
    },
  );
});

test.each(Object.entries(GRAPHS))('%s: one context, whole URLs, nothing undefined', (_, graph) => {
  expect(graph['@context']).toBe('https://schema.org');
  JSON.stringify(graph, (key, value) => {
    expect(value, key).not.toBeUndefined();
    if (/^(?:@id|url|item|image|logo|mainEntityOfPage)$/.test(key) && typeof value === 'string') {
      expect(value).toMatch(/^https:\/\//);
    }
    return value;
  });
});

describe('an article', () => {
  const node = nodeOf(articleJsonLd(article, site), 'NewsArticle');

  it('is news and analysis', () => {
    expect(node['@type']).toEqual(['NewsArticle', 'AnalysisNewsArticle']);
  });

  it.each(['2026-11-24', '2026-11-24T23:30:00-05:00', '2026-11-24T00:10:00+09:00'])(
    'keeps the date %s as written',
    (published) => {
      const dated = nodeOf(articleJsonLd({ ...article, published }, site), 'NewsArticle');
      expect(dated.datePublished).toBe(published);
    },
  );

  it('gives each author a node, the publisher as an organization', () => {
    const authors = [
      { name: 'Mo Writer', url: 'https://writers.example/mo' },
      { name: 'Li Wu' },
      { name: 'Desk Press' },
    ];
    expect(nodeOf(articleJsonLd({ ...article, authors }, site), 'NewsArticle').author).toEqual([
      { '@type': 'Person', name: 'Mo Writer', url: 'https://writers.example/mo' },
      { '@type': 'Person', name: 'Li Wu' },
      expect.objectContaining({
        '@type': 'Organization',
        name: 'Desk Press',
        url: 'https://press.example/',
      }),
    ]);
  });

  it('is about some entities and mentions the others, none twice', () => {
    const names = (list: Json[]) => list.map((it) => it.name ?? it.text);
    expect(names(node.about)).toEqual(['Russia', 'South Korea', arms.text, silent.text]);
    expect(names(node.mentions)).toEqual(['Ana Díaz', 'The Council']);
  });

  it('says who an entity is with Wikidata first, each URL once', () => {
    expect(node.mentions[0].sameAs).toEqual([
      'https://www.wikidata.org/wiki/Q42',
      'https://ana.example/',
    ]);
  });

  it('gives the correction as plain text', () => {
    expect(node.correction).toEqual([
      { '@type': 'CorrectionComment', datePublished: '2026-11-25', text: 'A name was wrong.' },
    ]);
  });

  it('leaves out what it has not', () => {
    const bare = { ...article, quotes: [], claims: [], entities: [], sources: [], corrections: [] };
    const keys = Object.keys(nodeOf(articleJsonLd(bare, site), 'NewsArticle'));
    expect(keys).not.toEqual(expect.arrayContaining(['about']));
    for (const key of ['about', 'mentions', 'citation', 'correction'])
      expect(keys).not.toContain(key);
  });
});

describe('a quote', () => {
  it('is attributed to a person; the role is said of the quotation', () => {
    const node = nodeOf(quoteJsonLd(twoWay, site), 'Quotation');
    expect(node.spokenByCharacter).toMatchObject({ '@type': 'Person', name: 'Ana Díaz' });
    expect(node.spokenByCharacter).not.toHaveProperty('jobTitle');
    expect(node.creditText).toBe('Ana Díaz, Foreign minister');
    expect(node).toMatchObject({ inLanguage: 'ko', workTranslation: { inLanguage: 'en' } });
  });

  it('of a country is said by its state', () => {
    const node = nodeOf(quoteJsonLd(broken, site), 'Quotation');
    expect(node.text).toBe('Street after street');
    expect(node.spokenByCharacter).toMatchObject({
      '@type': 'GovernmentOrganization',
      areaServed: { '@type': 'Country', '@id': 'https://news.example/desk/countries/kr/' },
    });
    expect(node.spokenByCharacter).not.toHaveProperty('@id');
  });
});

describe('a quote held against its source', () => {
  const held = (verified: NonNullable<typeof twoWay.verified>) =>
    nodeOf(quoteJsonLd({ ...twoWay, verified }, site), 'CheckAction');
  const copy = { checked: '2026-11-20', copy: 'pdf', sha256: 'ab'.repeat(32) } as const;

  it('says so as an act with its day, its copy and its result', () => {
    const node = held({ ...copy, result: 'verbatim' });
    expect(node).toMatchObject({
      object: { '@id': nodeOf(quoteJsonLd(twoWay, site), 'Quotation')['@id'] },
      endTime: '2026-11-20',
      instrument: { encodingFormat: 'application/pdf', sha256: copy.sha256 },
    });
    expect(node.description).toMatch(/^Held word for word against the source on 20 November 2026/);
  });

  it('says how it differs', () => {
    const node = held({ ...copy, result: 'words', reads: 'one-way street' });
    expect(node.description).toContain('words differ. The copy reads “one-way street”.');
  });

  it('says nothing where it was not', () => {
    expect(nodeOf(quoteJsonLd(twoWay, site), 'CheckAction')).toBeUndefined();
  });
});

describe('a claim', () => {
  const statuses: [ClaimStatus, number | undefined][] = [
    ['asserted', undefined],
    ['supported', undefined],
    ['contested', undefined],
    ['refuted', 1],
    ['established', 5],
  ];
  it.each(statuses)('that is %s is rated %s', (status, rating) => {
    const review = nodeOf(claimJsonLd({ ...arms, status }, site), 'ClaimReview');
    expect(review?.reviewRating.ratingValue).toBe(rating);
    if (review) expect(review.author).toMatchObject({ name: 'Desk Press' });
  });

  it('is reviewed on no other page', () => {
    for (const [page, graph] of Object.entries(GRAPHS)) {
      if (page !== 'claim') expect(serializeJsonLd(graph)).not.toContain('ClaimReview');
    }
  });

  it.each([
    ['the earlier', arms],
    ['the later', later],
  ])('that runs over two articles has one history: %s', (_, claim: ResolvedClaim) => {
    const node = nodeOf(claimJsonLd(claim, site), 'Claim');
    expect(node.datePublished).toBe('2022-03-01');
    expect(node.firstAppearance.url).toBe('https://wire.example/paper');
    expect(node.appearance.map((it: Json) => it.url)).toEqual([
      'https://news.example/desk/articles/street/',
      'https://news.example/desk/articles/sequel/',
      'https://wire.example/wire',
    ]);
  });

  it('has those who assert it for authors, not those who deny it', () => {
    const node = nodeOf(claimJsonLd(arms, site), 'Claim');
    expect(node.author.map((it: Json) => it.name)).toEqual(['South Korea', 'Ana Díaz']);
  });

  it('that nobody asserts has no first appearance', () => {
    const node = nodeOf(claimJsonLd(silent, site), 'Claim');
    expect(Object.keys(node)).not.toContain('firstAppearance');
    expect(node.appearance).toHaveLength(1);
  });
});

test('a person has dated roles and no job title', () => {
  const node = nodeOf(personJsonLd(ana, site), 'Person');
  expect(node).not.toHaveProperty('jobTitle');
  expect(node.description).toBe('Served twice.');
  expect(node.hasOccupation).toMatchObject([
    { '@type': 'Role', startDate: '2015', endDate: '2019-05', hasOccupation: { name: 'Mayor' } },
    { startDate: '2022-01-10', hasOccupation: { occupationLocation: { name: 'South Korea' } } },
  ]);
});

test('a country has its code', () => {
  expect(nodeOf(countryJsonLd(russia, site), 'Country').identifier.value).toBe('RU');
});

describe('serialized', () => {
  it('is never more than text to an HTML parser, and reads back', () => {
    const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const nasty = fc.array(
      fc.constantFrom(
        '</script>',
        '<!--',
        '<script',
        ']]>',
        '&amp;',
        '\u2028',
        '\u2029',
        '"',
        '\\',
        'é',
        '😀',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          nasty.map((parts) => parts.join('')),
          fc.string({ unit: codeUnit }),
        ),
        (title) => {
          const json = serializeJsonLd({ [title]: title });
          expect(json).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [title]: title })));
        },
      ),
    );
  });
});
