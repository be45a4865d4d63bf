/** Who says what of each claim, as a table that the text's measure holds. */

import type { Position, ResolvedArticle, ResolvedClaim, Stance } from '../../model/types.ts';
import { timeOf } from '../../schema/days.ts';
import { type Party, partiesOf, standingsOf } from './columns.ts';

export interface Column {
  name: string;
  parties: Party[];
}

/** One stance in a cell. */
export interface StanceTaken {
  stance: Stance;
  /** The latest position of those who take it. */
  latest: Position;
  /** How many others take it as well. */
  others: number;
}

/** More do not fit the text's measure. */
const MOST_COLUMNS = 5;

/** The parties that say most have columns of their own; one more holds the others. */
export function columnsOf(article: ResolvedArticle, others: string): Column[] {
  const parties = partiesOf(article);
  const alone = (party: Party): Column => ({ name: party.name, parties: [party] });
  if (parties.length <= MOST_COLUMNS) return parties.map(alone);
  const said = (party: Party) =>
    article.claims.filter((claim) => standingsOf(claim, party).length > 0).length;
  const most = new Set(parties.toSorted((a, b) => said(b) - said(a)).slice(0, MOST_COLUMNS - 1));
  return [
    ...parties.filter((party) => most.has(party)).map(alone),
    { name: others, parties: parties.filter((party) => !most.has(party)) },
  ];
}

/** What the speakers of a column say of a claim now, each stance once, the latest first. */
export function stancesIn(claim: ResolvedClaim, { parties }: Column): StanceTaken[] {
  const latest = parties
    .flatMap((party) => standingsOf(claim, party))
    .map((standing) => standing.latest)
    .sort((a, b) => timeOf(b.date) - timeOf(a.date));
  const taken = new Map<Stance, StanceTaken>();
  for (const position of latest) {
    const known = taken.get(position.stance);
    if (known) known.others += 1;
    else taken.set(position.stance, { stance: position.stance, latest: position, others: 0 });
  }
  return [...taken.values()];
}
