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
  'interview',
  'letter',
  'document',
  'observation',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A document that an article relies on. */
export const sourceSchema = z
  .strictObject({
    /** Unique in the article; `[^id]` in the prose leads to it. */
    id: id(),
    /** As published; in square brackets where it is a description. */
    title: text(300),
    publisher: text(200),
    /** Required unless `held` says how it can be seen. */
    url: httpUrl().optional(),
    /** How a source without a page can be seen: “Recording held by the newsroom”. */
    held: text(200).optional(),
    /** A copy that will not change. */
    archived: httpUrl().optional(),
    /** The day on which it was published. */
    published: day().optional(),
    kind: z.enum(SOURCE_KINDS),
  })
  .refine((source) => source.url !== undefined || source.held !== undefined, {
    params: {
      name: 'MissingField',
      expected: 'a URL, or how the source can be seen without one',
      fix: 'add "url:" with its address, or "held:", for instance held: Recording held by the newsroom',
    },
  });
