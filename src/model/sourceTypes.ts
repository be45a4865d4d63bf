import type { SourceKind } from '../schema/source.ts';
import type { Entity } from './entityTypes.ts';
import type { DateText, InlineHtml } from './valueTypes.ts';

export interface ResolvedSource {
  id: string;
  /** Its number in the article's list, from 1: in the order in which the prose, then the quotes, then the claims cite. */
  number: number;
  /** In square brackets where it is a description. */
  title: string;
  publisher: string;
  /** There unless `held` is. */
  url?: string;
  /** How it can be seen without a page. */
  held?: string;
  archived?: string;
  published?: DateText;
  kind: SourceKind;
}

export interface ResolvedEvent {
  date: DateText;
  text: InlineHtml;
  source: ResolvedSource;
  about: readonly Entity[];
}
