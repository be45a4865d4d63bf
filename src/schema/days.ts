/** Days of the calendar as text: `2023-11-09`, and what is known of a day, `2023-11` or `2023`. */

/** Whether a text is a day of the calendar, written out. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

/** @returns the first day that a year, a month, a day or a date-time may mean, by the calendar in which it is written */
export function firstDay(date: string): string {
  return `${date.slice(0, 10)}${'-01-01'.slice(Math.min(date.length, 10) - 4)}`;
}

/** @returns the last such day */
export function lastDay(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return `${date}-${day.getUTCDate()}`;
}

/** What is known of the day of a date: its part before any time. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}

/**
 * Midnight UTC of the day as written, in milliseconds, of a month or a year its first day: for scales and order, not for
 * display in a zone.
 */
export function timeOf(date: string): number {
  return Date.parse(`${firstDay(date)}T00:00:00Z`);
}

/** @returns the day of a date as written, or the day in UTC of a date-time, which says when it is everywhere */
export function dayInUtc(date: string): string {
  return date.length > 10 ? new Date(date).toISOString().slice(0, 10) : date;
}

/** The day of this build in UTC, which `SOURCE_DATE_EPOCH` (seconds) sets for builds that can be repeated. */
export function today(epoch: string | undefined = process.env.SOURCE_DATE_EPOCH): string {
  const time = /^\d+$/.test(epoch ?? '') ? Number(epoch) * 1000 : Date.now();
  return new Date(time).toISOString().slice(0, 10);
}
