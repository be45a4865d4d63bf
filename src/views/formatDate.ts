import type { DateText } from '../model/types.ts';

const FORMATS = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in the words of a language. The date is the one that the editor wrote: its part before any time is read
 * as it stands, whatever the zone of the date or of the machine.
 */
export function formatDate(
  date: DateText,
  language: string,
  format: keyof typeof FORMATS = 'long',
): string {
  const key = `${language} ${format}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, { ...FORMATS[format], timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** A day, a month or a year, as precisely as it was written. */
export function formatKnown(
  date: DateText,
  language: string,
  day: 'long' | 'short' = 'long',
): string {
  if (date.length === 4) return formatDate(`${date}-01-01`, language, 'year');
  if (date.length === 7) return formatDate(`${date}-01`, language, 'month');
  return formatDate(date, language, day);
}
