/** A rehype plugin: marks quotes, claims and names in the prose of any unified pipeline. README.md shows it in one. */
import type { Root } from 'hast';
import type { Plugin } from 'unified';
import type { EntityKey } from '../schema/entityKey.ts';
import type { Place } from '../schema/issue.ts';
import { annotateHast } from './annotateHast.ts';
import { tell } from './fileMessages.ts';
import { readAnyHast } from './markdown/readAnyHast.ts';
import type { Mention, NamedEntity, QuoteMatch, Target, TextQuoteSelector } from './types.ts';

/** Words to find. Without a `place` of its own a message about it has none. */
export interface Words extends TextQuoteSelector, Partial<Pick<Target, 'place' | 'partPlaces'>> {
  id: string;
  /** The `id` attribute of its first piece. None without it. */
  fragment?: string;
}

export interface LinkedEntity extends NamedEntity {
  /** Where its mentions lead to. */
  href: string;
}

export interface RehypeAnnotateOptions {
  quotes?: readonly Words[];
  claims?: readonly Words[];
  entities?: readonly LinkedEntity[];
  /** BCP 47, for what is a word; without it Unicode's rules alone tell. */
  language?: string;
}

/** What was found. Ranges count in `text`. */
export interface Annotations {
  /** The text of the document: each paragraph, heading, item and cell, ended by a line feed. */
  text: string;
  /** In the order of their start, as are the others. */
  quotes: QuoteMatch[];
  claims: QuoteMatch[];
  mentions: Mention[];
}

declare module 'vfile' {
  interface DataMap {
    annotations: Annotations;
  }
}

/** Every issue is a message of the file, by its name in `ruleId`; an error is not thrown, but `fatal` says so. */
export const rehypeAnnotate: Plugin<[RehypeAnnotateOptions], Root> = (options) => {
  const { quotes = [], claims = [], entities = [], language } = options;
  const hrefs = new Map<EntityKey, string>(entities.map(({ key, href }) => [key, href]));
  const targets = [
    ...quotes.map((words) => targetOf('quote', words)),
    ...claims.map((words) => targetOf('claim', words)),
  ];
  return (root, file) => {
    readAnyHast(root, hrefs);
    const { text, matches, mentions, findings } = annotateHast(root, String(file), {
      targets,
      entities,
      mentionHref: (key) => hrefs.get(key) ?? '',
      ...(language !== undefined && { language }),
    });
    file.data.annotations = {
      text,
      quotes: matches.filter(({ kind }) => kind === 'quote'),
      claims: matches.filter(({ kind }) => kind === 'claim'),
      mentions,
    };
    for (const finding of findings) tell(file, finding);
  };
};

const NOWHERE: Place = { line: 0, column: 0 };

function targetOf(kind: Target['kind'], words: Words): Target {
  const { id, exact, prefix, suffix, place = NOWHERE, partPlaces, fragment } = words;
  return {
    kind,
    id,
    selector: { exact, prefix, suffix },
    place,
    ...(partPlaces && { partPlaces }),
    ...(fragment !== undefined && { fragment }),
  };
}
