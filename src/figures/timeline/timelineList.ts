import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../messages/formatDate.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import type { ResolvedArticle, ResolvedEvent, ResolvedQuote } from '../../model/types.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { sourceFragment } from '../../urls.ts';
import { inlineHtml } from '../inlineHtml.ts';
import { statusMarker } from '../statusMarker.ts';
import type { Figure } from '../types.ts';
import { type Change, chronicleOf, type Entry } from './chronicle.ts';

/**
 * Everything that the timeline shows, in words, the oldest first: of one day what happened comes first, then what was said,
 * then how claims came to stand.
 *
 * @returns null where nothing is dated
 */
export function timelineList(
  article: ResolvedArticle,
  messages: Messages = messagesFor(article.language),
): Figure | null {
  const entries = chronicleOf(article);
  if (entries.length === 0) return null;
  const { title, description } = messages.figures.timeline.list;
  return {
    title,
    description,
    children: [
      h(
        'ol.fig-time',
        entries.map((entry) => day(entry, article, messages)),
      ),
    ],
  };
}

function day(entry: Entry, article: ResolvedArticle, messages: Messages): Element {
  const { date, events, sayings, changes } = entry;
  return h('li', [
    h('p.fig-date', [h('time', { dateTime: date }, formatDate(date, article.language, 'short'))]),
    h('div', [
      ...events.map((event) => happened(event, article, messages)),
      ...sayings.flatMap(({ quotes }) => quotes.map(said)),
      ...changes.map((change) => changed(change, messages)),
    ]),
  ]);
}

function happened(event: ResolvedEvent, article: ResolvedArticle, messages: Messages): Element {
  const href = `${article.href}#${sourceFragment(event.source.id)}`;
  const source = h('a', { href }, `${messages.terms.source}: ${event.source.publisher}`);
  return fact(inlineHtml(event.text), source);
}

function said({ speaker, role, said, hrefInArticle, language, words }: ResolvedQuote): Element {
  const more = [role, said.occasion, said.place].filter((part) => part !== undefined).join(' · ');
  const link = h('a', { href: hrefInArticle, lang: language }, inQuoteMarks(words, language));
  return fact([h('b', `${speaker.name}: `), link], more);
}

function changed({ claim, status, before }: Change, messages: Messages): Element {
  const { word } = messages.statuses[status];
  const course = before
    ? messages.figures.timeline.list.became(word, messages.statuses[before].word)
    : word;
  return fact(
    [h('a', { href: claim.hrefInArticle }, claim.text)],
    h('span', { className: ['fig-word', `fig-is-${status}`] }, [
      statusMarker(status),
      ` ${course}`,
    ]),
  );
}

/** One fact with what is to be known of it below. */
function fact(what: ElementContent[], more: Element | string): Element {
  return h('div', [h('p', what), more === '' ? null : h('p.fig-more', [more])]);
}
