import { formatDate } from '../../messages/formatDate.ts';
import type { ResolvedQuote } from '../../model/types.ts';
import { oneLine } from '../../text/escape.ts';

/** Who said it, in which role, where and when: `Rosa Lind, Foreign minister, Lisbon, 1 March 2024`. */
export function attribution(quote: ResolvedQuote): string {
  const { speaker, role, said, article } = quote;
  const day = formatDate(said.date, article.language);
  return oneLine([speaker.name, role, said.place, day].filter(Boolean).join(', '));
}
