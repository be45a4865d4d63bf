import type { Cited, CitedSource } from './cited.ts';

/** The fields of CSL-JSON that we fill. */
export interface CslItem {
  id: string;
  type: 'webpage';
  author?: { literal: string }[];
  title: string;
  genre?: string;
  issued?: { 'date-parts': [number[]] };
  'event-title'?: string;
  'event-place'?: string;
  'container-title': string;
  publisher?: string;
  URL: string;
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
  const { source, occasion, place } = cited;
  const item: CslItem = {
    id: cited.key,
    type: 'webpage',
    author: cited.authors.map((literal) => ({ literal })),
    title: cited.title,
    ...(cited.kind === 'quote' && { genre: 'Quotation' }),
    issued: issued(cited.date),
    ...(occasion && { 'event-title': occasion }),
    ...(place && { 'event-place': place }),
    'container-title': cited.site,
    publisher: cited.site,
    URL: cited.url,
    language: cited.language,
  };
  if (!source) return [item];
  return [{ ...item, note: citationNote(cited, source) }, sourceItem(cited, source)];
}

function sourceItem(cited: Cited, source: CitedSource): CslItem {
  return {
    id: `${cited.key}-source-${source.id}`,
    type: 'webpage',
    title: source.title,
    ...(source.published && { issued: issued(source.published) }),
    'container-title': source.publisher,
    publisher: source.publisher,
    URL: source.url,
  };
}

/** What the fields of a format cannot say of a quote. */
export function citationNote(cited: Cited, source: CitedSource): string {
  const said = [cited.occasion, cited.place, cited.date].filter(Boolean).join(', ');
  const from = [source.title, source.publisher, source.published, source.url].filter(Boolean);
  const translation = cited.translation && `Translation: “${cited.translation}”`;
  const quoted = `Said: ${said}; quoted in: ${from.join(', ')}; article: “${cited.article}”`;
  return [translation, quoted].filter(Boolean).join('; ');
}

function issued(date: string): { 'date-parts': [number[]] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
