import { z } from 'zod';
import {
  entityId,
  id,
  inlineMarkdown,
  languageTag,
  partialDay,
  proseWords,
  text,
} from './fields.ts';

/** The words to find in the prose, and what stands right around them where they occur more than once. */
export const selectorFields = {
  /** The words, without the quote marks; a list of parts where the prose interrupts them. */
  exact: z.union([proseWords(), z.array(proseWords()).min(1)]),
  prefix: proseWords().optional(),
  suffix: proseWords().optional(),
};

/** Words that somebody said, found in the prose. */
export const quoteSchema = z.strictObject({
  /** Unique in the article; it is in the quote's URL for ever. */
  id: id(),
  /** A person, organization or country that the article lists. */
  speaker: entityId(),
  ...selectorFields,
  said: z.strictObject({
    /** As precisely as known. */
    date: partialDay(),
    place: text(160).optional(),
    occasion: text(300).optional(),
  }),
  /** The id of the source that has the words. */
  source: id(),
  /** Entities that the words are about. */
  about: z.array(entityId()).optional(),
  /** Ids of claims that the words bear on. */
  claims: z.array(id()).optional(),
  /** What a reader should know. */
  note: inlineMarkdown().optional(),
  /** The language of the words, where it is not the article's. */
  language: languageTag().optional(),
  translation: text(1000).optional(),
});

export type QuoteEntry = z.infer<typeof quoteSchema>;
