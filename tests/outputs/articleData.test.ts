import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ResolvedArticle } from '../../src/model/types.ts';
import { articleData, articleDataSchema } from '../../src/outputs/articleData/index.ts';
import {
  createArticle,
  createClaim,
  createEntity,
  createQuote,
  createSite,
  createSource,
} from '../support/model.ts';
import { createExampleSite } from './exampleSite.ts';

const { site, article, sequel } = createExampleSite();
const ajv = new Ajv2020({ strict: true, strictTypes: 'log', allErrors: true });
formatsPlugin.default(ajv);
const validate = ajv.compile(articleDataSchema(site.urls));

/** What a reader of the file gets. */
function read(of: ResolvedArticle) {
  return JSON.parse(JSON.stringify(articleData(of, site)));
}

function errorsOf(data: unknown) {
  validate(data);
  return validate.errors ?? [];
}

test.each([article, sequel])('$slug is valid', (it) => {
  expect(errorsOf(read(it))).toEqual([]);
});

test('with what result a quote was held against its source is data', () => {
  const verified = {
    checked: '2026-11-20',
    copy: 'html',
    reads: 'one-way street',
    result: 'words',
    sha256: 'ab'.repeat(32),
  } as const;
  const [first, ...others] = article.quotes;
  if (first === undefined) throw new Error('no quote');
  const data = read({ ...article, quotes: [{ ...first, verified }, ...others] });
  expect(data.quotes[0].verified).toEqual(verified);
  expect(errorsOf(data)).toEqual([]);
});

test('the schema is served where the data says', () => {
  const schema = articleDataSchema(site.urls);
  expect(schema.$id).toBe('https://news.example/desk/schema/article.json');
  expect(read(article).$schema).toBe(schema.$id);
  expect(ajv.validateSchema(schema)).toBe(true);
});

describe('the example', () => {
  const data = read(article);

  it('has no reference that leads nowhere', () => {
    const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
    const known = {
      source: ids(data.sources),
      quote: ids(data.quotes),
      claims: ids(data.claims),
      entity: new Set(data.entities.map(({ key }: { key: string }) => key)),
    };
    const kinds = {
      source: 'source',
      quote: 'quote',
      claims: 'claims',
      speaker: 'entity',
      by: 'entity',
      from: 'entity',
      to: 'entity',
      about: 'entity',
    } as const;
    let checked = 0;
    JSON.stringify(data, (name, value) => {
      if (!(name in kinds) || (name === 'claims' && typeof value[0] === 'object')) return value;
      for (const target of [value].flat()) {
        if (/^\d{4}/.test(target)) continue;
        expect(known[kinds[name as keyof typeof kinds]], `${name}: ${target}`).toContain(target);
        checked += 1;
      }
      return value;
    });
    expect(checked).toBeGreaterThan(10);
  });

  it('has ranges that cut the words out of the text', () => {
    for (const { exact, ranges } of [...data.quotes, data.claims[0]]) {
      const words = ranges.map(({ start, end }: { start: number; end: number }) =>
        data.text.slice(start, end),
      );
      expect(words.map((it: string) => it.toLowerCase())).toEqual(
        exact.map((it: string) => it.toLowerCase()),
      );
    }
  });

  it('is not valid once anything is missing, added or mistyped', () => {
    for (const name of Object.keys(data)) {
      const { [name]: _, ...rest } = data;
      const optional = ['updated', 'dateline', 'license'].includes(name);
      expect(errorsOf(rest).length > 0, name).toBe(!optional);
    }
    expect(errorsOf({ ...data, extra: 1 })).not.toEqual([]);
    expect(errorsOf({ ...data, published: '24 November' })).not.toEqual([]);
    expect(errorsOf({ ...data, published: '2026-02-30' })).not.toEqual([]);
    expect(errorsOf({ ...data, published: '2026-11-24T10:00:00' })).not.toEqual([]);
  });
});

/** Anything that an article may hold or lack. */
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}$/);
/** What is known of a day. */
const known = fc.constantFrom('2023-11-09', '2023-11', '2023', '0870');

const date = fc.oneof(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom(
    '2026-11-24T10:00:00Z',
    '2026-11-24T00:30:00+09:00',
    '2026-11-24T23:30:00.5-05:00',
  ),
);
const text = fc.string({ unit: fc.constantFrom('a', ' ', '<', '"', 'é', '😀'), minLength: 1 });

type Without<T extends object> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops what is undefined, as the model does. */
function without<T extends object>(object: T): Without<T> {
  return JSON.parse(JSON.stringify(object));
}

const articles = fc
  .record({
    slug: id,
    title: text,
    date,
    known,
    updated: optional(date),
    dateline: optional(text),
    ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    note: optional(text),
    role: optional(text),
    place: optional(text),
    wikidata: optional(fc.constant('Q5')),
    kind: fc.constantFrom('person' as const, 'organization' as const),
    stance: fc.constantFrom(
      'asserts' as const,
      'hedges' as const,
      'denies' as const,
      'declines' as const,
    ),
    status: fc.constantFrom(
      'asserted' as const,
      'supported' as const,
      'contested' as const,
      'established' as const,
      'refuted' as const,
    ),
    mentioned: fc.boolean(),
    retired: fc.constantFrom('quote' as const, 'claim' as const),
  })
  .map((it) => {
    const entity = createEntity(
      it.kind,
      'some-one',
      'Some One',
      without({ wikidata: it.wikidata, note: it.note }),
    );
    const source = createSource(
      1,
      'one',
      without({ published: it.updated, archived: it.note && 'https://archive.example/' }),
    );
    const article = createArticle(it.slug, {
      ...without({
        title: it.title,
        published: it.date,
        updated: it.updated,
        dateline: it.dateline,
      }),
      sources: [source],
    });
    const range = { start: 0, end: 5 };
    const mentions = it.mentioned
      ? [{ entity, text: 'Prose', range, block: 0, context: 'Prose' }]
      : [];
    const quotes = it.ids.map((quoteId) =>
      createQuote(
        article,
        quoteId,
        ['Prose'],
        entity,
        source,
        without({
          note: it.note,
          role: it.role,
          said: { date: it.known, ...without({ place: it.place }) },
        }),
      ),
    );
    const claims = it.ids.map((claimId) =>
      createClaim(article, claimId, it.mentioned ? ['Prose'] : [], {
        ...without({ status: it.status, since: it.updated }),
        quotes,
        positions: [
          { ...without({ text: it.note }), by: entity, stance: it.stance, date: it.known, source },
        ],
      }),
    );
    return {
      ...article,
      entities: [{ ...without({ role: it.role }), entity, place, mentions }],
      quotes,
      claims,
      retired: [
        {
          href: `/articles/street/${it.retired}s/gone/`,
          words: it.ids[0],
          kind: it.retired,
          id: 'gone',
          date: it.date,
          because: '',
        },
      ],
    };
  });

const place = { line: 1, column: 1 };

test('whatever an article holds or lacks, its data is valid', () => {
  fc.assert(
    fc.property(articles, (generated) => {
      const data = JSON.parse(JSON.stringify(articleData(generated, createSite([generated]))));
      expect(errorsOf(data)).toEqual([]);
    }),
  );
});
