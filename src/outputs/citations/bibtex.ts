import type { Cited, CitedSource } from './cited.ts';
import { citationNote } from './cslItems.ts';
import type { CitedName } from './names.ts';

/**
 * A BibTeX file: this page, and for a quote the source after it. Written by hand, since Citation.js lets a brace in
 * a name end the field, and makes commands of text that looks like HTML.
 *
 * @see https://www.bibtex.org/Format/
 */
export function toBibtex(cited: Cited): string {
  const { container, source } = cited;
  const page = entry(cited.key, [
    ['author', names(cited.authors)],
    ['title', `{${escapeTex(cited.title)}}`],
    ['bookauthor', container && names(container.authors)],
    ['booktitle', container && `{${escapeTex(container.title)}}`],
    ['howpublished', escapeTex(cited.site)],
    ...day(cited.date),
    ['eventdate', container && cited.date],
    ['eventtitle', cited.occasion && escapeTex(cited.occasion)],
    ['venue', cited.place && escapeTex(cited.place)],
    ['note', source && escapeTex(citationNote(cited, source))],
    ['language', cited.language],
    ['url', cited.url],
  ]);
  return page + (source ? sourceEntry(cited, source) : '');
}

type Field = [name: string, value: string | undefined];

/** A document without a title is described in its note. */
function sourceEntry(cited: Cited, source: CitedSource): string {
  const title = escapeTex(source.title);
  return entry(`${cited.key}-source-${source.id}`, [
    source.isDescription ? ['note', title] : ['title', `{${title}}`],
    ['howpublished', escapeTex(source.publisher)],
    ...(source.published ? day(source.published) : []),
    ['url', source.url],
    ['addendum', source.held && escapeTex(source.held)],
  ]);
}

/** A person's family name first, with the comma that tells it; a body, or a name nobody took apart, in braces. */
function names(authors: readonly CitedName[]): string {
  return authors
    .map(({ name, family, given, isPerson }) =>
      isPerson && family && given ? `${word(family)}, ${word(given)}` : `{${escapeTex(name)}}`,
    )
    .join(' and ');
}

/** Where a part of a name holds what divides names, it is kept together by braces. */
function word(part: string): string {
  const escaped = escapeTex(part);
  return /,|\band\b/iu.test(part) ? `{${escaped}}` : escaped;
}

/** `date` is BibLaTeX's; `year` and `month` are for BibTeX. */
function day(date: string): Field[] {
  const [year, month] = date.split('-');
  return [
    ['year', year],
    ['month', month && String(Number(month))],
    ['date', date],
  ];
}

function entry(key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** BibTeX counts braces even where they are escaped, so a lone one is written as a command with a pair. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^<>]/g, (character) => COMMANDS[character] as string)
    .replace(/[$&#_%]/g, '\\$&');
}
