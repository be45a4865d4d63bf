/** The site and its entities: what all articles share. */
import type { EntityKey, EntityKind } from '../schema/entityKey.ts';
import type { InlineHtml } from './types.ts';

export interface SiteSettings {
  title: string;
  description: string;
  /** Where the site is published, with its sub-path and a final slash. */
  url: string;
  /** BCP 47. */
  language: string;
  publisher: { name: string; url?: string; logo?: string };
  license?: { name: string; url?: string };
  correctionsPolicy: string;
  /** Profiles of the publisher. */
  social: readonly string[];
}

export interface Role {
  title: string;
  organization?: string;
  country?: string;
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
  note?: InlineHtml;
  /** Persons: oldest first. */
  roles: readonly Role[];
  /** Country codes (capitals) that it speaks for: a country's own, a person's country. For tints and flows. */
  country?: string;
  /** Which of the site's tints its words carry: 0 to 5, stable for a country over the site. */
  tint: number;
  /** The page about it, from the root of the host. */
  href: string;
}
