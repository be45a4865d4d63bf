import { scaleUtc } from 'd3-scale';
import { formatDate } from '../../messages/formatDate.ts';
import type { DateText } from '../../model/types.ts';
import { timeOf } from '../../schema/days.ts';
import { textWidth } from '../textWidth.ts';

/** A true time scale: equal times are equal lengths, in per cent of the drawing's width. */
export interface TimeScale {
  at: (date: DateText) => number;
  /** Some without a label, so that no two meet on the narrowest drawing. */
  ticks: { at: number; label: string; anchor: 'middle' | 'end' }[];
}

/** The size of the letters, in pixels: `timeline.css` keeps to it. */
export const LETTERS = 13;

const DAY = 86_400_000;

/** Where a scale is drawn: its first and last moment in per cent of the width, and the least width in pixels. */
export interface ScaleFrame {
  start: number;
  end: number;
  least: number;
}

export function timeScale(
  dates: readonly DateText[],
  language: string,
  { start, end, least }: ScaleFrame,
): TimeScale {
  const times = dates.map(timeOf);
  const first = Math.min(...times);
  const last = Math.max(...times);
  // d3 puts everything in the middle where the domain is a single moment.
  const scale = scaleUtc().domain([first, last]).range([start, end]);
  const at = (date: DateText) => percent(scale(timeOf(date)));
  if (first === last) {
    const label = formatDate(first, language, 'short');
    return { at, ticks: [{ at: at(dates[0] as DateText), label, anchor: 'middle' }] };
  }
  for (let count = 8; count > 1; count--) {
    const moments = scale
      .ticks(count)
      .map(Number)
      .filter((time) => time % DAY === 0);
    const ticks = moments.map((time) => {
      return tick(percent(scale(time)), tickLabel(time, moments, language), least);
    });
    if (ticks.length > 1 && !anyMeet(ticks, least)) return { at, ticks };
    const years = ticks.map((each, index) => (isYear(moments[index]) ? each : unlabelled(each)));
    if (years.filter(({ label }) => label).length > 1 && !anyMeet(years, least))
      return { at, ticks: years };
  }
  // Too short a span for round dates: its ends.
  const style = isYear(first) && isYear(last) ? 'year' : 'dayMonth';
  const ends = [first, last].map((time) =>
    tick(percent(scale(time)), formatDate(time, language, style), least),
  );
  return { at, ticks: ends };
}

function isYear(time: number | undefined): boolean {
  return time !== undefined && new Date(time).toISOString().slice(5, 10) === '01-01';
}

/** As short as tells the ticks apart: among months, a January names its year instead. */
function tickLabel(time: number, moments: readonly number[], language: string): string {
  const steps = moments.slice(1).map((next, index) => next - (moments[index] as number));
  if (Math.min(...steps) < 28 * DAY) return formatDate(time, language, 'dayMonth');
  return formatDate(time, language, isYear(time) ? 'year' : 'shortMonth');
}

function unlabelled(each: TimeScale['ticks'][number]): TimeScale['ticks'][number] {
  return { ...each, label: '' };
}

function tick(at: number, label: string, least: number): TimeScale['ticks'][number] {
  const half = (textWidth(label, LETTERS) / 2 / least) * 100;
  return { at, label, anchor: at > 100 - half ? 'end' : 'middle' };
}

/** The stretch of the narrowest drawing that a tick's label takes, in pixels. */
export function labelSpan(
  { at, label, anchor }: TimeScale['ticks'][number],
  least: number,
): [number, number] {
  const x = (at / 100) * least;
  const width = textWidth(label, LETTERS);
  const start = anchor === 'end' ? x - width : x - width / 2;
  return [start, start + width];
}

function anyMeet(ticks: TimeScale['ticks'], least: number): boolean {
  const spans = ticks.filter(({ label }) => label).map((each) => labelSpan(each, least));
  return spans.some(([start], index) => {
    const before = spans[index - 1];
    return before !== undefined && start < before[1] + 6;
  });
}

function percent(value: number): number {
  return Math.round(value * 100) / 100;
}
