/** References by the Chicago Manual of Style, 17th edition: in notes, in a bibliography, and by author and date. */
import type { Cited, CitedContainer } from './cited.ts';
import { chicagoDate, monthDay, yearOf } from './citedDates.ts';
import { headline, titleOf } from './headline.ts';
import { chicagoAuthors, noteAuthors } from './names.ts';
import {
  commas,
  italic,
  link,
  plain,
  quoted,
  quotedIn,
  type Reference,
  type ReferencePart,
  reference,
  sentence,
} from './reference.ts';

/** An entry of a bibliography, in which whole sentences stand: an address is one of its own (14.207). */
export function chicagoBibliography(cited: Cited): Reference {
  return entry(cited, [], chicagoDate(cited.date));
}

/** An entry of a reference list: the year stands behind the author. */
export function chicagoAuthorDate(cited: Cited): Reference {
  return entry(cited, [plain(`${yearOf(cited.date)}.`)], monthDay(cited.date));
}

function entry(cited: Cited, year: ReferencePart[], date: string): Reference {
  const { container, source } = cited;
  const author = sentence([plain(chicagoAuthors(cited.authors))]);
  const title = [plain(quoted(titleOf(cited), '.'))];
  if (!source || !container) {
    const where = commas([italic(cited.site), date ? plain(date) : undefined]);
    return reference([author, year, title, sentence(where), sentence([link(cited.url)])]);
  }
  const said = [cited.occasion, cited.place, date].filter(Boolean).join(', ');
  return reference([
    author,
    year,
    title,
    cited.translation ? [plain(`[${quoted(cited.translation, '.')}]`)] : [],
    said ? sentence([plain(said)]) : [],
    quotedIn(source, chicagoDate, { beforeUrl: '. ' }),
    [plain('In '), ...inContainer(cited, container), plain('. '), link(cited.url), plain('.')],
  ]);
}

/** A note is one sentence. */
export function chicagoNote(cited: Cited): Reference {
  const { container, source } = cited;
  const start = [
    plain(noteAuthors(cited.authors)),
    plain(', '),
    plain(quoted(titleOf(cited), ',')),
    plain(' '),
  ];
  if (!source || !container) {
    const where = commas([italic(cited.site), plain(chicagoDate(cited.date)), link(cited.url)]);
    return reference([[...start, ...where, plain('.')]]);
  }
  const said = [cited.occasion, cited.place, chicagoDate(cited.date)].filter(Boolean).join(', ');
  const translation = cited.translation ? [plain(`[${quoted(cited.translation)}], `)] : [];
  return reference([
    [
      ...start,
      ...translation,
      plain(`${said}, `),
      ...quotedIn(source, chicagoDate, { start: 'quoted in ' }).slice(0, -1),
      plain(', in '),
      ...inContainer(cited, container),
      plain(', '),
      link(cited.url),
      plain('.'),
    ],
  ]);
}

function inContainer(cited: Cited, container: CitedContainer): ReferencePart[] {
  const authors = noteAuthors(container.authors);
  return [
    plain(
      `${authors === cited.site ? '' : `${authors}, `}${quoted(headline(container.title, container.language), ',')} `,
    ),
    ...commas([italic(cited.site), plain(chicagoDate(container.published))]),
  ];
}
