import type { Cited, CitedSource } from './cited.ts';
import { citationNote } from './cslItems.ts';
import { type CitedName, splitParticle } from './names.ts';

/**
 * A RIS file: this page, and for a quote the source after it. Written by hand, since Citation.js folds long lines
 * in the middle of words, which readers do not undo.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(cited: Cited): string {
  const { container, source, occasion, place, date } = cited;
  const page: Field[] = [
    ['TY', 'ELEC'],
    ['ID', cited.key],
    ...cited.authors.map((author): Field => ['AU', risName(author)]),
    ...(container?.authors ?? []).map((author): Field => ['A2', risName(author)]),
    ['TI', cited.title],
    ['TT', cited.translation],
    ['T2', cited.site],
    ['M3', source && 'Quotation'],
    ['PY', date.slice(0, 4)],
    ['DA', slashes(date)],
    ['CY', place],
    ['N1', source && citationNote(cited, source)],
    ['N2', occasion],
    ['LA', cited.language],
    ['UR', cited.url],
  ];
  return record(page) + (source ? record(sourceFields(cited, source)) : '');
}

type Field = [tag: string, value: string | undefined];

function sourceFields(
  cited: Cited,
  { id, title, isDescription, publisher, published, url, held }: CitedSource,
): Field[] {
  return [
    ['TY', 'ELEC'],
    ['ID', `${cited.key}-source-${id}`],
    [isDescription ? 'M3' : 'TI', title],
    ['T2', publisher],
    ['PY', published?.slice(0, 4)],
    ['DA', published && slashes(published)],
    ['AV', held],
    ['UR', url],
  ];
}

/** `Family, Given`: the comma makes two names of one, so a name in one piece must have none. */
function risName({ name, family, given, isPerson }: CitedName): string {
  if (!isPerson || !family || !given) return name.replaceAll(',', '');
  const { particle, rest } = splitParticle(family);
  return `${[particle, rest].filter(Boolean).join(' ')}, ${given}`;
}

/** `YYYY/MM/DD/`, with what is not known left empty. */
function slashes(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return date.length === 10 ? `${year}/${month}/${day}` : `${year}/${month}/${day}/`;
}

/** Values are on one line each: see `Cited`. */
function record(fields: readonly Field[]): string {
  const there = fields.filter(([, value]) => value);
  return [...there, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
