/** The positions on an article's claims as a table that fits a phone: the page of its figures names every speaker. */
import { type Party, partiesOf, standingsOf } from '../../figures/positions/columns.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ResolvedArticle, ResolvedClaim, Stance } from '../../model/types.ts';
import { quoteFragment, sourceFragment } from '../../urls.ts';

/** One stance of a party, with where its words or their source stand in the page. */
export interface StanceLink {
  stance: Stance;
  href: string;
}

export interface PositionsTable {
  columns: string[];
  /** For each claim a cell for each column; an empty one where no position is on record. */
  rows: { claim: ResolvedClaim; cells: StanceLink[][] }[];
}

/** More do not fit the text's measure. */
const MOST_COLUMNS = 5;

/** The parties that say most have columns of their own; one more holds the others. */
export function positionsTable(article: ResolvedArticle, messages: Messages): PositionsTable {
  const claims = article.claims.filter(({ positions }) => positions.length > 0);
  const columns = columnsOf(article, claims, messages);
  return {
    columns: columns.map(({ name }) => name),
    rows: claims.map((claim) => ({
      claim,
      cells: columns.map(({ parties }) => stancesOf(claim, parties)),
    })),
  };
}

interface Column {
  name: string;
  parties: Party[];
}

function columnsOf(
  article: ResolvedArticle,
  claims: readonly ResolvedClaim[],
  messages: Messages,
): Column[] {
  const parties = partiesOf(article);
  const alone = (party: Party): Column => ({ name: party.name, parties: [party] });
  if (parties.length <= MOST_COLUMNS) return parties.map(alone);
  const said = (party: Party) => claims.filter((claim) => standingsOf(claim, party).length > 0);
  const most = new Set(
    parties.toSorted((a, b) => said(b).length - said(a).length).slice(0, MOST_COLUMNS - 1),
  );
  return [
    ...parties.filter((party) => most.has(party)).map(alone),
    {
      name: messages.figures.positions.others,
      parties: parties.filter((party) => !most.has(party)),
    },
  ];
}

/** What the speakers of a column say of a claim now, each stance once, the latest first. */
function stancesOf(claim: ResolvedClaim, parties: readonly Party[]): StanceLink[] {
  const latest = parties
    .flatMap((party) => standingsOf(claim, party))
    .map((standing) => standing.latest)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const links = new Map<Stance, StanceLink>();
  for (const { stance, quote, source } of latest) {
    if (links.has(stance)) continue;
    const place = quote ? quoteFragment(quote.id) : sourceFragment(source.id);
    links.set(stance, { stance, href: `#${place}` });
  }
  return [...links.values()];
}
