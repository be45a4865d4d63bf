import type { Heading } from '../annotate/types.ts';
import type { ResolvedBlock } from './articleTypes.ts';

/** A page of `content/pages/`. */
export interface ResolvedPage {
  slug: string;
  /** The file, relative to the project's root. */
  path: string;
  title: string;
  summary: string;
  /** Whether the masthead leads to it. */
  navigation: boolean;
  /** Slugs under which it was published before. */
  aliases: readonly string[];
  language: string;
  blocks: readonly ResolvedBlock[];
  headings: readonly Heading[];
  href: string;
}
