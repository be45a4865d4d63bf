/** Dates in words: always the day that the editor wrote, whatever the zone of it or of the machine. */
import { timeOf } from '../schema/days.ts';

const FORMATS = {
  /** 9 November 2023 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 9 Nov 2023 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  shortMonth: { month: 'short' },
  /** November 2023 */
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateFormat = keyof typeof FORMATS;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in the words of a language, as precisely as it was written.
 *
 * @param date as written, or the milliseconds of a midnight UTC
 */
export function formatDate(
  date: string | number,
  language: string,
  format: DateFormat = 'long',
): string {
  if (typeof date === 'number') return formatterOf(language, format).format(date);
  const known = date.length === 4 ? 'year' : date.length === 7 ? 'month' : format;
  return formatterOf(language, known).format(timeOf(date));
}

function formatterOf(language: string, format: DateFormat): Intl.DateTimeFormat {
  const key = `${language} ${format}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    // English without a region reads day first, as most of the world that reads it does.
    const locale = language === 'en' ? 'en-GB' : language;
    formatter = new Intl.DateTimeFormat(locale, { ...FORMATS[format], timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter;
}
