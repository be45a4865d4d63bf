/** What the fields of one article say of each other: ids that lead somewhere, dates that agree. */

import { suggest } from '../text/nearest.ts';
import type { ArticleEntry } from './article.ts';
import { countryOfEnd } from './claim.ts';
import { codeFor } from './fields.ts';
import type { Finding, IssueName } from './issue.ts';
import { checkListed, duplicates, listedEntities, type Registered } from './listed.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/**
 * @param broken ids of entries that are left out of `article` because they have issues of their own: referring to
 * them is no second issue
 * @returns every reference that leads nowhere and every id that is there twice, in the order of the fields
 */
export function checkReferences(
  article: ArticleEntry,
  file: YamlFile,
  registered: Registered,
  broken: readonly string[] = [],
): Finding[] {
  const findings: Finding[] = [];
  const listed = listedEntities(article);
  const sourceIds = (article.sources ?? []).map(({ id }) => id);
  const quoteIds = (article.quotes ?? []).map(({ id }) => id);
  const claimIds = (article.claims ?? []).map(({ id }) => id);

  function refer(
    path: YamlPath,
    id: string | undefined,
    known: readonly string[],
    what: Reference,
  ) {
    if (id === undefined || known.includes(id) || broken.includes(id)) return;
    findings.push({
      name: what.name,
      ...file.placeOf(path),
      found: `${what.noun} "${id}" is not in this article's ${what.list}`,
      expected: `the id of ${what.article} ${what.noun} under "${what.list}:"`,
      fix: (what === ENTITY && codeFor(id)) || suggest(id, known),
    });
  }
  const entity = (path: YamlPath, id: string | undefined) => refer(path, id, listed, ENTITY);
  const source = (path: YamlPath, id: string | undefined) => refer(path, id, sourceIds, SOURCE);

  checkListed(article, file, registered, findings);
  for (const [field, ids] of [
    ['sources', sourceIds],
    ['quotes', quoteIds],
    ['claims', claimIds],
  ] as const) {
    findings.push(...duplicates(ids, (index) => [field, index, 'id'], file, field));
  }

  article.quotes?.forEach((quote, index) => {
    const at = (...rest: PropertyKey[]) => ['quotes', index, ...rest];
    entity(at('speaker'), quote.speaker);
    source(at('source'), quote.source);
    for (const [item, id] of (quote.about ?? []).entries()) entity(at('about', item), id);
    for (const [item, id] of (quote.claims ?? []).entries()) {
      refer(at('claims', item), id, claimIds, CLAIM);
    }
  });
  article.claims?.forEach((claim, index) => {
    const at = (...rest: PropertyKey[]) => ['claims', index, ...rest];
    for (const side of ['from', 'to'] as const) {
      const end = claim.flow?.[side];
      const path = at('flow', side);
      entity(typeof end === 'string' ? path : [...path, 'country'], end && countryOfEnd(end));
    }
    claim.positions.forEach((position, item) => {
      entity(at('positions', item, 'by'), position.by);
      refer(at('positions', item, 'quote'), position.quote, quoteIds, QUOTE);
      source(at('positions', item, 'source'), position.source);
    });
    for (const [item, evidence] of (claim.evidence ?? []).entries()) {
      source(at('evidence', item, 'source'), evidence.source);
    }
  });
  article.events?.forEach((event, index) => {
    source(['events', index, 'source'], event.source);
    for (const [item, id] of (event.about ?? []).entries()) {
      entity(['events', index, 'about', item], id);
    }
  });
  const retiredQuotes = (article.retired ?? []).flatMap(({ quote }) => quote ?? []);
  for (const [index, { quote }] of (article.corrections ?? []).entries()) {
    refer(['corrections', index, 'quote'], quote, [...quoteIds, ...retiredQuotes], QUOTE);
  }
  article.retired?.forEach((entry, index) => {
    const kind = entry.quote === undefined ? 'claim' : 'quote';
    const ids = kind === 'quote' ? quoteIds : claimIds;
    // What took its place may be retired too by now; `slug/id` is for the site to find.
    const others = article.retired?.flatMap((other) =>
      other === entry ? [] : (other[kind] ?? []),
    );
    if (!entry.now?.includes('/')) {
      const known = [...ids, ...(others ?? [])];
      refer(['retired', index, 'now'], entry.now, known, kind === 'quote' ? QUOTE : CLAIM);
    }
    entity(['retired', index, 'speaker'], entry.speaker);
    if (entry[kind] !== undefined && others?.includes(entry[kind])) {
      findings.push({
        name: 'DuplicateId',
        ...file.placeOf(['retired', index, kind]),
        found: `${kind} "${entry[kind]}" is retired twice`,
        expected: 'each permalink retired once',
        fix: 'remove one of the two entries',
      });
    }
    const id = entry[kind];
    if (id !== undefined && ids.includes(id)) {
      findings.push({
        name: 'DuplicateId',
        ...file.placeOf(['retired', index, kind]),
        found: `${kind} "${id}" is retired and still listed`,
        expected: `a ${kind} that is either listed or retired`,
        fix: 'remove one of the two entries',
      });
    }
  });
  return findings;
}

interface Reference {
  name: IssueName;
  noun: string;
  article: 'a' | 'an';
  list: string;
}
const ENTITY: Reference = {
  name: 'UnknownEntity',
  noun: 'entity',
  article: 'an',
  list: 'people, organizations or countries',
};
const SOURCE: Reference = { name: 'UnknownSource', noun: 'source', article: 'a', list: 'sources' };
const QUOTE: Reference = { name: 'UnknownQuote', noun: 'quote', article: 'a', list: 'quotes' };
const CLAIM: Reference = { name: 'UnknownClaim', noun: 'claim', article: 'a', list: 'claims' };
