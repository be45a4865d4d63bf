import type { Cited, CitedSource } from './cited.ts';
import { dateParts } from './citedDates.ts';
import { type CitedName, noteAuthors, splitParticle } from './names.ts';

type CslName =
  | { literal: string }
  | { family: string; given: string; 'non-dropping-particle'?: string };

interface CslDate {
  'date-parts': [number[]];
}

/** The fields of CSL-JSON that we fill. */
export interface CslItem {
  id: string;
  type: 'webpage';
  author?: CslName[];
  /** Of the article that a quote is in. */
  'container-author'?: CslName[];
  /** A document without a title has its description as `genre`. */
  title?: string;
  genre?: string;
  issued?: CslDate;
  /** When the article came out, where `issued` is the day on which the words were said. */
  'available-date'?: CslDate;
  'event-date'?: CslDate;
  'event-title'?: string;
  'event-place'?: string;
  'container-title': string;
  URL?: string;
  /** Where a source without a page is. */
  archive?: string;
  language?: string;
  note?: string;
}

/**
 * A cited thing as CSL-JSON; for a quote, its source is a second item, and a note in the first says so, for those
 * who take only that.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslItems(cited: Cited): CslItem[] {
  const { container, source, occasion, place } = cited;
  const item: CslItem = {
    id: cited.key,
    type: 'webpage',
    author: cited.authors.map(cslName),
    ...(container && { 'container-author': container.authors.map(cslName) }),
    title: cited.kind === 'quote' ? asSaid(cited.title) : cited.title,
    ...(cited.kind === 'quote' && { genre: 'Quotation' }),
    issued: cslDate(cited.date),
    ...(container && {
      'event-date': cslDate(cited.date),
      'available-date': cslDate(container.published),
    }),
    ...(occasion && { 'event-title': occasion }),
    ...(place && { 'event-place': place }),
    // Styles print the publisher besides: the site would stand there twice.
    'container-title': cited.site,
    URL: cited.url,
    language: cited.language,
  };
  if (!source) return [item];
  return [{ ...item, note: citationNote(cited, source) }, sourceItem(cited, source)];
}

/** Styles set a title in capitals: not the words that somebody said. */
const asSaid = (words: string) => `<span class="nocase">${words}</span>`;

function sourceItem(cited: Cited, source: CitedSource): CslItem {
  return {
    id: `${cited.key}-source-${source.id}`,
    type: 'webpage',
    ...(source.isDescription ? { genre: source.title } : { title: source.title }),
    ...(source.published && { issued: cslDate(source.published) }),
    'container-title': source.publisher,
    ...(source.url && { URL: source.url }),
    ...(source.held && { archive: source.held }),
  };
}

/** What the fields of a format cannot say of a quote. */
export function citationNote(cited: Cited, source: CitedSource): string {
  const { container } = cited;
  const said = [cited.occasion, cited.place, cited.date].filter(Boolean).join(', ');
  const title = source.isDescription ? source.title : `“${source.title}”`;
  const from = [title, source.publisher, source.published, source.url ?? source.held].filter(
    Boolean,
  );
  const translation = cited.translation && `Translation: “${cited.translation}”`;
  const article = container && `“${container.title}” by ${noteAuthors(container.authors)}`;
  const quoted = `Said: ${said}; quoted in: ${from.join(', ')}`;
  const page = container && `article: ${article}, ${container.published}`;
  return [translation, quoted, page].filter(Boolean).join('; ');
}

function cslName(name: CitedName): CslName {
  if (!name.isPerson || !name.family || !name.given) return { literal: name.name };
  const { particle, rest } = splitParticle(name.family);
  return {
    family: rest,
    given: name.given,
    ...(particle && { 'non-dropping-particle': particle }),
  };
}

const cslDate = (date: string): CslDate => ({ 'date-parts': [dateParts(date)] });
