/** The frontmatter of `content/articles/SLUG.md`. */
import { z } from 'zod';
import { claimSchema } from './claim.ts';
import {
  bothNames,
  countryRefSchema,
  nameFields,
  organizationRefSchema,
  personRefSchema,
} from './entity.ts';
import {
  day,
  dayOrTime,
  entityId,
  httpUrl,
  id,
  inlineMarkdown,
  languageTag,
  partialDay,
  picture,
  reference,
  text,
} from './fields.ts';
import { quoteSchema } from './quote.ts';
import { sourceSchema } from './source.ts';

/** Figures that can stand beside the headline. */
export const LEADS = ['exchange', 'timeline', 'map'] as const;

/** Something dated that happened. */
export const eventSchema = z.strictObject({
  /** As precisely as known. */
  date: partialDay(),
  text: inlineMarkdown(),
  source: id(),
  about: z.array(entityId()).optional(),
});

/** What was corrected on a day; where a quote was reworded, which one, and the words that stood there until then. */
export const correctionSchema = z
  .strictObject({
    date: dayOrTime(),
    text: inlineMarkdown(),
    quote: id().optional(),
    was: text(2000).optional(),
  })
  .refine(({ quote, was }) => (quote === undefined) === (was === undefined), {
    params: {
      name: 'MissingField',
      expected: 'both "quote:" and "was:", or neither',
      fix: 'name the quote and the words that stood there before, or take both out',
    },
  });

/** A permalink that no longer carries a quote or a claim: what happened, and what stands for it now. */
export const retiredSchema = z
  .strictObject({
    quote: id().optional(),
    claim: id().optional(),
    date: day(),
    because: inlineMarkdown(),
    /** What took its place: an id of this article, or `slug/id` of another. */
    now: z.union([id(), reference()]).optional(),
    /** The words as they were, where it is right to go on showing them. */
    exact: text(2000).optional(),
    /** Who said them. */
    speaker: entityId().optional(),
  })
  .refine((entry) => (entry.quote === undefined) !== (entry.claim === undefined), {
    params: {
      name: 'MissingField',
      expected: 'either "quote:" or "claim:" with the retired id',
      fix: 'name the one that is retired, in an entry of its own',
    },
  });

export const articleSchema = z.strictObject({
  title: text(110),
  /** The standfirst. */
  summary: text(300),
  /** A person has `family` and `given` if citations are to put the family name first; a body has neither. */
  authors: z
    .array(bothNames(z.strictObject({ name: text(160), url: httpUrl().optional(), ...nameFields })))
    .min(1),
  published: dayOrTime(),
  /** Not before `published`. */
  updated: dayOrTime().optional(),
  dateline: text(80).optional(),
  /** The site's language otherwise. */
  language: languageTag().optional(),
  /** Drafts are built by `dev`, never by `build`. */
  draft: z.boolean().optional(),
  /** Slugs under which it was published before. */
  aliases: z.array(id()).optional(),
  /** The figure beside the headline. */
  lead: z.enum(LEADS).optional(),
  hero: picture().optional(),
  sources: z.array(sourceSchema).optional(),
  people: z.array(personRefSchema).optional(),
  organizations: z.array(organizationRefSchema).optional(),
  countries: z.array(countryRefSchema).optional(),
  quotes: z.array(quoteSchema).optional(),
  claims: z.array(claimSchema).optional(),
  events: z.array(eventSchema).optional(),
  corrections: z.array(correctionSchema).optional(),
  retired: z.array(retiredSchema).optional(),
});

export type ArticleEntry = z.infer<typeof articleSchema>;
