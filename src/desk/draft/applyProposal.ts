/** Writes a proposal into a frontmatter: what is there stays, what is unsure stands as a comment. */

import type { NewItem } from '../editYaml.ts';
import type { EditableArticle } from '../frontmatter.ts';
import type { YamlFields } from '../renderYaml.ts';
import type { CopiedSource } from './copiedSources.ts';
import type { Proposal, ProposedEntity, ProposedQuote } from './propose.ts';

/** The source of words whose source is not known yet. */
const UNNAMED = 'source-1';

/** @param published the day of the article, for words of which nobody says when they were spoken */
export function applyProposal(
  article: EditableArticle,
  proposal: Proposal,
  published: string,
): void {
  const spoken = proposal.quotes.filter(({ speaker }) => speaker !== null);
  addSources(article, proposal, spoken);
  const { yaml } = article;
  for (const [field, entities] of [
    ['people', proposal.people],
    ['organizations', proposal.organizations],
  ] as const) {
    const listed = idsIn(yaml.get([field]), 'id');
    const news = entities.filter(({ id }) => !listed.includes(id));
    yaml.appendAll(
      [field],
      news.map((entity) => ({ data: entry(entity) })),
    );
  }
  const codes = idsIn(yaml.get(['countries']), 'code');
  const countries = proposal.countries.filter((code) => !codes.includes(code));
  yaml.appendAll(
    ['countries'],
    countries.map((code) => ({ data: code })),
  );
  const source = fallbackSource(article);
  yaml.appendAll(
    ['quotes'],
    spoken.map((quote) => quoteEntry(quote, source, published)),
  );
  yaml.appendAll(
    ['events'],
    proposal.events.map(({ date, text, about, source: own }) => ({
      data: { date, text, source: own ?? source, ...(about.length > 0 && { about }) },
    })),
  );
}

/** The sources that copies were given of. */
export function addCopied({ yaml }: EditableArticle, copies: readonly CopiedSource[]): void {
  const news = copies.flatMap(({ entry, unsure }): NewItem[] =>
    entry ? [{ data: entry, comment: unsure === undefined ? undefined : `unsure: ${unsure}` }] : [],
  );
  yaml.appendAll(['sources'], news);
}

/** Lines of comment for the end of the frontmatter: quotations of which nobody is named as the speaker. */
export function unspokenLines(proposal: Proposal): string[] {
  const unspoken = proposal.quotes.filter(({ speaker }) => speaker === null);
  if (unspoken.length === 0) return [];
  return [
    '# unsure: the prose does not name who said this',
    ...unspoken.map(({ exact }) => `#   “${[exact].flat().join('” … “')}”`),
  ];
}

function entry({ id, name, role, aliases, registered }: ProposedEntity): string | YamlFields {
  if (registered) return id;
  return { id, name, ...(role !== undefined && { role }), ...(aliases && { aliases }) };
}

function quoteEntry(quote: ProposedQuote, source: string, published: string): NewItem {
  const { id, speaker, exact, prefix, said, unsure } = quote;
  const data: YamlFields = {
    id,
    speaker: speaker ?? '',
    exact,
    ...(prefix !== undefined && { prefix }),
    said: { date: said?.date ?? published.slice(0, 10) },
    source: quote.source ?? source,
  };
  return { comment: unsure === undefined ? undefined : `unsure: ${unsure}`, data };
}

/** The one source of the article, if it has one; otherwise a source that has to be named. */
function fallbackSource({ yaml }: EditableArticle): string {
  const ids = idsIn(yaml.get(['sources']), 'id');
  return ids.length === 1 ? (ids[0] ?? UNNAMED) : UNNAMED;
}

/** A source for each note of the prose that has none, and one for words without a note. */
function addSources(
  article: EditableArticle,
  { quotes, events }: Proposal,
  spoken: readonly ProposedQuote[],
): void {
  const { yaml } = article;
  const cited = [...quotes, ...events].flatMap(({ source }) => source ?? []);
  const listed = idsIn(yaml.get(['sources']), 'id');
  const missing = new Set(cited.filter((id) => !listed.includes(id)));
  const uncited = [...spoken, ...events].some(({ source }) => source === undefined);
  if (uncited && listed.length + missing.size !== 1 && !listed.includes(UNNAMED))
    missing.add(UNNAMED);
  const unnamed = { publisher: 'To be named', held: 'To be named', kind: 'report' };
  yaml.appendAll(
    ['sources'],
    [...missing].map((id) => ({
      data: { id, title: '[To be named]', ...unnamed },
      comment: 'unsure: what it is; `url` in place of `held` where it has an address',
    })),
  );
}

/** The ids of a list of the frontmatter, whatever else stands in it. */
export function idsIn(list: unknown, key: 'id' | 'code' | 'quote' | 'claim'): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    if (typeof item === 'string') return [item];
    const id =
      typeof item === 'object' && item !== null
        ? (item as Record<string, unknown>)[key]
        : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
