/** References by the MLA Handbook, 9th edition. */

import type { Cited } from './cited.ts';
import { mlaDate } from './citedDates.ts';
import { headline, titleOf } from './headline.ts';
import { mlaAuthors, noteAuthors } from './names.ts';
import {
  commas,
  italic,
  link,
  plain,
  quoted,
  quotedIn,
  type Reference,
  reference,
  sentence,
} from './reference.ts';

export function mla(cited: Cited): Reference {
  const { container, site, source } = cited;
  const title = [plain(quoted(titleOf(cited), '.'))];
  if (!source || !container) {
    // A body that publishes its own text is named as the publisher alone (5.118).
    const isOwn = cited.authors.length === 1 && cited.authors[0]?.name === site;
    const where = commas([italic(site), plain(mlaDate(cited.date)), link(cited.url)]);
    return reference([
      isOwn ? [] : sentence([plain(mlaAuthors(cited.authors))]),
      title,
      [...where, plain('.')],
    ]);
  }
  const authors = noteAuthors(container.authors);
  return reference([
    sentence([plain(mlaAuthors(cited.authors))]),
    title,
    cited.translation ? [plain(`[${quoted(cited.translation, '.')}]`)] : [],
    sentence([
      plain([cited.occasion, cited.place, mlaDate(cited.date)].filter(Boolean).join(', ')),
    ]),
    quotedIn(source, mlaDate),
    [
      plain(`${quoted(headline(container.title, container.language), ',')} `),
      ...commas([
        authors === site ? undefined : plain(`by ${authors}`),
        italic(site),
        plain(mlaDate(container.published)),
        link(cited.url),
      ]),
      plain('.'),
    ],
  ]);
}
