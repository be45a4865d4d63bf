import type { DateText } from '../model/types.ts';

const FORMATS = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
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
