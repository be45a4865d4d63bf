/**
 * References in the three styles that people ask for: APA (7th edition), MLA (9th) and Chicago (17th,
 * bibliography). Written out here rather than with CSL: a site has two kinds of thing to cite, CSL's styles have no
 * kind for words quoted from a report on a page about them, they would change the marks inside the words, and they
 * take a hundred times as long, which thousands of quotes make felt.
 */
import type { Cited, CitedSource } from './cited.ts';
import {
  commas,
  italic,
  link,
  type Piece,
  plain,
  quoted,
  type Reference,
  reference,
  sentence,
} from './reference.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** The Modern Language Association's abbreviations. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

export function apa(cited: Cited): Reference {
  const { source } = cited;
  const isQuote = cited.kind === 'quote';
  const where = [cited.occasion, cited.place].filter(Boolean).join(', ');
  const title = isQuote ? plain(quoted(cited.title)) : italic(cited.title);
  const brackets = [cited.translation && quoted(cited.translation), where].filter(Boolean);
  return reference([
    sentence([plain(names(cited.authors, '&'))]),
    sentence([plain(`(${apaDate(cited.date)})`)]),
    sentence([title, ...brackets.map((each) => plain(` [${each}]`))]),
    source ? quotedIn(source, italic(source.title), plain(source.publisher), chicagoDate) : [],
    sentence([cited.article ? plain(`In ${cited.article}. ${cited.site}`) : plain(cited.site)]),
    [link(cited.url)],
  ]);
}

export function mla(cited: Cited): Reference {
  return inQuotes(cited, mlaDate);
}

export function chicago(cited: Cited): Reference {
  return inQuotes(cited, chicagoDate);
}

/** MLA and Chicago differ in their dates, and in whether the date of an article stands before its address. */
function inQuotes(cited: Cited, date: (date: string) => string): Reference {
  const { source, article } = cited;
  const author = sentence([plain(names(cited.authors, 'and'))]);
  const title = [plain(quoted(cited.title, '.'))];
  if (!source) {
    const container = commas([italic(cited.site), plain(date(cited.date)), link(cited.url)]);
    return reference([author, title, [...container, plain('.')]]);
  }
  return reference([
    author,
    title,
    cited.translation ? [plain(`[${quoted(cited.translation, '.')}]`)] : [],
    sentence([plain([cited.occasion, cited.place, date(cited.date)].filter(Boolean).join(', '))]),
    quotedIn(source, plain(quoted(source.title, ',')), italic(source.publisher), date),
    [
      ...(article ? [plain(`In ${quoted(article, ',')} `)] : []),
      ...commas([italic(cited.site), link(cited.url)]),
      plain('.'),
    ],
  ]);
}

/** Where the words were taken from. A title that ends in a mark of its own has its comma inside it. */
function quotedIn(
  source: CitedSource,
  title: Piece,
  publisher: Piece,
  date: (date: string) => string,
): Piece[] {
  const published = source.published ? plain(date(source.published)) : undefined;
  const rest = commas([publisher, published, link(source.url)]);
  const comma = title.text.endsWith(',”') ? ' ' : ', ';
  return [plain('Quoted in '), title, plain(comma), ...rest, plain('.')];
}

function names(authors: readonly string[], and: string): string {
  if (authors.length < 3) return authors.join(` ${and} `);
  return `${authors.slice(0, -1).join(', ')}, ${and} ${authors.at(-1)}`;
}

function parts(date: string): [year: string, month: number, day: number] {
  const [year = '', month, day] = date.split('-');
  return [year, Number(month) - 1, Number(day)];
}

function apaDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${year}, ${MONTHS[month]} ${day}`;
}

function mlaDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${day} ${MLA_MONTHS[month]} ${year}`;
}

function chicagoDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${MONTHS[month]} ${day}, ${year}`;
}
