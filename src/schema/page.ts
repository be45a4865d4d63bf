/** The frontmatter of `content/pages/SLUG.md`: a plain page, such as one on methods. */
import { z } from 'zod';
import { id, text } from './fields.ts';

export const pageSchema = z.strictObject({
  title: text(110),
  /** What it says, in a sentence or two: its standfirst, and what lists and search engines show. */
  summary: text(300),
  /** Whether the masthead leads to it. The foot of every page does in any case. */
  navigation: z.boolean().optional(),
  /** Slugs under which it was published before. */
  aliases: z.array(id()).optional(),
});

export type PageEntry = z.infer<typeof pageSchema>;
