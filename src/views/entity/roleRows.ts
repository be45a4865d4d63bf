/** The roles of a person, each with what this site has of it. */
import type { Dossier } from '../../model/dossiers.ts';
import { roleOn } from '../../model/roles.ts';
import type { ResolvedArticle, ResolvedQuote, Role } from '../../model/types.ts';

export interface RoleRow {
  title: string;
  /** Nothing where only an article names the role. */
  role?: Role;
  /** Quotes that were said in it, newest first. */
  quotes: ResolvedQuote[];
  /** Articles that name the role by themselves. */
  articles: ResolvedArticle[];
}

/** @returns the registry's roles, the latest first, then those that articles name */
export function roleRows({ entity, articles, quotes }: Dossier): RoleRow[] {
  const rows: RoleRow[] = entity.roles.toReversed().map((role) => ({
    title: role.title,
    role,
    quotes: [],
    articles: [],
  }));
  const inline = new Map<string, RoleRow>();
  for (const article of articles) {
    const title = article.entities.find((listed) => listed.entity === entity)?.role;
    if (title === undefined) continue;
    const row = inline.get(title) ?? { title, quotes: [], articles: [] };
    row.articles.push(article);
    inline.set(title, row);
  }
  for (const quote of quotes) {
    const held = roleOn(entity.roles, quote.said.date);
    const named = quote.role === undefined ? undefined : inline.get(quote.role);
    const row = named?.articles.includes(quote.article)
      ? named
      : rows.find(({ role }) => role === held);
    row?.quotes.push(quote);
  }
  return [...rows, ...inline.values()];
}
