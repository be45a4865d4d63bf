import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../messages/formatDate.ts';
import { type Messages, messagesFor } from '../../messages/messages.ts';
import type { ResolvedArticle } from '../../model/types.ts';
import { dayOf } from '../../schema/days.ts';
import { inQuoteMarks } from '../../text/quoteMarks.ts';
import { sourceFragment } from '../../urls.ts';
import { inlineHtml } from '../inlineHtml.ts';
import { statusMarker } from '../statusMarker.ts';
import type { Figure } from '../types.ts';
import { axis, strip } from './strip.ts';
import { type TimelineItem, timelineItems } from './timelineItems.ts';
import { timeScale } from './timeScale.ts';

/**
 * One list, oldest first. Each item has a row of its own, and where there is room a mark at its date on a true
 * time scale beside it: a cluster is a steep run of marks, a quiet year a long step, and nothing can collide. On
 * narrow screens the list stands alone.
 *
 * @returns null where nothing is dated
 */
export function timelineFigure(
  article: ResolvedArticle,
  messages: Messages = messagesFor(article.language),
): Figure | null {
  const items = timelineItems(article);
  if (items.length === 0) return null;
  const words = messages.figures.timeline;
  const scale = timeScale(
    items.map(({ date }) => date),
    article.language,
  );
  const row = (item: TimelineItem): Element =>
    h('li', { className: [`fig-on-${item.kind}`] }, [
      h('p.fig-date', [
        h('time', { dateTime: dayOf(item.date) }, formatDate(item.date, article.language, 'short')),
      ]),
      h('div.fig-what', describe(item, messages, article)),
      strip(item, scale),
    ]);
  return {
    title: words.title,
    description: words.description,
    children: [h('div.fig-time', [axis(scale), h('ol', items.map(row))])],
  };
}

function describe(
  item: TimelineItem,
  messages: Messages,
  article: ResolvedArticle,
): ElementContent[] {
  if (item.kind === 'event') {
    const { event } = item;
    const href = `${article.href}#${sourceFragment(event.source.id)}`;
    const source = h('a', { href }, `${messages.terms.source}: ${event.source.publisher}`);
    return [h('p', inlineHtml(event.text)), h('p.fig-more', [source])];
  }
  if (item.kind === 'quote') {
    const { quote } = item;
    const { occasion, place } = quote.said;
    const more = [quote.role, occasion, place].filter((part) => part !== undefined).join(' · ');
    return [
      h('p', [
        h('b', `${quote.speaker.name}: `),
        h(
          'a',
          { href: quote.hrefInArticle, lang: quote.language },
          inQuoteMarks(quote.words, quote.language),
        ),
      ]),
      ...(more ? [h('p.fig-more', more)] : []),
    ];
  }
  const { claim, status, before } = item;
  const { word } = messages.statuses[status];
  return [
    h('p', [h('a', { href: claim.hrefInArticle }, claim.text)]),
    h('p.fig-more', [
      h('span', { className: ['fig-word', `fig-is-${status}`] }, [
        statusMarker(status),
        ` ${before ? messages.figures.timeline.became(word, messages.statuses[before].word) : word}`,
      ]),
    ]),
  ];
}
