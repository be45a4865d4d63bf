import type {
  Entity,
  Gone,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedPage,
  ResolvedQuote,
  ResolvedSite,
  Retired,
} from '../../../model/types.ts';
import { goneNotice, retiredNotice } from '../../retired/notice.ts';
import { articlePreview } from './articlePreview.ts';
import { claimPreview } from './claimPreview.ts';
import { entityPreview } from './entityPreview.ts';
import { noticePreview } from './noticePreview.ts';
import { type PlainPage, pagePreview } from './pagePreview.ts';
import type { Preview } from './preview.ts';
import { quotePreview } from './quotePreview.ts';

/** What a page is about. */
export type Subject =
  | ResolvedQuote
  | ResolvedArticle
  | ResolvedClaim
  | ResolvedPage
  | Entity
  | Gone
  | { retired: Retired; article: ResolvedArticle }
  | PlainPage;

export function previewOf(subject: Subject, site: ResolvedSite): Preview {
  if ('speaker' in subject) return quotePreview(subject, site);
  if ('navigation' in subject) {
    return pagePreview({ ...subject, description: subject.summary, path: subject.href }, site);
  }
  if ('blocks' in subject) return articlePreview(subject, site);
  if ('positions' in subject) return claimPreview(subject, site);
  if ('sameAs' in subject) return entityPreview(subject, site);
  if ('permalink' in subject) {
    const now = subject.now && previewOf(subject.now, site);
    return noticePreview(goneNotice(subject, site), subject.permalink, now, site);
  }
  if ('retired' in subject) {
    const { article, retired } = subject;
    const { id, kind } = retired;
    const now = retired.now && previewOf(retired.now, site);
    const at = { kind, slug: article.slug, id };
    return noticePreview(retiredNotice(retired, article), at, now, site);
  }
  const { card, alt } = subject.of ? previewOf(subject.of, site) : {};
  return { ...pagePreview(subject, site), ...(card && { card, alt }) };
}
