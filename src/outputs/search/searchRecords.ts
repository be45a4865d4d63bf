/** What can be found: every article, quote, claim and entity of the site, with all that results are narrowed by. */
import { formatDate } from '../../messages/formatDate.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import { countryName } from '../../model/countries.ts';
import type {
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedPage,
  ResolvedQuote,
  ResolvedSite,
} from '../../model/types.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { attribution } from '../sharing/attribution.ts';
import type { SearchKind, SearchRecord } from './searchRecord.ts';
import { sectionsOf } from './sections.ts';

/** @returns a record for each thing, always in the same order */
export function searchRecords(site: ResolvedSite): SearchRecord[] {
  const { language } = site.settings;
  const context = { language, messages: messagesFor(language) };
  return [
    ...site.articles.flatMap((article) => [
      articleRecord(article, context),
      ...article.quotes.map((quote) => quoteRecord(quote, context)),
      // What a later article has taken up stands there, as it is now.
      ...article.claims
        .filter(({ continuedBy }) => continuedBy.length === 0)
        .map((claim) => claimRecord(claim, context)),
    ]),
    ...site.entities.map((entity) => entityRecord(entity, context)),
    ...site.pages.map((page) => pageRecord(page, context)),
  ];
}

interface Context {
  language: string;
  messages: Messages;
}

function articleRecord(article: ResolvedArticle, { language, messages }: Context): SearchRecord {
  return {
    url: article.href,
    content: article.summary,
    sections: sectionsOf(article),
    meta: {
      title: article.title,
      line: formatDate(article.published, language),
    },
    filters: {
      ...languageOf(article.language, language),
      kind: kindName('article', messages),
      country: countriesAmong(article.entities.map(({ entity }) => entity)),
      year: years([article.published]),
    },
  };
}

function quoteRecord(quote: ResolvedQuote, { language, messages }: Context): SearchRecord {
  const { speaker, said, translation, speaksFor } = quote;
  return {
    url: quote.hrefInArticle,
    content: lines(quote.words, translation, attribution(quote), said.occasion),
    meta: {
      title: inQuoteMarks(quote.words, quote.language),
      line: attribution(quote),
    },
    filters: {
      ...languageOf(quote.language, language),
      kind: kindName('quote', messages),
      speaker: [speaker.name],
      country: distinct([
        ...(speaksFor ? [countryName(speaksFor, language)] : []),
        ...countriesAmong([speaker, ...quote.about]),
      ]),
      year: years([said.date]),
    },
  };
}

function claimRecord(claim: ResolvedClaim, { language, messages }: Context): SearchRecord {
  const { article, flow, positions, status } = claim;
  const { word } = messages.statuses[status];
  return {
    url: claim.hrefInArticle,
    content: lines(claim.text, htmlToText(claim.because)),
    meta: {
      title: claim.text,
      line: messages.terms.asOf(formatDate(claim.asOf, language)),
    },
    filters: {
      ...languageOf(article.language, language),
      kind: kindName('claim', messages),
      speaker: distinct(positions.map(({ by }) => by.name)),
      country: distinct([
        ...countriesAmong(flow ? [flow.from, flow.to] : []),
        ...countriesAmong(positions.map(({ by }) => by)),
        ...positions.flatMap(({ speaksFor }) =>
          speaksFor ? [countryName(speaksFor, language)] : [],
        ),
      ]),
      status: [word],
      year: years([
        claim.asOf,
        ...claim.history.map(({ date }) => date),
        ...positions.map(({ date }) => date),
      ]),
    },
  };
}

function entityRecord(entity: Entity, { language, messages }: Context): SearchRecord {
  const { kind, name, note, roles, country } = entity;
  const titles = roles.map(({ title }) => title);
  const about = note ? htmlToText(note) : titles.at(-1);
  return {
    url: entity.href,
    content: lines(name, ...titles, note && htmlToText(note)),
    meta: { title: name, ...(about ? { line: about } : {}) },
    filters: {
      kind: kindName(kind, messages),
      ...(country ? { country: [countryName(country, language)] } : {}),
    },
  };
}

function pageRecord(page: ResolvedPage, { language, messages }: Context): SearchRecord {
  return {
    url: page.href,
    content: page.summary,
    sections: sectionsOf(page),
    meta: { title: page.title },
    filters: { ...languageOf(page.language, language), kind: kindName('page', messages) },
  };
}

/** As the indexes are called. */
function kindName(kind: SearchKind, { site, entity, paging }: Messages): string[] {
  if (kind === 'page') return [paging.label];
  if (kind === 'article') return [site.articles];
  if (kind === 'quote') return [site.quotes];
  return kind === 'claim' ? [site.claims] : [entity.indexes[kind]];
}

const countriesAmong = (entities: readonly Entity[]) =>
  distinct(entities.filter(({ kind }) => kind === 'country').map(({ name }) => name));

/** Years as written, whatever the zone. */
const years = (dates: readonly string[]) => distinct(dates.map((date) => date.slice(0, 4)));

const languageOf = (language: string, ofSite: string) =>
  language === ofSite ? {} : { language: [language] };

/** Sentences that are not run together by the search. */
const lines = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');

const distinct = (texts: readonly string[]) => [...new Set(texts)];
