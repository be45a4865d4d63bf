/** Days, months and years as the manuals write them, in English as the manuals are. */
import type { DateText } from '../../model/types.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** The Modern Language Association's abbreviations. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Year, month and day as numbers, as many of them as are known. */
export function dateParts(date: DateText): number[] {
  return date.slice(0, 10).split('-').map(Number);
}

/** `2023, November 9` */
export function apaDate(date: DateText): string {
  const [year, month, day] = dateParts(date);
  const rest = [month && MONTHS[month - 1], day].filter(Boolean).join(' ');
  return [year, rest].filter(Boolean).join(', ');
}

/** `9 Nov. 2023` */
export function mlaDate(date: DateText): string {
  const [year, month, day] = dateParts(date);
  return [day, month && MLA_MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `November 9, 2023` */
export function chicagoDate(date: DateText): string {
  const [year] = dateParts(date);
  const rest = monthDay(date);
  const comma = date.length > 7 ? ',' : '';
  return rest ? `${rest}${comma} ${year}` : String(year);
}

/** `November 9`: what is left where the year stands behind the author. */
export function monthDay(date: DateText): string {
  const [, month, day] = dateParts(date);
  return [month && MONTHS[month - 1], day].filter(Boolean).join(' ');
}

export function yearOf(date: DateText): string {
  return date.slice(0, 4);
}
