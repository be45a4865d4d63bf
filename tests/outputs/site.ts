/** A resolved site of two small articles, built by hand, for the tests of outputs. */
import type { ElementContent, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type {
  Entity,
  ResolvedArticle,
  ResolvedBlock,
  ResolvedClaim,
  ResolvedQuote,
  ResolvedSite,
  ResolvedSource,
  SiteSettings,
} from '../../src/model/types.ts';
import { entityKey } from '../../src/schema/entityKey.ts';
import type { TextRange } from '../../src/text/range.ts';
import * as urlsModule from '../../src/urls.ts';

const urls = urlsModule.createUrls('https://news.example/desk/');

export function createEntity(
  kind: Entity['kind'],
  id: string,
  name: string,
  rest: Partial<Entity> = {},
): Entity {
  const key = entityKey(kind, id);
  return {
    key,
    kind,
    id,
    name,
    sameAs: [],
    roles: [],
    href: urls.entity(key),
    ...rest,
  };
}

export function createSource(
  number: number,
  id: string,
  rest: Partial<ResolvedSource> = {},
): ResolvedSource {
  return {
    id,
    number,
    title: `Report ${number}`,
    publisher: 'The Wire',
    url: `https://wire.example/${id}`,
    kind: 'report',
    ...rest,
  };
}

export const mark = (
  kind: 'quote' | 'claim',
  id: string,
  ...children: (string | ElementContent)[]
) => h('mark', kind === 'quote' ? { dataQuote: id } : { dataClaim: id }, children);
export const mention = (key: string, text: string) => h('a', { href: '#', dataMention: key }, text);
export const note = (number: number) =>
  h('sup', { className: ['source-note'] }, h('a', { href: '#src_wire' }, String(number)));

export function createBlock(...children: RootContent[]): ResolvedBlock {
  return { kind: 'prose', children, quotes: [], claims: [] };
}

/** The model's text of blocks: without notes' numbers, a line feed after each. */
export function modelText(blocks: readonly ResolvedBlock[]): string {
  const withoutNotes = (node: RootContent): RootContent =>
    node.type !== 'element'
      ? node
      : {
          ...node,
          children:
            node.tagName === 'sup' ? [] : (node.children.map(withoutNotes) as ElementContent[]),
        };
  return blocks
    .map(({ children }) => children.map((child) => `${textOf(withoutNotes(child))}\n`).join(''))
    .join('');
}

function rangesOf(text: string, parts: readonly string[]): TextRange[] {
  return parts.map((part) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  }));
}

export function createArticle(slug: string, rest: Partial<ResolvedArticle> = {}): ResolvedArticle {
  const blocks = rest.blocks ?? [createBlock(h('p', `Prose of ${slug}.`))];
  return {
    slug,
    path: `content/articles/${slug}.md`,
    place: { line: 2, column: 8 },
    title: `Title of ${slug}`,
    summary: `Summary of ${slug}.`,
    authors: [{ name: 'Mo Writer', url: 'https://writers.example/mo' }],
    published: '2026-11-24',
    language: 'en',
    draft: false,
    aliases: [],
    text: modelText(blocks),
    headings: [],
    wordCount: 40,
    sources: [],
    entities: [],
    quotes: [],
    claims: [],
    events: [],
    corrections: [],
    retired: [],
    href: urls.article(slug),
    ...rest,
    blocks,
  };
}

export function createQuote(
  article: ResolvedArticle,
  id: string,
  parts: readonly string[],
  speaker: Entity,
  source: ResolvedSource,
  rest: Partial<ResolvedQuote> = {},
): ResolvedQuote {
  return {
    id,
    number: article.quotes.length + 1,
    article,
    speaker,
    parts,
    words: parts.join(' '),
    ranges: rangesOf(article.text, parts),
    said: { date: '2023-11-09' },
    source,
    about: [],
    claims: [],
    language: article.language,
    place: { line: 1, column: 1 },
    block: 0,
    context: { before: '', words: parts.join(' '), after: '' },
    href: urls.quote(article.slug, id),
    hrefInArticle: urls.quoteInArticle(article.slug, id),
    ...rest,
  };
}

export function createClaim(
  article: ResolvedArticle,
  id: string,
  parts: readonly string[],
  rest: Partial<ResolvedClaim> = {},
): ResolvedClaim {
  const ranges = rangesOf(article.text, parts);
  const fragment = urlsModule.claimFragment({ id, ranges, article });
  return {
    id,
    article,
    text: `Statement of ${id}.`,
    parts,
    ranges,
    status: 'asserted',
    asOf: '2026-11-24',
    because: 'Nobody <em>else</em> &#x26; nothing shows it.',
    continuedBy: [],
    positions: [],
    evidence: [],
    history: [],
    quotes: [],
    href: urls.claim(article.slug, id),
    hrefInArticle: urls.claimInArticle(article.slug, fragment),
    ...rest,
  };
}

export const SETTINGS: SiteSettings = {
  title: 'The Desk',
  description: 'Analysis with its evidence.',
  url: 'https://news.example/desk/',
  language: 'en',
  publisher: { name: 'Desk Press', url: 'https://press.example/', logo: '/logo.png' },
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  correctionsPolicy: 'Corrected when known.',
  social: ['https://social.example/@desk'],
};

export function createSite(
  articles: readonly ResolvedArticle[],
  settings: Partial<SiteSettings> = {},
): ResolvedSite {
  const entities = articles.flatMap((article) => article.entities.map(({ entity }) => entity));
  return {
    settings: { ...SETTINGS, ...settings },
    urls,
    articles,
    entities: [...new Set(entities)],
  };
}
