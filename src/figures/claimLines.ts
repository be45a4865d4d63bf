/** Claims as lines of a list, each with how it stands; the boards and figures of an article use the same. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../messages/messages.ts';
import type { ClaimStatus, DateText, ResolvedArticle, ResolvedClaim } from '../model/types.ts';
import { claimFragment } from '../urls.ts';
import { onDays, valuesByDay } from './asOf/byDay.ts';
import { statusOn } from './asOf/record.ts';
import { FIRMNESS } from './exchange/directions.ts';

/** A claim in few words. */
export function labelOf({ label, text }: ResolvedClaim): string {
  return label ?? text;
}

/** @param attributes of the element @param status nothing on a day on which the claim was not on record yet */
export function statusWord(
  status: ClaimStatus | undefined,
  messages: Messages,
  { className = [] }: { className?: string[] } = {},
): Element {
  return status === undefined
    ? h('span', { className: ['unmade', ...className] }, messages.figures.asOf.unmade)
    : h('span', { className: ['status', status, ...className] }, messages.statuses[status].word);
}

/** One `li` for each claim: its label, leading to it, and its status on each day. */
export function claimLines(
  claims: readonly ResolvedClaim[],
  days: readonly DateText[],
  messages: Messages,
): Element[] {
  return claims.map((claim) =>
    h('li', [
      h('a', { href: `#${claimFragment(claim)}` }, labelOf(claim)),
      ...valuesByDay(days, (day) => statusOn(claim, day)).map((each) =>
        statusWord(each.value, messages, onDays(each, days)),
      ),
    ]),
  );
}

/** How many claims stand how, the firmest first, for each day. */
export function claimTally(
  { claims }: ResolvedArticle,
  days: readonly DateText[],
  messages: Messages,
): Element[] {
  const tallyOn = (day: DateText) => {
    const statuses = claims.map((claim) => statusOn(claim, day));
    return [...FIRMNESS, undefined].flatMap((status) => {
      const count = statuses.filter((each) => each === status).length;
      return count > 0 ? [{ status, count }] : [];
    });
  };
  return valuesByDay(days, tallyOn).map((each) =>
    h(
      'span',
      onDays(each, days, 'tally-line'),
      each.value.flatMap(({ status, count }) => [
        h(
          'span',
          { className: status ? ['status', status] : ['unmade'] },
          messages.figures.asOf.tally(
            count,
            status ? messages.statuses[status].word : messages.figures.asOf.unmade,
          ),
        ),
        { type: 'text' as const, value: ' ' },
      ]),
    ),
  );
}
