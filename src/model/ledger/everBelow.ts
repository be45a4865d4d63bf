import { type Permalink, permalinkPath } from '../../urls.ts';
import { type Part, partPath } from '../partPaths.ts';
import type { LedgerEntry } from './ledgerText.ts';

/** What the ledger has below a page: what was renamed keeps what it had under any of its addresses. */
export interface EverBelow {
  /** Of a person, an organization, a country or an article. */
  parts: (owner: Permalink) => Part[];
  /** The quotes and claims of an article, each at the address that it had below this slug. */
  items: (slug: string) => Permalink[];
}

export function everBelow(known: readonly LedgerEntry[]): EverBelow {
  const firsts = new Map(known.map(({ path, first }) => [path, first ?? path]));
  const firstOf = (permalink: Permalink) => {
    const path = permalinkPath(permalink);
    return firsts.get(path) ?? path;
  };
  const ownerOf = ({ permalink }: LedgerEntry): Permalink =>
    'slug' in permalink ? { kind: 'article', id: permalink.slug } : permalink;
  const byFirst = Map.groupBy(known, (entry) => firstOf(ownerOf(entry)));
  const below = (owner: Permalink) => byFirst.get(firstOf(owner)) ?? [];
  return {
    parts: (owner) =>
      unique(
        below(owner).flatMap(({ part }) => part ?? []),
        (part) => partPath(owner, part),
      ),
    items(slug) {
      const items = below({ kind: 'article', id: slug }).flatMap(({ permalink }) =>
        'slug' in permalink ? { ...permalink, slug } : [],
      );
      return unique(items, permalinkPath);
    },
  };
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
