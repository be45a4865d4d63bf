import type { DateText } from '../model/types.ts';

/** The day of a date as it is written: a time and its zone never move it. */
export function dayOf(date: DateText): string {
  return date.slice(0, 10);
}

/** Midnight UTC of the day as written, in milliseconds: for scales and order, not for display in a zone. */
export function timeOf(date: DateText): number {
  return Date.parse(`${dayOf(date)}T00:00:00Z`);
}

export type DateStyle = 'long' | 'short' | 'month' | 'year' | 'dayMonth';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** @param date a date as written, or milliseconds of a midnight UTC */
export function formatDate(date: DateText | number, language: string, style: DateStyle): string {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    // English reads day first here, as in the prose: "9 Nov 2023".
    const locale = language === 'en' ? 'en-GB' : language;
    format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(typeof date === 'number' ? date : timeOf(date));
}
