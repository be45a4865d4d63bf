import { formatDate } from '../../messages/formatDate.ts';
import type { ResolvedArticle, ResolvedQuote, ResolvedSite } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { quoteMarks } from '../../text/quoteMarks.ts';
import { tintsOf } from '../../theme/tints.ts';
import { isNotice, type Notice } from '../retired/notice.ts';

/** A text in its own language. */
export interface CardText {
  text: string;
  /** BCP 47. */
  language: string;
  /** Quotation marks around it, which stay when it is cut. */
  marks?: readonly [open: string, close: string];
}

/** What stands on a card: all that its drawing depends on, besides fonts and design. */
export interface CardContent {
  kind: 'quote' | 'article';
  /** Of the site: decides which side is first. */
  language: string;
  /** The site's title. */
  masthead: string;
  /** Beside the masthead: the title of the article that a quote is in; the place and day of an article. */
  heading?: CardText;
  /** The quoted words, or the article's title: fills the card. */
  words: CardText;
  /** Under them, smaller: the translation, or the article's summary. */
  gloss?: CardText;
  /** The speaker, or the authors. */
  who: CardText;
  /** Who the speaker was on that day. */
  role?: CardText;
  /** Place and day. */
  when?: CardText;
  /** Who published the words. */
  publisher?: CardText;
  /** Number of the speaker's tint. */
  tint?: number;
}

/** More than this is cut at a word's end, so that no name can push the words off the card. */
const LONGEST_LINE = 140;

export function quoteCardContent(quote: ResolvedQuote, site: ResolvedSite): CardContent {
  const { article, speaker, said } = quote;
  const { language } = site.settings;
  const text = (value: string): CardText => line(value, article.language);
  return {
    kind: 'quote',
    language,
    masthead: line(site.settings.title, language).text,
    heading: text(article.title),
    words: quoted(quote.words, quote.language),
    ...(quote.translation && { gloss: quoted(quote.translation, article.language) }),
    who: line(speaker.name, language),
    ...(quote.role && { role: text(quote.role) }),
    when: text(sideBySide(said.place, formatDate(said.date, article.language))),
    publisher: text(quote.source.publisher),
    tint: tintsOf(site)(speaker),
  };
}

export function articleCardContent(article: ResolvedArticle, site: ResolvedSite): CardContent {
  const { language } = article;
  return {
    kind: 'article',
    language: site.settings.language,
    masthead: line(site.settings.title, site.settings.language).text,
    heading: line(sideBySide(article.dateline, formatDate(article.published, language)), language),
    words: { text: clean(article.title), language },
    gloss: { text: clean(article.summary), language },
    who: line(
      new Intl.ListFormat(language).format(article.authors.map(({ name }) => name)),
      language,
    ),
  };
}

/** Where something was withdrawn: what and why, and who says so. */
export function noticeCardContent(notice: Notice, site: ResolvedSite): CardContent {
  const { language } = notice;
  return {
    kind: 'article',
    language: site.settings.language,
    masthead: line(site.settings.title, site.settings.language).text,
    heading: line(formatDate(notice.date, language), language),
    words: { text: clean(notice.title), language },
    gloss: { text: clean(htmlToText(notice.because)), language },
    who: line(site.settings.publisher.name, site.settings.language),
  };
}

/** The card of whatever stands at an address. */
export function cardContentOf(
  item: ResolvedQuote | ResolvedArticle | Notice,
  site: ResolvedSite,
): CardContent {
  if (isNotice(item)) return noticeCardContent(item, site);
  return 'speaker' in item ? quoteCardContent(item, site) : articleCardContent(item, site);
}

/** Every text of a card, for `missingGlyphs`. */
export function cardText(content: CardContent): string {
  const { masthead, heading, words, gloss, who, role, when, publisher } = content;
  const texts = [heading, words, gloss, who, role, when, publisher];
  const all = texts.flatMap((each) => (each ? [each.text, ...(each.marks ?? [])] : []));
  return [masthead, ...all, '…'].join('\n');
}

function quoted(words: string, language: string): CardText {
  return { text: clean(words), language, marks: quoteMarks(language) };
}

function line(value: string, language: string): CardText {
  return { text: cutAtWord(clean(value), LONGEST_LINE, language), language };
}

/** Each keeps its own direction, so that a place in Arabic does not take the number of the day to its side. */
function sideBySide(...texts: readonly (string | undefined)[]): string {
  const there = texts.filter((text) => text !== undefined && text !== '');
  const mixed = there.some((text) =>
    /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u.test(text ?? ''),
  );
  return there.map((text) => (mixed ? `\u2068${text}\u2069` : text)).join(' · ');
}

/** Without soft hyphens and controls, composed, with single spaces. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\ufeff]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .trim();
}
