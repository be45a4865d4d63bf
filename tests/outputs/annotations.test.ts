import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it, test } from 'vitest';
import { annotationCollection } from '../../src/outputs/annotations/index.ts';
import type { WordsTarget } from '../../src/outputs/annotations/types.ts';
import {
  createArticle,
  createEntity,
  createQuote,
  createSite,
  createSource,
} from '../support/model.ts';
import { createBlock, mark, note } from '../support/modelProse.ts';
import { createExampleSite } from './exampleSite.ts';
import { createPage, resolve } from './resolveSelectors.ts';

const { site, article } = createExampleSite();
const collection = annotationCollection(article, site);
const { items } = collection.first;
const find = (end: string) => items.find(({ id }) => id.endsWith(end));

describe('the example', () => {
  it('is one collection with one page', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://news.example/desk/articles/street/annotations.jsonld',
      type: 'AnnotationCollection',
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0 },
      last: collection.first.id,
    });
  });

  it('has an annotation for each quote, claim and named entity, with its permalink for an id', () => {
    expect(
      items.map(({ id, motivation }) => [
        id.replace('https://news.example/desk/articles/street/', ''),
        motivation,
      ]),
    ).toEqual([
      ['quotes/two-way/', 'commenting'],
      ['quotes/broken/', 'identifying'],
      ['claims/arms/', 'assessing'],
      ['claims/silent/', 'assessing'],
      ['#who_person_ana-diaz', 'identifying'],
      ['#who_country_RU', 'identifying'],
    ]);
  });

  it('selects exactly the words on the page, numbers of notes included', () => {
    const document = createPage(article);
    const words = items.map(({ target }) =>
      typeof target === 'string'
        ? target
        : target.map(({ selector }) => selector.map((it) => resolve(document, it))),
    );
    const both = (exact: string) => [[exact], [exact]];
    expect(words).toEqual([
      [both('we see a two-way 1street, and Russia knows')],
      [both('Street'), both('after street')],
      [both('arms were sent')],
      'https://news.example/desk/articles/street/',
      [both('Ana Díaz')],
      [both('Russia')],
    ]);
  });

  it('tells who speaks, what to know, and which claims it bears on', () => {
    expect(find('/two-way/')?.body).toEqual([
      {
        type: 'SpecificResource',
        source: {
          id: 'https://news.example/desk/people/ana-diaz/',
          type: 'Person',
          name: 'Ana Díaz',
        },
        purpose: 'identifying',
      },
      {
        type: 'TextualBody',
        value: 'As <em>heard</em>.',
        format: 'text/html',
        language: 'en',
        purpose: 'commenting',
      },
      {
        type: 'TextualBody',
        value: 'We see it both ways.',
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
      },
      {
        type: 'SpecificResource',
        source: 'https://news.example/desk/articles/street/claims/arms/',
        purpose: 'linking',
      },
      { type: 'SpecificResource', source: 'https://wire.example/wire', purpose: 'linking' },
    ]);
  });

  it('is dated in UTC, on the day as written where there is no time', () => {
    expect(items[0]).toMatchObject({
      created: '2026-11-24T00:00:00Z',
      modified: '2026-11-24T23:30:00Z',
      creator: [{ type: 'Person', name: 'Mo Writer', homepage: 'https://writers.example/mo' }],
      rights: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });
});

/** Paragraphs of marked and unmarked words, notes and nested elements, in which few words come again and again. */
const word = fc.constantFrom(
  'so ',
  'it ',
  'goes ',
  '😀',
  'e\u0301',
  '👨‍👩‍👧 ',
  '<&>',
  'a\r\nb',
  '1',
  '\u00a0',
  'اب ',
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(''));
const plain: fc.Arbitrary<string | ElementContent> = fc.oneof(
  words,
  fc.constant(note(12)),
  words.map((text) => h('em', text)),
  words.map((text) => mark('quote', 'other', text)),
);
const quoteParts = fc.array(
  fc.array(fc.oneof(words, words, fc.constant(null)), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 3 },
);

test('every selector of every article selects exactly its words, once', () => {
  fc.assert(
    fc.property(
      quoteParts.filter((parts) =>
        parts.every((pieces) => pieces[0] !== null && pieces.at(-1) !== null),
      ),
      fc.array(fc.array(plain, { maxLength: 4 }), { minLength: 4, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
      (parts, between, breaks) => {
        const paragraphs: (string | ElementContent)[][] = [[...(between[3] ?? [])]];
        parts.forEach((pieces, index) => {
          const marked = pieces.map((piece) =>
            piece === null ? note(7) : mark('quote', 'the-quote', piece),
          );
          if (breaks[index]) paragraphs.push([]);
          paragraphs
            .at(-1)
            ?.push(...(between[index] ?? []), ...marked, '.', ...(between[index] ?? []));
        });
        const blocks = paragraphs.map((children) => createBlock(h('p', children)));
        const exact = parts.map((pieces) => pieces.filter((piece) => piece !== null).join(''));
        const rendered = parts.map((pieces) =>
          pieces
            .map((piece) => piece ?? '7')
            .join('')
            .replace(/\r\n/g, '\n'),
        );

        const generated = createArticle('generated', { blocks });
        const speaker = createEntity('person', 'some-one', 'Some One');
        const quotes = [
          createQuote(generated, 'the-quote', exact, speaker, createSource(1, 'one')),
        ];
        const { first } = annotationCollection({ ...generated, quotes }, createSite([generated]));
        const targets = first.items[0]?.target as WordsTarget[];
        const document = createPage(generated);
        const found = targets.map(({ selector }) => selector.map((it) => resolve(document, it)));
        expect(found).toEqual(rendered.map((it) => [[it], [it]]));
      },
    ),
    { numRuns: 100 },
  );
});

test('marks that do not keep their contract are no selectors', () => {
  const blocks = [createBlock(h('p', mark('quote', 'the-quote', 'other words')))];
  const generated = createArticle('generated', { blocks });
  const quotes = [
    createQuote(
      generated,
      'the-quote',
      ['the words'],
      createEntity('person', 'a', 'A'),
      createSource(1, 'one'),
    ),
  ];
  expect(() => annotationCollection({ ...generated, quotes }, createSite([generated]))).toThrow(
    'Unexpected marks of quote:the-quote: "other wor", expected "the words"',
  );
});
