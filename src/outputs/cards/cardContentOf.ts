import type {
  Entity,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedQuote,
  ResolvedSite,
} from '../../model/types.ts';
import { isNotice, type Notice } from '../retired/notice.ts';
import type { CardContent } from './cardContent.ts';
import { articleCardContent } from './kinds/articleCard.ts';
import { claimCardContent } from './kinds/claimCard.ts';
import { entityCardContent } from './kinds/entityCard.ts';
import { noticeCardContent } from './kinds/noticeCard.ts';
import { quoteCardContent } from './kinds/quoteCard.ts';

/** What has a card of its own kind. */
export type Carded = ResolvedQuote | ResolvedArticle | ResolvedClaim | Entity | Notice;

/** The card of whatever stands at an address. */
export function cardContentOf(item: Carded, site: ResolvedSite): CardContent {
  if (isNotice(item)) return noticeCardContent(item, site);
  if ('speaker' in item) return quoteCardContent(item, site);
  if ('blocks' in item) return articleCardContent(item, site);
  return 'positions' in item ? claimCardContent(item, site) : entityCardContent(item, site);
}
