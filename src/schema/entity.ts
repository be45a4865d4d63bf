/** People, organizations and countries: in the registries, and as an article lists them. */
import { z } from 'zod';
import {
  aliases,
  countryCode,
  httpUrl,
  id,
  inlineMarkdown,
  partialDay,
  picture,
  text,
  wikidataId,
} from './fields.ts';

/** An office held for a time; the role of a quote is the one held on its day. */
export const roleSchema = z.strictObject({
  /** As it is shown beside the name: "Foreign minister of Ruritania". */
  title: text(160),
  /** The id of a registered organization. */
  organization: id().optional(),
  country: countryCode().optional(),
  /** The state whose position the holder states: only then does a word of theirs count as that country's. */
  speaksFor: countryCode().optional(),
  /** First and last day, as precisely as known. */
  from: partialDay().optional(),
  to: partialDay().optional(),
  /** A page that says so: nothing is said of a living person without one. */
  source: httpUrl().optional(),
});

const entityFields = {
  name: text(160),
  aliases: aliases(),
  wikidata: wikidataId().optional(),
  /** Other pages that are about the same entity. */
  sameAs: z.array(httpUrl()).optional(),
  note: inlineMarkdown().optional(),
};

/** The parts of a person's name, for citations: a family name is nowhere guessed. */
export const nameFields = {
  /** With the particles that belong to it: "von der Aue". */
  family: text(120).optional(),
  given: text(120).optional(),
};

/** Both parts of a name, or neither. */
export function bothNames<Schema extends z.ZodType<{ family?: string; given?: string }>>(
  schema: Schema,
) {
  return schema.refine((name) => (name.family === undefined) === (name.given === undefined), {
    params: {
      name: 'MissingField',
      expected: 'both "family:" and "given:", or neither',
      fix: 'write the other part of the name, or take this one out: a name of one part needs none',
    },
  });
}

/** Ids under which an entry was published before: their pages go on answering. */
const formerly = () => z.array(id()).optional();

/** `content/people/ID.yaml` */
export const personSchema = bothNames(
  z.strictObject({
    ...entityFields,
    ...nameFields,
    roles: z.array(roleSchema).optional(),
    /** A portrait, in the folder of the registry. */
    image: picture().optional(),
    formerly: formerly(),
  }),
);

/** `content/organizations/ID.yaml` */
export const organizationSchema = z.strictObject({
  ...entityFields,
  /** The state whose position it states, as a ministry or an embassy does: its words count as that country's. */
  speaksFor: countryCode().optional(),
  formerly: formerly(),
});

/** `content/countries/CC.yaml`: names, demonyms and flag come from a library. */
export const countrySchema = z.strictObject({
  aliases: aliases(),
  note: inlineMarkdown().optional(),
});

/** A person in an article: an id of the registry, or the entry itself. */
export const personRefSchema = z.union([
  id(),
  bothNames(
    z.strictObject({
      ...entityFields,
      ...nameFields,
      id: id(),
      /** Required unless the registry has the id. */
      name: entityFields.name.optional(),
      /** Who the person was then; in this article it wins over the registry. */
      role: text(160).optional(),
      country: countryCode().optional(),
      /** As of a role in a registry; with an inline role, this and nothing of the registry counts. */
      speaksFor: countryCode().optional(),
    }),
  ),
]);

/** An organization in an article, likewise. */
export const organizationRefSchema = z.union([
  id(),
  z.strictObject({
    ...entityFields,
    id: id(),
    name: entityFields.name.optional(),
    speaksFor: countryCode().optional(),
  }),
]);

/** A country in an article: its code, or the code with what the article adds to it. */
export const countryRefSchema = z.union([
  countryCode(),
  z.strictObject({ code: countryCode(), ...countrySchema.shape }),
]);

export type RoleEntry = z.infer<typeof roleSchema>;
export type PersonEntry = z.infer<typeof personSchema>;
export type OrganizationEntry = z.infer<typeof organizationSchema>;
export type CountryEntry = z.infer<typeof countrySchema>;
