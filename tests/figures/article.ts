/** Small parts of articles, for what is drawn or counted of them: what is read is given, the rest is plain. */
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
} from '../../src/model/types.ts';
import { modelAt } from '../support/model.ts';

const model = modelAt('https://example.org/');

export const source = model.createSource(1, 'report', {
  title: 'A report',
  publisher: 'The Paper',
  url: 'https://example.org/report',
});

export function entity(
  kind: Entity['kind'],
  id: string,
  name: string,
  countryCode?: string,
): Entity {
  return model.createEntity(kind, id, name, countryCode ? { country: countryCode } : {});
}

const names = new Intl.DisplayNames('en', { type: 'region' });

export function country(code: string, name = names.of(code) ?? code): Entity {
  return entity('country', code, name, code);
}

export function claim(given: Partial<ResolvedClaim> & { id: string }): ResolvedClaim {
  const plain = { text: `Text of ${given.id}.`, asOf: '2024-01-01', because: '' };
  return model.createClaim(article({}), given.id, [], { ...plain, ...given });
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
  const { id, parts = ['some words'], speaker } = given;
  return model.createQuote(article({}), id, parts, speaker, source, { ranges: [], ...given });
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
  return model.createArticle('a', {
    title: 'An article',
    summary: '',
    published: '2024-01-01',
    blocks: [],
    wordCount: 0,
    sources: [source],
    entities: listed.map((each) => ({
      entity: each,
      place: { line: 1, column: 1 },
      mentions: [],
    })),
    ...given,
  });
}

export function html(figure: { children: ElementContent[] } | null): string {
  return figure ? toHtml(figure.children) : '';
}

export function text(figure: { children: ElementContent[] } | null): string {
  return textOf({ type: 'root', children: figure?.children ?? [] });
}
