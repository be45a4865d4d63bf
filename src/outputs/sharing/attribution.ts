import type { ResolvedQuote } from '../../model/types.ts';
import { dayText } from './dayText.ts';
import { oneLine } from './escape.ts';

/** Who said it, in which role, where and when: `Rosa Lind, Foreign minister, Lisbon, 1 March 2024`. */
export function attribution(quote: ResolvedQuote): string {
  const { speaker, role, said, article } = quote;
  const day = dayText(said.date, article.language);
  return oneLine([speaker.name, role, said.place, day].filter(Boolean).join(', '));
}
