import { timeOf } from '../../model/dates.ts';
import type { Entity, Position, ResolvedArticle, ResolvedClaim } from '../../model/types.ts';

/** A column: a country with those who speak for it, or an organization or person that speaks for none. */
export interface Party {
  key: string;
  name: string;
}

/** What one speaker says of a claim: the latest position, and what it said before, newest first. */
export interface Standing {
  latest: Position;
  earlier: Position[];
}

/**
 * The parties that take a position in the article, in the order in which it lists its entities.
 *
 * Persons and bodies stand in the column of the country that they speak for, since that is what readers compare;
 * each cell names the speaker, so that nobody's words become the country's.
 */
export function partiesOf(article: ResolvedArticle): Party[] {
  const speakers = article.claims.flatMap(({ positions }) => positions.map(({ by }) => by));
  const parties = new Map<string, Party>();
  for (const { by, entity } of listed(article, speakers)) {
    const key = partyKey(by);
    if (!parties.has(key)) parties.set(key, { key, name: partyName(by, entity, article.language) });
  }
  const order = article.entities
    .filter(({ entity }) => entity.kind === 'country')
    .map(({ entity }) => entity.key as string);
  const rank = (party: Party) => {
    const index = order.indexOf(party.key);
    return index < 0 ? order.length : index;
  };
  return [...parties.values()].sort((a, b) => rank(a) - rank(b));
}

/** The standings of a party on a claim, the latest first; none where it is silent. */
export function standingsOf(claim: ResolvedClaim, party: Party): Standing[] {
  const bySpeaker = Map.groupBy(
    claim.positions.filter(({ by }) => partyKey(by) === party.key),
    ({ by }) => by.key,
  );
  return [...bySpeaker.values()]
    .map((positions) => {
      const [latest, ...earlier] = newestFirst(positions);
      return { latest: latest as Position, earlier };
    })
    .sort((a, b) => timeOf(b.latest.date) - timeOf(a.latest.date));
}

function newestFirst(positions: readonly Position[]): Position[] {
  return positions.toReversed().sort((a, b) => timeOf(b.date) - timeOf(a.date));
}

function partyKey(entity: Entity): string {
  return entity.country ? `country:${entity.country}` : entity.key;
}

/** Each speaker with the country's own entity, where the article lists it. */
function listed(article: ResolvedArticle, speakers: readonly Entity[]) {
  return speakers.map((by) => ({
    by,
    entity: article.entities.find(({ entity }) => entity.key === partyKey(by))?.entity,
  }));
}

function partyName(by: Entity, entity: Entity | undefined, language: string): string {
  if (entity) return entity.name;
  if (!by.country || by.kind === 'country') return by.name;
  return new Intl.DisplayNames(language, { type: 'region' }).of(by.country) ?? by.country;
}
