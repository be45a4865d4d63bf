import { z } from 'zod';
import { day, httpUrl, id, text } from './fields.ts';

export const SOURCE_KINDS = [
  'report',
  'statement',
  'transcript',
  'resolution',
  'imagery',
  'dataset',
  'video',
] as const;

/** A document that an article relies on. */
export const sourceSchema = z.strictObject({
  /** Unique in the article; `[^id]` in the prose leads to it. */
  id: id(),
  /** As published; in square brackets where it is a description. */
  title: text(300),
  publisher: text(200),
  url: httpUrl(),
  /** A copy that will not change. */
  archived: httpUrl().optional(),
  /** The day on which it was published. */
  published: day().optional(),
  kind: z.enum(SOURCE_KINDS),
});

export type SourceEntry = z.infer<typeof sourceSchema>;
