import type { Position, ResolvedArticle, ResolvedClaim } from '../../model/types.ts';
import { timeOf } from '../../schema/days.ts';

/** A column: a country with those who speak for it on the day, or an organization or person that speaks for none. */
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
  const parties = new Map<string, Party>();
  for (const position of article.claims.flatMap(({ positions }) => positions)) {
    const key = partyKey(position);
    if (!parties.has(key)) parties.set(key, { key, name: partyName(position, article) });
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
    claim.positions.filter((position) => partyKey(position) === party.key),
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

function partyKey({ by, speaksFor }: Position): string {
  return speaksFor === undefined ? by.key : `country:${speaksFor}`;
}

/** A country is named as its own entity is, where the article lists it. */
function partyName(position: Position, article: ResolvedArticle): string {
  const { by, speaksFor } = position;
  const listed = article.entities.find(({ entity }) => entity.key === partyKey(position));
  if (listed !== undefined || speaksFor === undefined) return listed?.entity.name ?? by.name;
  return new Intl.DisplayNames(article.language, { type: 'region' }).of(speaksFor) ?? speaksFor;
}
