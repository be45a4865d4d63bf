import type {
  CountryLeaf,
  ImageObjectLeaf,
  OccupationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  RoleLeaf,
} from 'schema-dts';
import type { Entity, Role as EntityRole, ResolvedSite } from '../../model/types.ts';
import { entityKey } from '../../schema/entityKey.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { nonEmpty, present } from '../present.ts';
import { type EntityNode, entityNode } from './agents.ts';
import { breadcrumbs, entityTrail } from './breadcrumbs.ts';
import { graph, type JsonLdGraph } from './graph.ts';

/**
 * What a person's page says of itself. Each role stands with its dates, none as `jobTitle`, which says what somebody
 * is today: a page that is built once cannot know.
 *
 * @param portrait where the picture of the person is published, from the root of the host
 */
export function personJsonLd(person: Entity, site: ResolvedSite, portrait?: string): JsonLdGraph {
  const roles = person.roles.map((role) => roleNode(role, site));
  const node = {
    ...(pageEntity(person, site) as PersonLeaf),
    ...present<Partial<PersonLeaf>>({
      hasOccupation: nonEmpty(roles),
      image: portraitNode(person, portrait, site),
    }),
  };
  return graph(node, breadcrumbs(entityTrail(person, site), site));
}

function portraitNode({ image }: Entity, portrait: string | undefined, site: ResolvedSite) {
  if (image === undefined || portrait === undefined) return undefined;
  return present<ImageObjectLeaf>({
    '@type': 'ImageObject',
    contentUrl: site.urls.absolute(portrait),
    caption: image.alt,
    creditText: image.credit,
  });
}

export function organizationJsonLd(organization: Entity, site: ResolvedSite): JsonLdGraph {
  const node = pageEntity(organization, site) as OrganizationLeaf;
  return graph(node, breadcrumbs(entityTrail(organization, site), site));
}

export function countryJsonLd(country: Entity, site: ResolvedSite): JsonLdGraph {
  const node: CountryLeaf = {
    ...(pageEntity(country, site) as CountryLeaf),
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: country.id },
  };
  return graph(node, breadcrumbs(entityTrail(country, site), site));
}

/** Names other than the first are for finding it in prose ("Doe", "French"): no names to publish. */
function pageEntity(entity: Entity, site: ResolvedSite): EntityNode {
  const url = site.urls.absolute(entity.href);
  return {
    ...entityNode(entity, site),
    url,
    mainEntityOfPage: url,
    ...present<{ description?: string }>({
      description: entity.note === undefined ? undefined : htmlToText(entity.note),
    }),
  } as EntityNode;
}

/** schema.org's way to date a relation: a Role between the property and its value. */
function roleNode(role: EntityRole, site: ResolvedSite) {
  const country = find(role.country && entityKey('country', role.country), site);
  const occupation = present<OccupationLeaf>({
    '@type': 'Occupation',
    name: role.title,
    occupationLocation: country && (entityNode(country, site) as CountryLeaf),
  });
  return present<RoleLeaf<OccupationLeaf, 'hasOccupation'>>({
    '@type': 'Role',
    startDate: role.from,
    endDate: role.to,
    hasOccupation: occupation,
  });
}

function find(key: string | undefined, site: ResolvedSite): Entity | undefined {
  return site.entities.find((entity) => entity.key === key);
}
