import { messagesFor } from '../../messages/messages.ts';
import type {
  ResolvedArticle,
  ResolvedClaim,
  ResolvedQuote,
  ResolvedSite,
} from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { oneLine } from '../../text/escape.ts';
import { weightedLength } from '../../text/weightedLength.ts';
import { claimText, type Measure, quoteText } from './itemTexts.ts';

export type Network =
  | 'mastodon'
  | 'bluesky'
  | 'x'
  | 'linkedin'
  | 'whatsapp'
  | 'telegram'
  | 'reddit'
  | 'mail';

type Shared = ResolvedQuote | ResolvedClaim | ResolvedArticle;
type Text = (length: number, measure?: Measure) => string;

/** A plain link that opens a network with a text ready to post. */
export interface ShareLink {
  network: Network;
  name: string;
  href: string;
}

/**
 * Links to share a page, with no script and no server of ours. Mastodon has many servers: its own page asks for the
 * reader's, in the browser; the text is in the fragment and so never sent to it.
 *
 * @see https://blog.joinmastodon.org/2026/03/a-new-share-button
 * @see https://docs.bsky.app/docs/advanced-guides/intent-links
 */
export function shareLinks(page: Shared, site: ResolvedSite): ShareLink[] {
  const url = site.urls.absolute(page.href);
  const [subject, text] = texts(page, site.settings.language);
  const withUrl = (length: number) => encode(`${text(length - url.length - 1)}\n${url}`);
  const to = encode(url);
  const links: [Network, string, string][] = [
    ['mastodon', 'Mastodon', `https://share.joinmastodon.org/#text=${withUrl(500)}`],
    ['bluesky', 'Bluesky', `https://bsky.app/intent/compose?text=${withUrl(300)}`],
    // A URL counts for 23 characters there, whatever its length.
    [
      'x',
      'X',
      `https://x.com/intent/post?text=${encode(text(280 - 24, weightedLength))}&url=${to}`,
    ],
    ['linkedin', 'LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${to}`],
    ['whatsapp', 'WhatsApp', `https://wa.me/?text=${withUrl(1000)}`],
    ['telegram', 'Telegram', `https://t.me/share/url?url=${to}&text=${encode(text(1000))}`],
    ['reddit', 'Reddit', `https://www.reddit.com/submit?url=${to}&title=${encode(text(300))}`],
    [
      'mail',
      messagesFor(site.settings.language).sharing.mail,
      `mailto:?subject=${encode(subject)}&body=${encode(`${text(1500)}\r\n\r\n${url}\r\n`)}`,
    ],
  ];
  return links.map(([network, name, href]) => ({ network, name, href }));
}

/** The subject of a mail, and the text in at most so much, by the measure of the network. */
function texts(page: Shared, siteLanguage: string): [subject: string, Text] {
  if ('speaker' in page) {
    const subject = `${oneLine(page.speaker.name)}: ${oneLine(page.article.title)}`;
    return [subject, (length, measure) => quoteText(page, length, measure)];
  }
  if ('positions' in page) {
    const text: Text = (length, measure) => claimText(page, siteLanguage, length, measure);
    return [oneLine(page.text), text];
  }
  const title = oneLine(page.title);
  return [title, (length, measure) => cutAtWord(title, length, page.language, measure)];
}

/** For a query, a fragment and `mailto:`, where a `+` would stay one. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
