/** What differs from day to day is written once for each value, with classes that say on which days it holds. */
import type { DateText } from '../../model/types.ts';

/** A value with the indexes of the days on which it holds. */
export interface DayValue<T> {
  value: T;
  days: readonly number[];
}

/** @param keyOf tells values apart */
export function valuesByDay<T>(
  days: readonly DateText[],
  valueOn: (day: DateText) => T,
  keyOf: (value: T) => string = (value) => JSON.stringify(value) ?? '',
): DayValue<T>[] {
  const values = new Map<string, { value: T; days: number[] }>();
  for (const [index, day] of days.entries()) {
    const value = valueOn(day);
    const known = values.get(keyOf(value));
    if (known) known.days.push(index);
    else values.set(keyOf(value), { value, days: [index] });
  }
  return [...values.values()];
}

/** What a reader mode takes for no part of the text (`views/article/readerMode.ts`): it has no buttons to choose a day. */
const LEFT_OUT = 'extra';

/** @param on indexes of the days on which something holds @returns the classes by which `asOfStyle` shows it on them */
export function dayClasses(on: readonly number[], all: readonly DateText[]): string[] {
  const earlier = on.includes(all.length - 1) ? [] : [LEFT_OUT];
  return ['at', ...on.map((index) => `at${index}`), ...earlier];
}

/**
 * @returns the attribute of classes by which `asOfStyle` shows a value on its days alone, behind others; none where it
 * holds on all days and there are no others
 */
export function onDays(
  { days }: DayValue<unknown>,
  all: readonly DateText[],
  ...others: string[]
): { className?: string[] } {
  const own = days.length === all.length ? [] : dayClasses(days, all);
  const className = [...others, ...own];
  return className.length > 0 ? { className } : {};
}

/** @returns the class of what is still to come on the days before a date; none for what is older than all of them */
export function comingClass(date: DateText, days: readonly DateText[]): string[] {
  const first = days.findIndex((day) => date <= day);
  return first <= 0 ? [] : [`to${first}`];
}

/** Fragment id of the button of a day. */
export const asOfFragment = (index: number) => `asof_${index}`;
/** Fragment id of the row of buttons. */
export const AS_OF = 'asof_';

/**
 * The rules that show what holds on the chosen day, and pale what was still to come on it. They differ with the number of
 * days alone, and hold no word of an editor's.
 */
export function asOfStyle(days: readonly DateText[]): string {
  const last = days.length - 1;
  if (last < 1) return '';
  const rules = days.map((_, index) => {
    // The newest day holds from the start: the buttons come later in a page than the first figure.
    const chosen =
      index === last
        ? `:root:not(:has(.as-of :checked:not(#${asOfFragment(last)})))`
        : `:root:has(#${asOfFragment(index)}:checked)`;
    const coming = days.flatMap((_, later) => (later > index ? `.to${later}` : []));
    const pale = coming.length === 0 ? '' : `${chosen} :is(${coming.join()}){opacity:.3}`;
    return `${chosen} .at:not(.at${index}){display:none}${pale}`;
  });
  return `${rules.join('')}@supports not selector(:has(a)){.at:not(.at${last}){display:none}.as-of{display:none}}`;
}
