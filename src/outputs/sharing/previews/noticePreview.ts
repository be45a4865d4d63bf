import { formatDate } from '../../../messages/formatDate.ts';
import type { ResolvedSite } from '../../../model/types.ts';
import { cutAtWord } from '../../../text/cutAtWord.ts';
import { oneLine } from '../../../text/escape.ts';
import { htmlToText } from '../../../text/htmlToText.ts';
import type { Permalink } from '../../../urls.ts';
import type { Notice } from '../../retired/notice.ts';
import { LONGEST, type Preview } from './preview.ts';

/**
 * What became of it, when and why.
 *
 * @param now what took its place: the link counts for that, and shows its card
 */
export function noticePreview(
  { because, date, href, language, title }: Notice,
  at: Permalink,
  now: Preview | undefined,
  { urls }: ResolvedSite,
): Preview {
  const why = oneLine(htmlToText(because));
  const became = `${title}, ${formatDate(date, language)}: ${why}`;
  const description = cutAtWord(became, LONGEST.description, language);
  if (now) return { ...now, description, links: [] };
  const card = urls.card(at);
  return { title, description, href, card, alt: became, type: 'website', language };
}
