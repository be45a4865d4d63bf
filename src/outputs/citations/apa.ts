/** References by the Publication Manual of the American Psychological Association, 7th edition. */

import type { Cited, CitedSource } from './cited.ts';
import { apaDate, chicagoDate } from './citedDates.ts';
import { apaAuthors, apaInAuthors } from './names.ts';
import {
  commas,
  italic,
  link,
  plain,
  quoted,
  type Reference,
  type ReferencePart,
  reference,
  seen,
  sentence,
} from './reference.ts';

export function apa(cited: Cited): Reference {
  const { container, kind, source } = cited;
  const where = [cited.occasion, cited.place].filter(Boolean).join(', ');
  const title = kind === 'quote' ? plain(quoted(cited.title)) : italic(cited.title);
  const brackets = [cited.translation && quoted(cited.translation), where].filter(Boolean);
  return reference([
    sentence([plain(apaAuthors(cited.authors))]),
    sentence([plain(`(${apaDate(cited.date)})`)]),
    sentence([title, ...brackets.map((each) => plain(` [${each}]`))]),
    source ? quotedIn(source) : [],
    container
      ? sentence([
          plain('In '),
          ...by(cited, apaInAuthors(container.authors)),
          italic(container.title),
          plain(` [published ${chicagoDate(container.published)}]`),
        ])
      : [],
    // A body that is the author is not named a second time as the site (9.33).
    container || cited.authors.every(({ name }) => name !== cited.site)
      ? sentence([plain(cited.site)])
      : [],
    [link(cited.url)],
  ]);
}

function by(cited: Cited, names: string): ReferencePart[] {
  return names === cited.site ? [] : [plain(`${names}, `)];
}

/** A document without a title is described in square brackets (9.22). */
function quotedIn(source: CitedSource): ReferencePart[] {
  const { title, isDescription, publisher, published, url, held } = source;
  const name = isDescription ? plain(`[${title}]`) : italic(title);
  const rest = [
    plain(publisher),
    published ? plain(chicagoDate(published)) : undefined,
    seen(url, held),
  ];
  return [plain('Quoted in '), ...commas([name, ...rest]), plain('.')];
}
