import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatDate } from '../../messages/formatDate.ts';
import type { Messages } from '../../messages/messages.ts';
import { holdsFigure } from '../../model/figures.ts';
import type { DateText, ResolvedArticle, ResolvedClaim } from '../../model/types.ts';
import { dayOf } from '../../schema/days.ts';
import { claimFragment, quoteFragment, sourceFragment } from '../../urls.ts';
import { comingClass, onDays, valuesByDay } from '../asOf/byDay.ts';
import { recordDays, statusOn } from '../asOf/record.ts';
import { labelOf, statusWord } from '../claimLines.ts';
import { shortNames } from '../timeline/chronicle.ts';
import { type Column, columnsOf, type StanceTaken, stancesIn } from './table.ts';

interface Context {
  article: ResolvedArticle;
  days: readonly DateText[];
  messages: Messages;
}

/**
 * What each party says of each claim: a word, and who said it last and when, leading to the words or to their source. The
 * claim spans the row above its parties; in a narrow column it heads a list of those that are on record.
 *
 * @returns a `figure`, or null where nobody takes a position
 */
export function tableFigure(
  article: ResolvedArticle,
  messages: Messages,
  fullHref?: string,
): Element | null {
  if (!holdsFigure(article, 'positions')) return null;
  const columns = columnsOf(article, messages.figures.positions.others);
  const context: Context = { article, days: recordDays(article), messages };
  const words = messages.figures.positions;
  const claims = article.claims.filter(({ positions }) => positions.length > 0);
  return h('figure.fig.says', [
    h('figcaption', [
      h('b', words.title),
      ' ',
      fullHref ? h('a', { href: fullHref }, words.more) : null,
    ]),
    h('table', [
      h('thead', [
        h(
          'tr',
          columns.map(({ name }) => h('th', { scope: 'col' }, name)),
        ),
      ]),
      ...claims.map((claim) => claimRows(claim, columns, context)),
    ]),
    h('p.sub', words.legend),
  ]);
}

function claimRows(claim: ResolvedClaim, columns: readonly Column[], context: Context): Element {
  const { days, messages } = context;
  return h('tbody', [
    h('tr', [
      h('th', { scope: 'rowgroup', colSpan: columns.length }, [
        h('a', { href: `#${claimFragment(claim)}` }, labelOf(claim)),
        ...valuesByDay(days, (day) => statusOn(claim, day)).flatMap((each): ElementContent[] => [
          { type: 'text', value: ' ' },
          statusWord(each.value, messages, onDays(each, days)),
        ]),
      ]),
    ]),
    h(
      'tr',
      columns.map((column) => cell(column, stancesIn(claim, column), context)),
    ),
  ]);
}

function cell({ name }: Column, stances: readonly StanceTaken[], context: Context): Element {
  if (stances.length === 0) return h('td.blank');
  return h('td', [
    // In a narrow column there are no heads.
    h('span.party', name),
    h(
      'div',
      stances.map((taken) => stanceLine(taken, name, context)),
    ),
  ]);
}

function stanceLine(
  { stance, latest, others }: StanceTaken,
  party: string,
  { article, days, messages }: Context,
): Element {
  const { by, date, quote, source } = latest;
  const coming = comingClass(date, days);
  return h('p', coming.length > 0 ? { className: coming } : {}, [
    h('a', { href: `#${quote ? quoteFragment(quote.id) : sourceFragment(source.id)}` }, [
      h('b', { className: [stance] }, messages.stances[stance].short),
      ' ',
      h('span', [
        // The column names a country, or an organization, that speaks for itself.
        by.name === party ? null : `${shortNames(article)(by)} `,
        h('time', { dateTime: dayOf(date) }, formatDate(date, article.language, 'short')),
      ]),
    ]),
    ' ',
    others > 0 ? h('span', messages.figures.positions.andOthers(others)) : null,
  ]);
}
