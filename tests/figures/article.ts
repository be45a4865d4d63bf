import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import type {
  Entity,
  Position,
  ResolvedArticle,
  ResolvedClaim,
  ResolvedEvent,
  ResolvedQuote,
  ResolvedSource,
} from '../../src/model/types.ts';

/** Small resolved articles: what a figure reads is given, the rest is filled in. */
export const source: ResolvedSource = {
  id: 'report',
  number: 1,
  title: 'A report',
  publisher: 'The Paper',
  url: 'https://example.org/report',
  kind: 'report',
};

export function entity(
  kind: Entity['kind'],
  id: string,
  name: string,
  countryCode?: string,
): Entity {
  return {
    key: `${kind}:${id}`,
    kind,
    id,
    name,
    sameAs: [],
    roles: [],
    href: `/${kind}/${id}/`,
    ...(countryCode && { country: countryCode }),
  };
}

const names = new Intl.DisplayNames('en', { type: 'region' });

export function country(code: string, name = names.of(code) ?? code): Entity {
  return entity('country', code, name, code);
}

export function claim(given: Partial<ResolvedClaim> & { id: string }): ResolvedClaim {
  return {
    article: undefined as unknown as ResolvedArticle,
    text: `Text of ${given.id}.`,
    parts: [],
    ranges: [],
    status: 'asserted',
    asOf: '2024-01-01',
    because: '',
    positions: [],
    evidence: [],
    continuedBy: [],
    history: [],
    quotes: [],
    href: `/articles/a/claims/${given.id}/`,
    hrefInArticle: `/articles/a/#claim-${given.id}`,
    ...given,
  };
}

/** A claim of a flow, written `KP>RU`. */
export function flow(
  way: string,
  given: Partial<ResolvedClaim> = {},
  what = 'goods',
): ResolvedClaim {
  const [from, to] = way.split('>').map((code) => country(code)) as [Entity, Entity];
  return claim({
    id: `${way.toLowerCase().replace('>', '-to-')}`,
    flow: { from, to, what },
    ...given,
  });
}

export function quote(
  given: Partial<ResolvedQuote> & { id: string; speaker: Entity },
): ResolvedQuote {
  return {
    number: 1,
    article: undefined as unknown as ResolvedArticle,
    parts: ['some words'],
    words: given.parts?.join(' ') ?? 'some words',
    ranges: [],
    said: { date: '2023-11-09' },
    source,
    about: [],
    claims: [],
    language: 'en',
    place: { line: 1, column: 1 },
    block: 0,
    context: { before: '', words: 'some words', after: '' },
    href: `/articles/a/quotes/${given.id}/`,
    hrefInArticle: `/articles/a/#${given.id}`,
    ...given,
  };
}

export function event(date: string, text: string): ResolvedEvent {
  return { date, text, source, about: [] };
}

export function position(
  by: Entity,
  stance: Position['stance'],
  date: string,
  more = {},
): Position {
  return { by, speaksFor: by.country, stance, date, source, ...more };
}

export function article(given: Partial<ResolvedArticle>, listed: Entity[] = []): ResolvedArticle {
  return {
    slug: 'a',
    path: 'content/articles/a.md',
    place: { line: 2, column: 8 },
    title: 'An article',
    summary: '',
    authors: [{ name: 'An Author' }],
    published: '2024-01-01',
    language: 'en',
    draft: false,
    aliases: [],
    blocks: [],
    text: '',
    headings: [],
    wordCount: 0,
    sources: [source],
    entities: listed.map((each) => ({ entity: each, mentions: [] })),
    quotes: [],
    claims: [],
    events: [],
    corrections: [],
    retired: [],
    href: '/articles/a/',
    ...given,
  };
}

export function html(figure: { children: ElementContent[] } | null): string {
  return figure ? toHtml(figure.children) : '';
}

export function text(figure: { children: ElementContent[] } | null): string {
  return textOf({ type: 'root', children: figure?.children ?? [] });
}
