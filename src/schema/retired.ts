/** `content/retired.yaml`: what was published and has no file any more. */
import { z } from 'zod';
import { countryCode, day, id, inlineMarkdown } from './fields.ts';

const KINDS = ['article', 'page', 'person', 'organization', 'country'] as const;

export const retiredFileEntrySchema = z
  .strictObject({
    /** A slug. */
    article: id().optional(),
    page: id().optional(),
    person: id().optional(),
    organization: id().optional(),
    country: countryCode().optional(),
    date: day(),
    because: inlineMarkdown(),
    /** What took its place: the slug, id or code of another of its kind. */
    now: z.union([id(), countryCode()]).optional(),
  })
  .refine((entry) => KINDS.filter((kind) => entry[kind] !== undefined).length === 1, {
    params: {
      name: 'MissingField',
      expected: `one of ${KINDS.map((kind) => `"${kind}:"`).join(', ')} with what is retired`,
      fix: 'name the one that is retired, in an entry of its own',
    },
  });

export const retiredFileSchema = z.array(retiredFileEntrySchema);

export type RetiredFileEntry = z.infer<typeof retiredFileEntrySchema>;
export type RetiredKind = (typeof KINDS)[number];

/** @returns what kind of thing an entry retires, and which */
export function retiredIn(entry: RetiredFileEntry): { kind: RetiredKind; id: string } {
  const kind = KINDS.find((each) => entry[each] !== undefined) ?? 'article';
  return { kind, id: entry[kind] ?? '' };
}
