/** The lists of a page about an entity. A long one goes on in pages of its own, so that no page grows without end. */
import type { Dossier } from '../../model/dossiers.ts';
import type { Entity, ResolvedClaim } from '../../model/types.ts';

export interface FlowItem {
  claim: ResolvedClaim;
  direction: 'to' | 'from';
  /** Where it goes to, or comes from. */
  other: Entity;
}

export interface EntityLists {
  quotes: Dossier['quotes'];
  positions: Dossier['positions'];
  flows: FlowItem[];
  about: Dossier['quotesAbout'];
  events: Dossier['events'];
  mentions: Dossier['mentions'];
  articles: Dossier['articles'];
}

export type ListKind = keyof EntityLists;

/** In the order of the page. */
export const LIST_KINDS = [
  'quotes',
  'positions',
  'flows',
  'about',
  'events',
  'mentions',
  'articles',
] as const satisfies readonly ListKind[];

/** So many stand in the entity's own page; of a longer list only the first few do. */
export const LONG = 60;
export const FIRST = 20;
/** How many a page holds on which a long list goes on. */
export const PER_PAGE = 100;

export function entityLists(dossier: Dossier): EntityLists {
  const { quotes, positions, quotesAbout: about, events, mentions, articles } = dossier;
  return { quotes, positions, flows: flowsOf(dossier), about, events, mentions, articles };
}

export function countLists(lists: EntityLists): Record<ListKind, number> {
  return mapLists(lists, (items) => items.length);
}

/** @returns the lists, of those that are too long for one page only the first few */
export function firstOfEach(lists: EntityLists): EntityLists {
  return mapLists(lists, (items) =>
    items.length > LONG ? items.slice(0, FIRST) : items,
  ) as EntityLists;
}

function mapLists<Result>(
  lists: EntityLists,
  map: (items: EntityLists[ListKind]) => Result,
): Record<ListKind, Result> {
  const entries = LIST_KINDS.map((kind) => [kind, map(lists[kind])] as const);
  return Object.fromEntries(entries) as Record<ListKind, Result>;
}

export interface ListPage {
  kind: ListKind;
  /** From 1. */
  number: number;
  pages: number;
}

/** @returns the pages on which the long lists of an entity go on */
export function listPages(dossier: Dossier): ListPage[] {
  const lists = entityLists(dossier);
  return LIST_KINDS.flatMap((kind) => {
    const { length } = lists[kind];
    if (length <= LONG) return [];
    const pages = Math.ceil(length / PER_PAGE);
    return Array.from({ length: pages }, (_, index) => ({ kind, number: index + 1, pages }));
  });
}

/** @returns what a page of a long list holds, the other lists being empty */
export function listOf(dossier: Dossier, { kind, number }: ListPage): EntityLists {
  const none: EntityLists = {
    quotes: [],
    positions: [],
    flows: [],
    about: [],
    events: [],
    mentions: [],
    articles: [],
  };
  const page = entityLists(dossier)[kind].slice((number - 1) * PER_PAGE, number * PER_PAGE);
  return { ...none, [kind]: page };
}

/** A claim that a later article takes up, with a flow of its own, stands there as that one. */
function flowsOf({ flowsFrom, flowsTo }: Dossier): FlowItem[] {
  const items = [
    ...flowsFrom.map((claim) => ({ claim, direction: 'to' as const, other: claim.flow?.to })),
    ...flowsTo.map((claim) => ({ claim, direction: 'from' as const, other: claim.flow?.from })),
  ];
  return items.flatMap(({ other, ...item }) =>
    other === undefined || item.claim.continuedBy.some(({ flow }) => flow !== undefined)
      ? []
      : [{ ...item, other }],
  );
}
