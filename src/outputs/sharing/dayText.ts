const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in words, in a language: `9 November 2023`. The time of day and the zone are left out. */
export function dayText(date: string, language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}
