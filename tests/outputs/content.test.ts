/** The outputs on real content: that of this site and of the fixtures, from file to data. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/model/loadContent.ts';
import type { ResolvedArticle, ResolvedSite } from '../../src/model/types.ts';
import { annotationCollection } from '../../src/outputs/annotations/index.ts';
import { articleData, articleDataSchema } from '../../src/outputs/articleData/index.ts';
import {
  articleJsonLd,
  claimJsonLd,
  countryJsonLd,
  organizationJsonLd,
  personJsonLd,
  quoteJsonLd,
  serializeJsonLd,
} from '../../src/outputs/structuredData/index.ts';
import { fixture } from '../support/contentFolder.ts';
import { createPage, resolve } from './resolveSelectors.ts';

const NUMBERS_OF_NOTES = /\d+/g;

async function load(contentDir: string): Promise<ResolvedSite> {
  const { issues, site } = await loadContent({ contentDir, drafts: true });
  if (!site) throw new Error(JSON.stringify(issues));
  return site;
}

/** The words of every target, in the order of the annotations, as the model has them. */
function expectedWords(article: ResolvedArticle): string[] {
  return [
    ...article.quotes.flatMap(({ parts }) => parts),
    ...article.claims.flatMap(({ parts }) => parts),
    ...article.entities.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
  ];
}

describe.each([
  ['example', fixture('example')],
  ['minimal', fixture('minimal')],
  ['full', fixture('full')],
  ['hostile', fixture('hostile')],
])('%s content', async (_, contentDir) => {
  const site = await load(contentDir);
  const ajv = new Ajv2020({ allErrors: true });
  formatsPlugin.default(ajv);
  const validate = ajv.compile(articleDataSchema(site.urls));

  it.each(site.articles)('$slug: its data is valid', (article) => {
    validate(JSON.parse(JSON.stringify(articleData(article, site))));
    expect(validate.errors).toBeNull();
  });

  it.each(site.articles)('$slug: each selector selects its words, once', (article) => {
    const document = createPage(article);
    const targets = annotationCollection(article, site).first.items.flatMap(({ target }) =>
      typeof target === 'string' ? [] : target,
    );
    const words = targets.map(({ selector }) => selector.map((it) => resolve(document, it)));
    for (const [byText, byPosition] of words) {
      expect(byText).toHaveLength(1);
      expect(byPosition).toEqual(byText);
    }
    // In the page, the number of a note may stand between the words.
    const comparable = (text: string) => text.replace(NUMBERS_OF_NOTES, '');
    expect(words.map(([byText]) => comparable(byText?.[0] ?? ''))).toEqual(
      expectedWords(article).map(comparable),
    );
  });

  it('has structured data for every page, safe in a script', () => {
    const entityGraph = {
      person: personJsonLd,
      organization: organizationJsonLd,
      country: countryJsonLd,
    };
    const graphs = [
      ...site.articles.map((article) => articleJsonLd(article, site)),
      ...site.articles.flatMap(({ quotes }) => quotes.map((quote) => quoteJsonLd(quote, site))),
      ...site.articles.flatMap(({ claims }) => claims.map((claim) => claimJsonLd(claim, site))),
      ...site.entities.map((entity) => entityGraph[entity.kind](entity, site)),
    ];
    for (const graph of graphs) {
      const json = serializeJsonLd(graph);
      expect(json).not.toMatch(/[<>&]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(graph)));
    }
  });
});
