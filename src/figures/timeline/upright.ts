import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../messages/formatDate.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ClaimStatus, DateText, ResolvedClaim } from '../../model/types.ts';
import { claimFragment, quoteFragment, sourceFragment } from '../../urls.ts';
import { comingClass } from '../asOf/byDay.ts';
import { statusRuns } from '../asOf/record.ts';
import { labelOf, statusWord } from '../claimLines.ts';
import { inlineHtml } from '../inlineHtml.ts';
import { type Change, chronicleOf, type Entry, type Saying } from './chronicle.ts';
import type { Context } from './context.ts';

/** So many claims have rails of their own; with more there would be no room for words on a phone. */
const MOST_RAILS = 8;

interface Rails extends Context {
  railed: readonly ResolvedClaim[];
}

/** The same from the first day down, for a narrow column: a rail for each claim beside a list of what happened. */
export function upright(shared: Context): Element {
  const { article, messages } = shared;
  const railed = article.claims.length <= MOST_RAILS ? article.claims : [];
  const context: Rails = { ...shared, railed };
  const groups = grouped(chronicleOf(article));
  return h(
    'ol.ev-up',
    { ariaLabel: messages.figures.timeline.rising },
    groups.map((entries, index) => item(entries, groups[index - 1], context)),
  );
}

/** Days on which nothing but words is on record share a line with those that follow them. */
function grouped(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const isWords = ({ events, changes }: Entry) => events.length + changes.length === 0;
    const sameYear = last?.[0]?.date.slice(0, 4) === entry.date.slice(0, 4);
    if (last && sameYear && isWords(entry) && last.every(isWords)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function item(entries: Entry[], before: Entry[] | undefined, context: Rails): Element {
  const { days, railed } = context;
  const [first] = entries as [Entry];
  const year = first.date.slice(0, 4);
  const isNewYear = before?.[0]?.date.slice(0, 4) !== year;
  const classes = comingClass(first.date, days);
  return h('li', classes.length > 0 ? { className: classes } : {}, [
    railed.length > 0 ? rails(first, context) : null,
    h('div', [...entries.map((entry, index) => content(entry, isNewYear && index === 0, context))]),
  ]);
}

/** Where each claim stands through an entry, for the eye. */
function rails(entry: Entry, { railed }: Rails): Element {
  return h(
    'span.rails',
    { ariaHidden: 'true' },
    railed.map((claim) => {
      const change = entry.changes.find((each) => each.claim === claim);
      const status = change ? change.before : statusBefore(claim, entry.date);
      const attributes = status ? { className: [`rail-${status}`] } : {};
      return h('i', attributes, change ? [h('b', { className: [`rail-${change.status}`] })] : []);
    }),
  );
}

function statusBefore(claim: ResolvedClaim, date: DateText): ClaimStatus | undefined {
  return statusRuns(claim).findLast(({ from }) => from <= date)?.status;
}

function content(entry: Entry, isNewYear: boolean, context: Context): Element {
  const { article, messages } = context;
  const { date, events, changes, sayings } = entry;
  const year = isNewYear || date.length === 4;
  const day = h('time', { dateTime: date }, [
    year ? h('b', formatDate(date.slice(0, 4), article.language, 'year')) : null,
    date.length > 4 ? `${year ? ' ' : ''}${shortDay(date, article.language)}` : null,
  ]);
  const parts: ElementContent[][] = [
    ...events.map(({ text, source }): ElementContent[] => [
      ...inlineHtml(text),
      h('sup', [h('a', { href: `#${sourceFragment(source.id)}` }, String(source.number))]),
    ]),
    ...changes.map((change) => changeLine(change, messages)),
    ...sayings.map((saying) => said(saying, context)),
  ];
  return h('p', [
    day,
    ...parts.flatMap((part, index): ElementContent[] => [
      { type: 'text', value: ' ' },
      h('span', { className: [kindOf(index, events.length, changes.length)] }, part),
    ]),
  ]);
}

function kindOf(index: number, events: number, changes: number): string {
  return index < events ? 'event' : index < events + changes ? 'change' : 'said';
}

/** Without its year, which stands above. */
function shortDay(date: DateText, language: string): string {
  return date.length === 7
    ? formatDate(Date.parse(`${date}-01T00:00:00Z`), language, 'shortMonth')
    : formatDate(date, language, 'dayMonth');
}

function changeLine({ claim, status }: Change, messages: Messages): ElementContent[] {
  return [
    statusWord(status, messages),
    { type: 'text', value: ' ' },
    h('a', { href: `#${claimFragment(claim)}` }, labelOf(claim)),
  ];
}

/** The speaker with a sign for each quote, in the speaker's tint. */
function said(
  { speaker, quotes }: Saying,
  { messages, nameOf, tintOf }: Context,
): ElementContent[] {
  const name = nameOf(speaker);
  return [
    h(
      'span',
      { className: [`t${tintOf(speaker)}`] },
      quotes.map((quote, index) =>
        h(
          'a',
          {
            href: `#${quoteFragment(quote.id)}`,
            ariaLabel: messages.figures.timeline.saying(
              name,
              messages.day(quote.said.date, 'short'),
              quotes.length > 1 ? index + 1 : undefined,
            ),
          },
          [...(index === 0 ? [{ type: 'text' as const, value: name }] : []), h('i.bubble')],
        ),
      ),
    ),
  ];
}
