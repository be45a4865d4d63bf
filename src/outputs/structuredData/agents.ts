import type {
  CountryLeaf,
  GovernmentOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
} from 'schema-dts';
import type { Entity, ResolvedArticle, ResolvedSite } from '../../model/types.ts';
import { uri } from '../../text/uri.ts';
import { nonEmpty, present } from '../present.ts';

export type EntityNode = PersonLeaf | OrganizationLeaf | CountryLeaf;
export type PartyNode = PersonLeaf | OrganizationLeaf | GovernmentOrganizationLeaf;

const TYPES = { person: 'Person', organization: 'Organization', country: 'Country' } as const;

/** An entity as other nodes refer to it: who it is, here and elsewhere. */
export function entityNode(entity: Entity, site: ResolvedSite): EntityNode {
  return present<EntityNode>({
    '@type': TYPES[entity.kind],
    '@id': site.urls.absolute(entity.href),
    name: entity.name,
    sameAs: nonEmpty(identities(entity)),
  } as EntityNode);
}

/**
 * An entity as somebody who speaks. A country is a place and cannot: its state speaks, in a node without an `@id`,
 * so that the country's own node never becomes an organization.
 */
export function partyNode(entity: Entity, site: ResolvedSite): PartyNode {
  if (entity.kind !== 'country') return entityNode(entity, site) as PartyNode;
  return {
    '@type': 'GovernmentOrganization',
    name: entity.name,
    areaServed: entityNode(entity, site) as CountryLeaf,
  };
}

/** URLs that say who an entity is: Wikidata first. */
export function identities(entity: Entity): string[] {
  const wikidata = entity.wikidata && `https://www.wikidata.org/wiki/${entity.wikidata}`;
  return [...new Set([...(wikidata ? [wikidata] : []), ...entity.sameAs.map(uri)])];
}

export function publisherNode({ settings, urls }: ResolvedSite): OrganizationLeaf {
  const { name, url, logo } = settings.publisher;
  return present<OrganizationLeaf>({
    '@type': 'Organization',
    name,
    url: url === undefined ? urls.absolute(urls.home()) : uri(url),
    logo: logo === undefined ? undefined : urls.absolute(urls.file(logo)),
    sameAs: nonEmpty(settings.social.map(uri)),
    correctionsPolicy: urls.absolute(urls.about()),
  });
}

/** One node for each author. An author with the publisher's name is the publisher, not a person. */
export function authorNodes(article: ResolvedArticle, site: ResolvedSite) {
  const publisher = publisherNode(site);
  return article.authors.map(({ name, url }): PersonLeaf | OrganizationLeaf => {
    const link = url === undefined ? {} : { url: uri(url) };
    return name === publisher.name
      ? { ...publisher, ...link }
      : { '@type': 'Person', name, ...link };
  });
}
