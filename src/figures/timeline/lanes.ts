/** The quotes above the claims, and the events below them: labels on lines that hang from their dates. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatDate } from '../../messages/formatDate.ts';
import type { DateText, ResolvedQuote } from '../../model/types.ts';
import { cutAtWord } from '../../text/cutAtWord.ts';
import { htmlToText } from '../../text/htmlToText.ts';
import { quoteFragment, sourceFragment } from '../../urls.ts';
import { comingClass } from '../asOf/byDay.ts';
import { textWidth } from '../textWidth.ts';
import { sayingsOf } from './chronicle.ts';
import type { Context } from './context.ts';
import { em, type Frame, LEAST_LABELS, WIDEST_LABEL } from './frame.ts';
import { type Hanging, LABEL_GAP, placeInStairs, type Step } from './stairs.ts';
import { LETTERS } from './timeScale.ts';

/** A row is a target of 24 px. */
const ROW = 24;
/** Between the axis and the first row. */
const FOOT = 10;
/** Letters of ordinary weight, as against those that `textWidth` estimates. */
const ORDINARY = 0.9;

const widthOf = (text: string) => textWidth(text, LETTERS) * ORDINARY;

interface Item {
  date: DateText;
  /** Before the label, in a softer colour. */
  day?: string;
  label: string;
  href: string;
  /** The whole of it, for who listens. */
  title: string;
  /** The class of a tint. */
  tint?: string;
}

/** One for each speaker and day, in the speaker's tint, leading to the first of the words. */
export function quotesLane(frame: Frame, context: Context): Element | null {
  const { article, messages, nameOf, tintOf } = context;
  const words = messages.figures.timeline;
  const items = sayingsOf(article.quotes).map(({ speaker, date, quotes: said }): Item => {
    const first = said[0] as ResolvedQuote;
    return {
      date,
      label: words.times(nameOf(speaker), said.length),
      href: `#${quoteFragment(first.id)}`,
      title: words.saying(words.times(speaker.name, said.length), messages.day(date, 'short')),
      tint: `t${tintOf(speaker)}`,
    };
  });
  return lane('quotes', items, frame, context);
}

/** Each leads to its source. */
export function eventsLane(frame: Frame, context: Context): Element | null {
  const items = context.article.events.map((event): Item => {
    const day = formatDate(event.date, frame.language, 'short');
    const text = htmlToText(event.text);
    return {
      date: event.date,
      day,
      label: text,
      href: `#${sourceFragment(event.source.id)}`,
      title: `${day}: ${text}`,
    };
  });
  return lane('events', items, frame, context);
}

/** Where the labels stand, those cut that would leave the drawing. */
function place(all: readonly Item[], frame: Frame): { items: Item[]; steps: Step[] } {
  const room = { start: -LEAST_LABELS, end: frame.end };
  const hang = (items: readonly Item[]) =>
    items.map((item): Hanging => ({ at: frame.at(item.date), width: widthOf(wholeOf(item)) }));
  const whole = all.map((item) => cutLabel(item, WIDEST_LABEL, frame.language));
  const hanging = hang(whole);
  const items = placeInStairs(hanging, room).map(({ side }, index) => {
    const { at } = hanging[index] as Hanging;
    const most = (side === 'after' ? room.end - at : at - room.start) - LABEL_GAP;
    return cutLabel(whole[index] as Item, most, frame.language);
  });
  return { items, steps: placeInStairs(hang(items), room) };
}

const wholeOf = ({ day, label }: Item) => (day ? `${day}\u2002${label}` : label);

function cutLabel(item: Item, widest: number, language: string): Item {
  const room = widest - widthOf(item.day ? `${item.day}\u2002` : '');
  return { ...item, label: cutAtWord(item.label, room, language, widthOf) };
}

function lane(
  kind: 'quotes' | 'events',
  all: readonly Item[],
  frame: Frame,
  { days, messages }: Context,
): Element | null {
  if (all.length === 0) return null;
  const { items, steps } = place(all, frame);
  const rows = Math.max(...steps.map(({ row }) => row)) + 1;
  const height = FOOT + rows * ROW;
  /** From the axis outward: quotes rise from it, events hang from it. */
  const y = (out: number) => em(kind === 'quotes' ? height - out : out);
  return s(
    'svg',
    {
      className: ['ev-lane', `ev-${kind}`],
      width: '100%',
      height: em(height),
      role: 'group',
      'aria-label': messages.figures.timeline[kind],
    },
    [
      ...items.map((item, index) => leader(item, steps[index] as Step, kind, frame, days, y)),
      ...items.map((item, index) => label(item, steps[index] as Step, kind, frame, days, y)),
    ],
  );
}

/** The attribute, where there is any class. */
const classes = (...names: (string | undefined)[]) => {
  const className = names.filter((name) => name !== undefined);
  return className.length > 0 ? { className } : {};
};

const middleOf = ({ row }: Step) => FOOT + row * ROW + ROW / 2;

function leader(
  { date }: Item,
  step: Step,
  kind: string,
  { x }: Frame,
  days: readonly DateText[],
  y: (out: number) => string,
): Element {
  return s('line', {
    className: ['tick', ...comingClass(date, days)],
    x1: x(date),
    x2: x(date),
    y1: y(0),
    y2: y(middleOf(step) + (kind === 'events' ? 5 : 0)),
  });
}

function label(
  item: Item,
  step: Step,
  kind: string,
  { x, onward }: Frame,
  days: readonly DateText[],
  y: (out: number) => string,
): Element {
  const { date, day, label: text, href, title, tint } = item;
  const side = step.side === 'after' ? onward : -onward;
  const width = widthOf(wholeOf(item)) + LABEL_GAP;
  const middle = middleOf(step);
  const isQuote = kind === 'quotes';
  return s('a', { href, 'aria-label': title, ...classes(tint, ...comingClass(date, days)) }, [
    s(
      'svg',
      { x: x(date), y: y(isQuote ? middle + ROW / 2 : middle - ROW / 2), overflow: 'visible' },
      [
        s('rect', {
          className: ['hit'],
          x: side === 1 ? -LABEL_GAP : -width,
          width: width + LABEL_GAP,
          height: em(ROW),
        }),
      ],
    ),
    ...(isQuote ? [s('circle', { cx: x(date), cy: y(middle), r: '5' })] : []),
    s(
      'text',
      {
        x: x(date),
        y: y(isQuote ? middle - 4.5 : middle + 4.5),
        dx: side * (isQuote ? LABEL_GAP + 4 : LABEL_GAP),
        'text-anchor': step.side === 'after' ? undefined : 'end',
      },
      day ? [s('tspan', { className: ['day'] }, `${day}\u2002`), text] : text,
    ),
  ]);
}
