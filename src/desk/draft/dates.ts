/** Days as the narrator gives them, counted from the day of the article. What is still to come was not said yet. */
import { isDay } from '../../schema/days.ts';
import type { TextRange } from '../../text/range.ts';

export interface DatedWords extends TextRange {
  /** A day, a month or a year: `2023-11-09`, `2023-11`, `2023`. */
  date: string;
  /** Whether a whole date is written, with its year. */
  whole: boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH = `(${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;

const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+(\\d{4}))?\\b`,
  'giu',
);
const MONTH_DAY = new RegExp(
  `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`,
  'giu',
);
const MONTH_YEAR = new RegExp(`\\b${MONTH}\\s+(?:of\\s+)?(\\d{4})\\b`, 'giu');
const IN_MONTH = new RegExp(`\\b(last|in|since|until|this)\\s+${MONTH}(?!\\s+\\d)`, 'giu');
const ISO = /\b(\d{4})-(\d\d)-(\d\d)\b/g;
const WEEKDAY = new RegExp(`\\b(?:(last|next|on|this)\\s+)?(${WEEKDAYS.join('|')})\\b`, 'giu');
const NEAR =
  /\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|(?:last|this) (?:week|month|year)|(\d{1,3}|two|three|four|five|six|seven|ten) (days?|weeks?|months?|years?) (?:ago|earlier))\b/giu;
const IN_YEAR = /\b(?:in|of|since|by|until)\s+((?:19|20)\d\d)\b/giu;
const KOREAN = /(?:(\d{4})년\s*)?(?:(\d{1,2})월\s*)?(\d{1,2})일|(\d{4})년(?:\s*(\d{1,2})월)?/gu;
const KOREAN_NEAR = /(어제|전날|오늘|이날|지난달|작년|지난해)/gu;

const NUMBERS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
};

/**
 * @param masked the narrator's text, quotations filled
 * @param published the day of the article
 * @returns in the order of the text; of two that overlap the longer one
 */
export function findDates(masked: string, published: string): DatedWords[] {
  const found: DatedWords[] = [];
  const taken = new Uint8Array(masked.length);
  const add = (
    pattern: RegExp,
    read: (match: RegExpMatchArray) => [date: string | undefined, whole?: boolean],
  ) => {
    for (const match of masked.matchAll(pattern)) {
      const [date, whole = false] = read(match);
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (date === undefined || !isDay(`${date}-01-01`.slice(0, 10))) continue;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ start, end, date, whole });
    }
  };
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const year = day.getUTCFullYear();
  const full = (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}`;
  /** A day without a year is the last one before the article. */
  const latest = (m: number, d: number) =>
    full(year, m, d) > published ? full(year - 1, m, d) : full(year, m, d);

  add(ISO, ([date]) => [date, true]);
  add(DAY_MONTH, ([, d, m, y]) => {
    const month = monthOf(m);
    return [y ? full(Number(y), month, Number(d)) : latest(month, Number(d)), y !== undefined];
  });
  add(MONTH_DAY, ([, m, d, y]) => {
    const month = monthOf(m);
    return [y ? full(Number(y), month, Number(d)) : latest(month, Number(d)), y !== undefined];
  });
  add(MONTH_YEAR, ([, m, y]) => [`${y}-${two(monthOf(m))}`, true]);
  add(IN_MONTH, ([, word, m]) => {
    const month = monthOf(m);
    const now = day.getUTCMonth() + 1;
    const passed = month < now || (month === now && word?.toLowerCase() !== 'last');
    return [`${passed ? year : year - 1}-${two(month)}`];
  });
  add(NEAR, ([words = '', , number, unit]) => [nearDay(words.toLowerCase(), day, number, unit)]);
  add(WEEKDAY, ([, word, name]) => {
    const back = (day.getUTCDay() - WEEKDAYS.indexOf((name ?? '').toLowerCase()) + 7) % 7;
    const which = word?.toLowerCase();
    if (which === 'next') return [undefined];
    return [shift(day, -(which === 'last' && back === 0 ? 7 : back))];
  });
  add(IN_YEAR, ([, y]) => [y, true]);
  add(KOREAN, ([, y, m, d, onlyYear, monthOfYear]) => {
    if (onlyYear) return [monthOfYear ? `${onlyYear}-${two(Number(monthOfYear))}` : onlyYear, true];
    const month = m ? Number(m) : day.getUTCMonth() + 1;
    return [y ? full(Number(y), month, Number(d)) : latest(month, Number(d)), y !== undefined];
  });
  add(KOREAN_NEAR, ([word = '']) => {
    if (word === '오늘' || word === '이날') return [shift(day, 0)];
    if (word === '지난달') return [nearDay('last month', day)];
    return word === '작년' || word === '지난해' ? [String(year - 1)] : [shift(day, -1)];
  });
  return found.sort((a, b) => a.start - b.start);
}

const two = (number: number) => String(number).padStart(2, '0');
const monthOf = (name = '') =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function shift(day: Date, days: number): string {
  return new Date(day.valueOf() + days * 86_400_000).toISOString().slice(0, 10);
}

function nearDay(words: string, day: Date, number?: string, unit?: string): string | undefined {
  if (/^(?:today|tonight|this (?:morning|afternoon|evening))$/.test(words)) return shift(day, 0);
  if (/^(?:yesterday|last night)$/.test(words)) return shift(day, -1);
  const count = number === undefined ? 1 : (NUMBERS[number] ?? Number(number));
  const what = unit ?? words.split(' ')[1] ?? '';
  const back = words.startsWith('this') ? 0 : count;
  if (what.startsWith('year')) return String(day.getUTCFullYear() - back);
  if (what.startsWith('month')) {
    const month = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - back, 1));
    return month.toISOString().slice(0, 7);
  }
  // Which day of a week is not said: the month is as much as is known.
  if (what.startsWith('week')) return shift(day, -7 * back).slice(0, 7);
  return what.startsWith('day') ? shift(day, -back) : undefined;
}
