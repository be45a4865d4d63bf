/** Two articles in which everything that an output may tell occurs once. */
import { h } from 'hastscript';
import type { Entity, ListedEntity, ResolvedArticle } from '../../src/model/types.ts';
import {
  createArticle,
  createClaim,
  createEntity,
  createQuote,
  createSite,
  createSource,
  type Mutable,
} from '../support/model.ts';
import { createBlock, mark, mention, note } from '../support/modelProse.ts';

export function createExampleSite() {
  const ana = createEntity('person', 'ana-diaz', 'Ana Díaz', {
    wikidata: 'Q42',
    sameAs: ['https://ana.example/', 'https://www.wikidata.org/wiki/Q42'],
    note: 'Served <em>twice</em>.',
    roles: [
      { title: 'Mayor', from: '2015', to: '2019-05' },
      { title: 'Foreign minister', country: 'KR', organization: 'council', from: '2022-01-10' },
    ],
  });
  const council = createEntity('organization', 'council', 'The Council', { wikidata: 'Q7' });
  const korea = createEntity('country', 'KR', 'South Korea', {});
  const russia = createEntity('country', 'RU', 'Russia', { wikidata: 'Q159' });
  const wire = createSource(1, 'wire', {
    published: '2023-11-09',
    archived: 'https://archive.example/wire',
  });
  const paper = createSource(2, 'paper', { kind: 'transcript' });

  const blocks = [
    createBlock(
      h('p', [
        '😀 In Seoul, ',
        mention('person:ana-diaz', 'Ana Díaz'),
        ' said: “',
        mark('quote', 'two-way', 'we see a two-way '),
        note(1),
        mark('quote', 'two-way', 'street, and ', mention('country:RU', 'Russia'), ' knows'),
        '”.',
        note(2),
      ]),
    ),
    { ...createBlock(), kind: 'figure' as const, figure: 'flows' as const },
    createBlock(
      h('p', [
        '“',
        mark('quote', 'broken', 'Street'),
        '”, she said, “',
        mark('quote', 'broken', 'after street'),
        '”: ',
        mark('claim', 'arms', 'arms were sent'),
        '.',
      ]),
    ),
  ];
  const article = createArticle('street', {
    title: 'A “street” </script> & more',
    blocks,
    updated: '2026-11-25T08:30:00+09:00',
    dateline: 'Seoul',
    aliases: ['old-street'],
    sources: [wire, paper],
    headings: [{ depth: 2, text: 'A heading', id: 'a-heading' }],
    corrections: [{ date: '2026-11-25', text: 'A name was <strong>wrong</strong>.' }],
    events: [{ date: '2023-09-13', text: 'They met.', source: wire, about: [russia] }],
  }) as Mutable<ResolvedArticle>;

  const listed = (entity: Entity, text?: string): ListedEntity => ({
    entity,
    place: { line: 1, column: 1 },
    mentions:
      text === undefined
        ? []
        : [
            {
              entity,
              text,
              range: {
                start: article.text.indexOf(text),
                end: article.text.indexOf(text) + text.length,
              },
              block: 0,
              context: `… ${text} …`,
            },
          ],
  });
  article.entities = [
    listed(ana, 'Ana Díaz'),
    listed(council),
    listed(korea),
    listed(russia, 'Russia'),
  ];

  const twoWay = createQuote(
    article,
    'two-way',
    ['we see a two-way street, and Russia knows'],
    ana,
    wire,
    {
      role: 'Foreign minister',
      said: { date: '2023-11-09', place: 'Seoul', occasion: 'Press conference' },
      about: [russia],
      note: 'As <em>heard</em>.',
      language: 'ko',
      translation: 'We see it both ways.',
    },
  ) as Mutable<ReturnType<typeof createQuote>>;
  const broken = createQuote(article, 'broken', ['Street', 'after street'], korea, paper, {
    number: 2,
    block: 2,
  });
  const arms = createClaim(article, 'arms', ['arms were sent'], {
    block: 2,
    flow: { from: russia, to: korea, what: 'arms' },
    quotes: [twoWay],
    positions: [
      { by: ana, stance: 'asserts', date: '2023-11-09', quote: twoWay, source: wire },
      {
        by: korea,
        stance: 'asserts',
        date: '2022-03-01',
        source: paper,
        text: 'Said so <em>first</em>.',
      },
      { by: russia, stance: 'denies', date: '2021-01-01', source: createSource(3, 'denial') },
    ],
    evidence: [{ stance: 'supports', text: 'A picture.', source: wire, date: '2023-11-10' }],
    history: [{ date: '2022-03-01', status: 'contested', because: 'Two words.' }],
  }) as Mutable<ReturnType<typeof createClaim>>;
  const silent = createClaim(article, 'silent', []);
  twoWay.claims = [arms];
  article.quotes = [twoWay, broken];
  article.claims = [arms, silent];
  article.retired = [
    {
      kind: 'quote',
      id: 'gone',
      date: '2026-11-25',
      because: 'Misheard.',
      words: 'A two-way treat',
      now: article.quotes[0],
      href: '/articles/street/quotes/gone/',
    },
  ];
  article.sources = [wire, paper, createSource(3, 'denial')];

  const sequel = createArticle('sequel', {
    published: '2027-01-02T10:00:00Z',
  }) as Mutable<ResolvedArticle>;
  const later = createClaim(sequel, 'arms-again', [], { status: 'established', continues: arms });
  sequel.claims = [later];
  arms.continuedBy = [later];

  const site = createSite([sequel, article]);
  return {
    site,
    article,
    sequel,
    ana,
    council,
    korea,
    russia,
    wire,
    paper,
    twoWay,
    broken,
    arms,
    silent,
    later,
  };
}
