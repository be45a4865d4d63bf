import type { Cited, CitedSource } from './cited.ts';
import { citationNote } from './cslItems.ts';

/**
 * A BibTeX file: this page, and for a quote the source after it. Written by hand, since Citation.js lets a brace in
 * a name end the field, and makes commands of text that looks like HTML.
 *
 * @see https://www.bibtex.org/Format/
 */
export function toBibtex(cited: Cited): string {
  const { source } = cited;
  const page = entry(cited.key, [
    ['author', cited.authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['title', `{${escapeTex(cited.title)}}`],
    ['howpublished', escapeTex(cited.site)],
    ...day(cited.date),
    ['note', source && escapeTex(citationNote(cited, source))],
    ['language', cited.language],
    ['url', cited.url],
  ]);
  return page + (source ? sourceEntry(cited, source) : '');
}

type Field = [name: string, value: string | undefined];

function sourceEntry(cited: Cited, { id, title, publisher, published, url }: CitedSource): string {
  return entry(`${cited.key}-source-${id}`, [
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(publisher)],
    ...(published ? day(published) : []),
    ['url', url],
  ]);
}

/** `date` is BibLaTeX's; `year` and `month` are for BibTeX. */
function day(date: string): Field[] {
  const [year, month] = date.split('-');
  return [
    ['year', year],
    ['month', String(Number(month))],
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
