import type { DateText, ResolvedArticle } from '../../../model/types.ts';

/** One `<link>` of the head. */
export interface LinkTag {
  rel: string;
  type?: string;
  title?: string;
  href: string;
}

/** What a link to a page shows where somebody pastes it: the same for every kind of page. */
export interface Preview {
  /** Plain text; so are all the others. */
  title: string;
  description: string;
  /** The page that the link counts for, from the root of the host. */
  href: string;
  /** A PNG of 1200 × 630, from the root of the host. */
  card: string;
  /** What stands on the card. */
  alt: string;
  /** Open Graph's: only what has a day and an author is an article. */
  type: 'article' | 'profile' | 'website';
  /** BCP 47. */
  language: string;
  /** Of what is in an article. */
  article?: ResolvedArticle;
  published?: DateText;
  modified?: DateText;
  links?: readonly LinkTag[];
}

/** X cuts a title at 70 characters, a description at 200, an image's text at 420. */
export const LONGEST = { title: 70, description: 200, alt: 420 };
