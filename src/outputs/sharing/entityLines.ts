/** What an index says of an entity in one line. */

import type { Messages } from '../../messages/messages.ts';
import { claimsOf, type Dossier } from '../../model/dossiers.ts';

/** `7 quotes, 3 claims, 1 article` */
export function countsOf(dossier: Dossier, messages: Messages): string {
  const { quotes, articles } = dossier;
  const claims = claimsOf(dossier).length;
  return [
    quotes.length > 0 && messages.counts.quotes(quotes.length),
    claims > 0 && messages.counts.claims(claims),
    articles.length > 0 && messages.counts.articles(articles.length),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The role in its own latest quote, otherwise the latest on record with its years: never a claim about today. What those
 * who speak for it are is not its role.
 */
export function roleLine({ entity, quotes, articles }: Dossier, messages: Messages): string {
  const said = quotes.find(
    ({ role, speaker }) => role !== undefined && speaker.key === entity.key,
  )?.role;
  if (said !== undefined) return said;
  const role = entity.roles.at(-1);
  if (role === undefined) {
    const listed = articles[0]?.entities.find((candidate) => candidate.entity === entity);
    return listed?.role ?? '';
  }
  const [from, to] = [role.from, role.to].map((date) => date?.slice(0, 4));
  if (from && to) return `${role.title}, ${from === to ? from : `${from}–${to}`}`;
  if (from) return `${role.title}, ${messages.terms.from(from)}`;
  return to ? `${role.title}, ${messages.terms.until(to)}` : role.title;
}
