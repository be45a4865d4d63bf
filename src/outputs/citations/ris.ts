import type { Cited, CitedSource } from './cited.ts';
import { citationNote } from './cslItems.ts';

/**
 * A RIS file: this page, and for a quote the source after it. Written by hand, since Citation.js folds long lines
 * in the middle of words, which readers do not undo.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(cited: Cited): string {
  const { source, occasion, place, date } = cited;
  const page: Field[] = [
    ['TY', 'ELEC'],
    ['ID', cited.key],
    ...cited.authors.map((author): Field => ['AU', author]),
    ['TI', cited.title],
    ['TT', cited.translation],
    ['T2', cited.site],
    ['M3', source && 'Quotation'],
    ['PY', date.slice(0, 4)],
    ['DA', slashes(date)],
    ['CY', place],
    ['N1', source && citationNote(cited, source)],
    ['N2', occasion],
    ['PB', cited.site],
    ['LA', cited.language],
    ['UR', cited.url],
  ];
  return record(page) + (source ? record(sourceFields(cited, source)) : '');
}

type Field = [tag: string, value: string | undefined];

function sourceFields(
  cited: Cited,
  { id, title, publisher, published, url }: CitedSource,
): Field[] {
  return [
    ['TY', 'ELEC'],
    ['ID', `${cited.key}-source-${id}`],
    ['TI', title],
    ['T2', publisher],
    ['PY', published?.slice(0, 4)],
    ['DA', published && slashes(published)],
    ['PB', publisher],
    ['UR', url],
  ];
}

const slashes = (date: string) => date.replaceAll('-', '/');

/** Values are on one line each: see `Cited`. */
function record(fields: readonly Field[]): string {
  const there = fields.filter(([, value]) => value);
  return [...there, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
