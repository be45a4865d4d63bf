import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../../messages/messages.ts';
import type { DateText } from '../../model/types.ts';
import { AS_OF, asOfFragment, dayClasses } from './byDay.ts';

/**
 * A button for each day on which the record changed, by years: the newest is chosen at first. They are radio buttons,
 * which the rules of `asOfStyle` read, so no script is needed.
 *
 * @returns nothing where there is nothing to choose
 */
export function asOfSwitch(days: readonly DateText[], messages: Messages): Element | null {
  const last = days.length - 1;
  if (last < 1) return null;
  const words = messages.figures.asOf;
  const button = (day: DateText, index: number) =>
    h('label', [
      h('input', {
        type: 'radio',
        name: 'asof',
        id: asOfFragment(index),
        value: day,
        checked: index === last,
        ariaLabel:
          index === last ? words.latest(messages.day(day, 'short')) : messages.day(day, 'short'),
      }),
      h(
        'span',
        index === last ? words.latest(messages.day(day, 'short')) : messages.day(day, 'dayMonth'),
      ),
    ]);
  const years = Map.groupBy(days.slice(0, last).entries(), ([, day]) => day.slice(0, 4));
  return h('fieldset.as-of', { id: AS_OF }, [
    h('legend', words.title),
    ...[...years].map(([, entries]) =>
      h('div', [
        h(
          'span',
          { ariaHidden: 'true' },
          messages.day((entries[0] as [number, DateText])[1].slice(0, 4)),
        ),
        ...entries.map(([index, day]) => button(day, index)),
      ]),
    ),
    h('div', [button(days[last] as DateText, last)]),
  ]);
}

/**
 * The day for which a figure far from the buttons stands, leading to them, with a step to the day before and after for
 * who points; the buttons themselves are for every other hand.
 */
export function asOfNote(days: readonly DateText[], messages: Messages): Element[] {
  const word = (day: DateText) => messages.terms.asOf(messages.day(day, 'short'));
  if (days.length < 2) return days.map((day) => h('span', word(day)));
  const step = (index: number, sign: string, title: string) =>
    index in days
      ? h('label', { htmlFor: asOfFragment(index), title, ariaHidden: 'true' }, sign)
      : h('span', { className: ['off'], ariaHidden: 'true' }, sign);
  const { earlier, later } = messages.figures.asOf;
  return days.map((day, index) =>
    h('span', { className: ['steps', ...dayClasses([index], days)] }, [
      h('a', { href: `#${AS_OF}` }, word(day)),
      step(index - 1, '‹', earlier),
      step(index + 1, '›', later),
    ]),
  );
}
