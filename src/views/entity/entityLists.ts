/** The lists of a page about an entity, and of the pages on which a long one goes on. */
import { presentOf } from '../../model/claimHistory.ts';
import { claimsOf, type Dossier } from '../../model/dossiers.ts';
import { type ListPage, LONG, PER_PAGE } from '../../model/entityLists.ts';
import { type TakenPosition, takenPositions } from '../../model/takenPositions.ts';
import type { Entity, ResolvedClaim } from '../../model/types.ts';
import { ENTITY_LISTS, type EntityList } from '../../urls.ts';

/** What an entity has to do with a claim. */
export interface ClaimStand {
  /** As the site holds it now. */
  claim: ResolvedClaim;
  /** What is said to move from the entity, or to it. */
  flow?: { direction: 'to' | 'from'; other: Entity; what: string };
  taken: TakenPosition[];
}

export interface EntityLists {
  quotes: Dossier['quotes'];
  /** Each claim with the positions on it. */
  positions: ClaimStand[];
  about: Dossier['quotesAbout'];
  events: Dossier['events'];
  mentions: Dossier['mentions'];
  articles: Dossier['articles'];
}

/** So many of each are shown; the rest of the list is folded. */
const SHOWN: Record<EntityList | 'speakers', number> = {
  speakers: 6,
  positions: 6,
  quotes: 3,
  about: 2,
  events: 3,
  mentions: 0,
  articles: 4,
};

/** So many of a list that goes on elsewhere stand in the entity's own page. */
export const FIRST = 20;

export function entityLists(dossier: Dossier): EntityLists {
  const { quotes, quotesAbout: about, events, mentions, articles } = dossier;
  return { quotes, positions: claimStands(dossier), about, events, mentions, articles };
}

export function countLists(lists: EntityLists): Record<EntityList, number> {
  return mapLists(lists, (items) => items.length);
}

/** @returns the lists, of those that are too long for one page only the first few */
export function firstOfEach(lists: EntityLists): EntityLists {
  return mapLists(lists, (items) =>
    items.length > LONG ? items.slice(0, FIRST) : items,
  ) as EntityLists;
}

/** A rest of a single entry needs no fold. */
const LEAST = 2;
/** So many positions are read as quickly as a summary of them, if they are not words that the list of quotes has too. */
const FEW_POSITIONS = 4;

/** @returns how many of a list are shown */
export function shownOf(kind: keyof typeof SHOWN, length: number): number {
  return length - SHOWN[kind] >= LEAST ? SHOWN[kind] : length;
}

/**
 * @returns of each list what is shown, and the rest, which is folded; claims with many positions, or with words that were
 * said, stand first in brief, and in the rest all of them in full
 */
export function foldLists(lists: EntityLists): { shown: EntityLists; rest: EntityLists } {
  const taken = lists.positions.flatMap((stand) => stand.taken);
  const brief = shownOf('positions', lists.positions.length);
  const isLong = brief < lists.positions.length && taken.length > 0;
  const inBrief = isLong || taken.length > FEW_POSITIONS || taken.some(isInWords);
  const inFull = lists.positions.filter((stand, at) => hasPositions(stand) || at >= brief);
  return {
    shown: mapLists(lists, (items, kind) =>
      items.slice(0, shownOf(kind, items.length)),
    ) as EntityLists,
    rest: {
      ...(mapLists(lists, (items, kind) =>
        items.slice(shownOf(kind, items.length)),
      ) as EntityLists),
      ...(inBrief && { positions: inFull }),
    },
  };
}

const isInWords = ({ records }: TakenPosition) => records.some(({ position }) => position.quote);
const hasPositions = ({ taken }: ClaimStand) => taken.length > 0;

function mapLists<Result>(
  lists: EntityLists,
  map: (items: EntityLists[EntityList], kind: EntityList) => Result,
): Record<EntityList, Result> {
  const entries = ENTITY_LISTS.map((kind) => [kind, map(lists[kind], kind)] as const);
  return Object.fromEntries(entries) as Record<EntityList, Result>;
}

export const NO_LISTS: EntityLists = {
  quotes: [],
  positions: [],
  about: [],
  events: [],
  mentions: [],
  articles: [],
};

/** @returns what a page of a long list holds, the other lists being empty */
export function listOf(dossier: Dossier, { list, number }: ListPage): EntityLists {
  const page = entityLists(dossier)[list].slice((number - 1) * PER_PAGE, number * PER_PAGE);
  return { ...NO_LISTS, [list]: page };
}

function claimStands(dossier: Dossier): ClaimStand[] {
  const taken = Map.groupBy(takenPositions(dossier.positions), ({ records }) =>
    records[0] === undefined ? undefined : presentOf(records[0].claim),
  );
  return claimsOf(dossier).map((claim) => {
    const flow = flowOf(dossier, claim);
    return { claim, taken: taken.get(claim) ?? [], ...(flow && { flow }) };
  });
}

/** As the claim says it that stands now, or else an earlier one. */
function flowOf({ entity, flowsFrom, flowsTo }: Dossier, present: ResolvedClaim) {
  const met = [...flowsFrom, ...flowsTo].filter((claim) => presentOf(claim) === present);
  const flow = (met.find((claim) => claim === present) ?? met.at(-1))?.flow;
  if (flow === undefined) return undefined;
  const direction = flow.from.key === entity.key ? ('to' as const) : ('from' as const);
  return { direction, other: direction === 'to' ? flow.to : flow.from, what: flow.what };
}
