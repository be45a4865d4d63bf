import type { Entity } from '../../model/types.ts';

/** Pages about an entity on other sites, each named by its host. */
export function elsewhere({ wikidata, sameAs }: Entity): { href: string; name: string }[] {
  return [
    ...(wikidata ? [{ href: `https://www.wikidata.org/wiki/${wikidata}`, name: 'Wikidata' }] : []),
    ...sameAs.map((href) => ({ href, name: new URL(href).hostname.replace(/^www\./, '') })),
  ];
}
