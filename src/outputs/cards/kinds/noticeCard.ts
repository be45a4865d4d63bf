import { formatDate } from '../../../messages/formatDate.ts';
import type { ResolvedSite } from '../../../model/types.ts';
import { htmlToText } from '../../../text/htmlToText.ts';
import type { Notice } from '../../retired/notice.ts';
import type { CardContent } from '../cardContent.ts';
import { line, whole } from '../cardText.ts';
import { frame } from './frame.ts';

/** Where something was withdrawn: what and why, and who says so. */
export function noticeCardContent(notice: Notice, site: ResolvedSite): CardContent {
  const { language } = notice;
  return {
    kind: 'notice',
    ...frame(site),
    heading: line(formatDate(notice.date, language), language),
    words: whole(notice.title, language),
    gloss: whole(htmlToText(notice.because), language),
    who: line(site.settings.publisher.name, site.settings.language),
  };
}
