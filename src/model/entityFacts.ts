/** What one article has on somebody: who that was then, what they hold of its claims, what they say in it. */
import { organizationsOf, roleOn } from './roles.ts';
import type {
  DateText,
  Entity,
  ListedEntity,
  Position,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedQuote,
  Role,
  Stance,
} from './types.ts';

const STANCES: readonly Stance[] = ['asserts', 'hedges', 'denies', 'declines'];

export interface EntityFacts {
  /** Offices held on the days of what the article tells, oldest first; the article's own word for it where it has one. */
  roles: readonly Pick<Role, 'title' | 'from' | 'to' | 'source'>[];
  stances: readonly { claim: ResolvedClaim; said: readonly StanceSaid[] }[];
  /** What it said itself. */
  quotes: readonly ResolvedQuote[];
  /** Who else is quoted for it, and how often. */
  voices: readonly { entity: Entity; count: number }[];
}

export interface StanceSaid {
  stance: Stance;
  /** Names of those who took it, where they are others who speak for the entity. */
  by?: string;
}

export function entityFacts(listed: ListedEntity, article: ResolvedArticle): EntityFacts {
  const voiced = voicedBy(listed.entity, article);
  const quotes = article.quotes.filter(({ speaker, said, speaksFor }) =>
    voiced(speaker, said.date, speaksFor),
  );
  const stances = article.claims.flatMap((claim) => {
    const positions = latest(
      claim.positions.filter(({ by, date, speaksFor }) => voiced(by, date, speaksFor)),
    );
    const said = STANCES.flatMap((stance): StanceSaid[] => {
      const taken = positions.filter((position) => position.stance === stance);
      if (taken.length === 0) return [];
      const others = taken.filter(({ by }) => by !== listed.entity).map(({ by }) => by.name);
      return [{ stance, ...(others.length > 0 && { by: others.join(', ') }) }];
    });
    return said.length > 0 ? [{ claim, said }] : [];
  });
  const own = quotes.filter(({ speaker }) => speaker === listed.entity);
  return {
    roles: rolesIn(article, listed, own),
    stances,
    quotes: own,
    voices: voicesOf(quotes.filter((quote) => !own.includes(quote))),
  };
}

/** Whether the article has anything to tell of somebody beside the name. */
export function isKnown(listed: ListedEntity, article: ResolvedArticle): boolean {
  const { roles, stances, quotes, voices } = entityFacts(listed, article);
  const { entity, own } = listed;
  const said = roles.length + stances.length + quotes.length + voices.length;
  return (own?.note ?? entity.note) !== undefined || said > 0;
}

function voicesOf(quotes: readonly ResolvedQuote[]): EntityFacts['voices'] {
  const counts = new Map<Entity, number>();
  for (const { speaker } of quotes) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return Array.from(counts, ([entity, count]) => ({ entity, count }));
}

type Voiced = (speaker: Entity, date: DateText, speaksFor: string | undefined) => boolean;

/** Words count for who said them, for the country for which they were said, and for the organization of an office. */
function voicedBy(entity: Entity, article: ResolvedArticle): Voiced {
  const listings = new Map(article.entities.map((each) => [each.entity, each]));
  return (speaker, date, speaksFor) => {
    if (speaker === entity) return true;
    if (entity.kind === 'country') return speaksFor === entity.id;
    const listing = listings.get(speaker);
    return (
      entity.kind === 'organization' &&
      listing !== undefined &&
      organizationsOf(listing, date).includes(entity.id)
    );
  };
}

function latest(positions: readonly Position[]): Position[] {
  const byWhom = new Map<Entity, Position>();
  for (const position of positions) {
    const known = byWhom.get(position.by);
    if (!known || known.date <= position.date) byWhom.set(position.by, position);
  }
  return [...byWhom.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function rolesIn(
  article: ResolvedArticle,
  { entity, role }: ListedEntity,
  quotes: readonly ResolvedQuote[],
): EntityFacts['roles'] {
  if (role !== undefined) return [{ title: role }];
  const own = [
    ...quotes.map(({ said }) => said.date),
    ...article.claims.flatMap(({ positions }) =>
      positions.filter(({ by }) => by === entity).map(({ date }) => date),
    ),
    ...article.events.filter(({ about }) => about.includes(entity)).map(({ date }) => date),
  ];
  const told = [
    ...article.quotes.map(({ said }) => said.date),
    ...article.events.map(({ date }) => date),
  ];
  const days = own.length > 0 ? own : told;
  const held = days.flatMap((date) => roleOn(entity.roles, date) ?? []);
  return entity.roles.filter((each) => held.includes(each));
}
