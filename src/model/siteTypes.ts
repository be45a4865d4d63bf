import type { NavigationEntry } from '../schema/site.ts';
import type { ThemeEntry } from '../schema/theme.ts';

/** What `content/site.yaml` says, completed. */
export interface SiteSettings {
  title: string;
  description: string;
  /** Where the site is published, with its sub-path and a final slash. */
  url: string;
  /** BCP 47. */
  language: string;
  publisher: { name: string; url?: string; logo?: string };
  license?: { name: string; url?: string };
  correctionsPolicy: string;
  /** Profiles of the publisher. */
  social: readonly string[];
  /** `@record@social.example`, whom the fediverse is to name as the author. */
  fediverse?: string;
  /** Where the newsroom has a look of its own. */
  theme?: ThemeEntry;
  /** A file of `public/` that stands in the masthead in place of the title. */
  logo?: string;
  /** What the masthead leads to, in its order; the usual sections otherwise. */
  navigation?: readonly NavigationEntry[];
  /** What stands before a page's address to ask an archive for copies of it. */
  timegate?: string;
}
