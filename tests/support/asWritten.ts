/**
 * What a person reads in an article's file, who knows neither YAML nor Markdown; and what the site made of it, in the
 * same form. It reads what is written in the manner of the fixtures: a field to a line, or entries between braces.
 */
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ResolvedArticle, ResolvedClaim, ResolvedQuote } from '../../src/model/types.ts';
import { htmlToText } from '../../src/text/htmlToText.ts';

/** One entry: `under` is its place (`quotes`, `claims/arms/evidence`; nothing for the article's own fields). */
export interface Entry {
  under: string;
  fields: Record<string, string>;
}

const FIELDS =
  'id|title|publisher|published|kind|url|archived|held|date|place|occasion|by|stance|quote|source|text|because|status|from|to|what|about';
const IN_BRACES = new RegExp(`(?:^|, ?)(?=(?:${FIELDS}): )`);

/** The entries of a frontmatter, each field as it was typed. */
export function entriesAsWritten(frontmatter: string): Entry[] {
  const article: Entry = { under: '', fields: {} };
  const entries = [article];
  let [entry, section, list] = [article, '', ''];
  /** Where the last text stands, which the next line may go on with. */
  let last: { fields: Record<string, string>; name: string } | undefined;
  const put = (into: Entry, name: string, value: string) => {
    if (value.startsWith('{')) {
      Object.assign(into.fields, fieldsInBraces(value, `${name}.`));
      last = undefined;
      return;
    }
    const text = /^[>|][-+]?$/.test(value) ? '' : value;
    // A field twice is read twice.
    into.fields[name] = name in into.fields ? `${into.fields[name]} ${text}` : text;
    last = { fields: into.fields, name };
  };
  for (const line of frontmatter.split('\n')) {
    if (line.trim() === '') continue;
    const depth = line.search(/\S/);
    const dash = /^\s*- /.test(line);
    const rest = line.trim().replace(/^- /, '');
    const field = /^(\w+):(?: (.*))?$/.exec(rest);
    if (depth === 0 && field !== null) {
      [entry, section, list] = [article, field[1] as string, ''];
      // Lists are for the entries below.
      if (field[2] && !/^[[{]/.test(field[2])) put(article, section, field[2]);
    } else if (dash && depth <= 2 && section !== '') {
      entry = { under: section, fields: {} };
      entries.push(entry);
      list = '';
      if (field !== null && field[2] !== undefined) put(entry, field[1] as string, field[2]);
      else if (rest.startsWith('{')) Object.assign(entry.fields, fieldsInBraces(rest));
      else put(entry, 'id', rest);
    } else if (dash && rest.startsWith('{')) {
      const under = [entry.under, entry.fields.id, list].filter(Boolean).join('/');
      entries.push({ under, fields: fieldsInBraces(rest) });
    } else if (dash && list !== '') {
      put(entry, list, rest);
    } else if (field !== null && !dash && depth <= 4) {
      list = field[1] as string;
      if (field[2]) put(entry, list, field[2]);
    } else if (last !== undefined) {
      last.fields[last.name] = `${last.fields[last.name]} ${line.trim()}`;
    }
  }
  for (const { fields } of entries) {
    for (const [name, value] of Object.entries(fields)) fields[name] = withoutMarks(value);
  }
  return entries;
}

function fieldsInBraces(text: string, before = ''): Record<string, string> {
  const inner = text.replace(/^\{ ?/, '').replace(/ ?\}$/, '');
  return Object.fromEntries(
    inner.split(IN_BRACES).flatMap((part) => {
      const [, name, value] = /^(\w+): (.*)$/.exec(part) ?? [];
      return name === undefined || value === undefined
        ? []
        : [[before + name, withoutMarks(value)]];
    }),
  );
}

function withoutMarks(value: string): string {
  const text = value.trim();
  const quoted = /^(["'])(.*)\1$/.exec(text)?.[2];
  return folded(quoted?.replaceAll('\\"', '"').replaceAll("''", "'") ?? text);
}

/** The same fields of the article that the site shows. */
export function entriesAsShown(article: ResolvedArticle): Entry[] {
  const { title, summary, published, dateline, language } = article;
  const entries: [under: string, fields: Record<string, string | readonly string[] | undefined>][] =
    [
      ['', { title, summary, published, dateline, language }],
      ...article.sources.map(
        ({ id, title, publisher, published, kind, url }) =>
          ['sources', { id, title, publisher, published, kind, url }] as const,
      ),
      ...article.quotes.map((quote) => ['quotes', quoteFields(quote)] as const),
      ...article.claims.flatMap((claim) => claimEntries(claim)),
      ...article.events.map(
        ({ date, text, source, about }) =>
          [
            'events',
            { date, text: htmlToText(text), source: source.id, about: about.map(({ id }) => id) },
          ] as const,
      ),
    ].map(([under, fields]) => [under as string, fields as never]);
  return entries.map(([under, fields]) => ({
    under,
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) =>
        value === undefined || value.length === 0
          ? []
          : [[name, folded(typeof value === 'string' ? value : `[${value.join(', ')}]`)]],
      ),
    ),
  }));
}

function quoteFields(quote: ResolvedQuote) {
  return {
    id: quote.id,
    speaker: quote.speaker.id,
    exact: quote.parts.join(' '),
    'said.date': quote.said.date,
    'said.place': quote.said.place,
    'said.occasion': quote.said.occasion,
    source: quote.source.id,
    about: quote.about.map(({ id }) => id),
    claims: quote.claims.map(({ id }) => id),
    note: quote.note && htmlToText(quote.note),
  };
}

function claimEntries(claim: ResolvedClaim) {
  const under = `claims/${claim.id}`;
  const { id, text, status, asOf, because, flow, parts } = claim;
  return [
    [
      'claims',
      {
        id,
        text,
        status,
        asOf,
        because: htmlToText(because),
        exact: parts.join(' '),
        'flow.from': flow?.from.id,
        'flow.to': flow?.to.id,
        'flow.what': flow?.what,
      },
    ],
    ...claim.positions.map(({ by, date, quote, source, stance, text }) => [
      `${under}/positions`,
      {
        by: by.id,
        stance,
        date,
        quote: quote?.id,
        source: source.id,
        text: text && htmlToText(text),
      },
    ]),
    ...claim.evidence.map(({ date, source, stance, text }) => [
      `${under}/evidence`,
      { date, source: source.id, stance, text: htmlToText(text) },
    ]),
    ...claim.history.map(({ because, date, status }) => [
      `${under}/history`,
      { date, status, because: htmlToText(because) },
    ]),
  ] as const;
}

/** @returns entries that were written and are not shown, and those that are shown and were not written, as sentences */
export function differences(written: readonly Entry[], shown: readonly Entry[]): string[] {
  const left = [...shown];
  const lost = written.filter((entry) => {
    const at = left.findIndex(
      (other) =>
        other.under === entry.under &&
        Object.entries(entry.fields).every(([name, value]) => other.fields[name] === value),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const tell = (what: string, { under, fields }: Entry) =>
    `${what} ${under} ${JSON.stringify(fields)}`;
  return [
    ...lost.map((entry) => tell('lost:', entry)),
    ...left.map((entry) => tell('new:', entry)),
  ];
}

/** One way to write what differs in typography alone, by another program than the site's. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛`´ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―-]+/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a Markdown text, without what a reader does not see of it. */
export function wordsOfProse(markdown: string): string[] {
  return wordsOf(
    markdown
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/^::figure\{.*\}$/gm, '')
      .replace(/^ *(?:\d+[.)]|>) /gm, '')
      .replace(/\[\^[^\]\s[]+\]/g, '')
      .replace(/\]\([^)\s]*\)/g, ''),
  );
}

export const wordsOf = (text: string): string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words that the article marks as those of a quote. */
export function markedWords(article: ResolvedArticle, id: string): string {
  const pieces: string[] = [];
  for (const { children } of article.blocks) {
    visit({ type: 'root', children: [...children] }, 'element', (element) => {
      if (element.properties.dataQuote === id) pieces.push(textOf(element));
    });
  }
  return pieces.join('');
}
