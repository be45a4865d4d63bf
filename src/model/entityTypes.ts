/** People, organizations and countries: as all articles share them, and as one has them. */
import type { EntityKey, EntityKind } from '../schema/entityKey.ts';
import type { Place } from '../schema/issue.ts';
import type { TextRange } from '../text/range.ts';
import type { InlineHtml } from './valueTypes.ts';

export interface Role {
  title: string;
  organization?: string;
  country?: string;
  /** The country whose position its holder states. */
  speaksFor?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** The URL of a page that says so. */
  source?: string;
}

/** A person, an organization or a country, one object for the whole site. */
export interface Entity {
  key: EntityKey;
  kind: EntityKind;
  /** The id in its permalink; a country's code in capitals. */
  id: string;
  /** In the site's language. */
  name: string;
  /** Persons: the parts of the name, where an editor gives them. Both or neither. */
  family?: string;
  given?: string;
  wikidata?: string;
  sameAs: readonly string[];
  /** Ids under which it was published before. */
  formerly?: readonly string[];
  note?: InlineHtml;
  /** Persons: oldest first. */
  roles: readonly Role[];
  image?: Portrait;
  /** A code in capitals: a country's own, that of a person's present or last office. A fact, not a voice: `speaksFor`. */
  country?: string;
  /** Organizations: the country whose position they state. */
  speaksFor?: string;
  /** The page about it, from the root of the host. */
  href: string;
}

/** A picture of a person, beside the file of the registry that names it. */
export interface Portrait {
  src: string;
  alt: string;
  credit?: string;
  /** That file, from the project's root. */
  path: string;
}

/** An entity as one article has it. */
export interface ListedEntity {
  entity: Entity;
  /** The inline role of this article, which wins over the registry's. */
  role?: string;
  /** What the article itself writes of it: it holds here and nowhere else. */
  own?: OwnWords;
  /** Where the article lists it. */
  place: Place;
  /** Where the prose names it. */
  mentions: readonly ResolvedMention[];
}

export interface OwnWords {
  note?: InlineHtml;
  wikidata?: string;
  country?: string;
  speaksFor?: string;
  sameAs: readonly string[];
}

export interface ResolvedMention {
  entity: Entity;
  text: string;
  range: TextRange;
  block: number;
  /** The sentence around it, as plain text. */
  context: string;
}
