import { z } from 'zod';
import {
  countryCode,
  day,
  entityId,
  id,
  inlineMarkdown,
  partialDay,
  reference,
  text,
} from './fields.ts';
import { lonLat } from './lonLat.ts';
import { selectorFields } from './quote.ts';

/** How a claim can stand on a day; the guide defines each word. */
export const CLAIM_STATUSES = [
  'asserted',
  'supported',
  'contested',
  'established',
  'refuted',
] as const;
export const STANCES = ['asserts', 'hedges', 'denies', 'declines'] as const;
export const EVIDENCE_STANCES = ['supports', 'disputes', 'context'] as const;

export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
export type Stance = (typeof STANCES)[number];
export type EvidenceStance = (typeof EVIDENCE_STANCES)[number];

const status = z.enum(CLAIM_STATUSES);

/** What one entity says of a claim, by a quote of the article or by a source. */
export const positionSchema = z
  .strictObject({
    by: entityId(),
    stance: z.enum(STANCES),
    /** As precisely as known. */
    date: partialDay(),
    quote: id().optional(),
    source: id().optional(),
    text: inlineMarkdown().optional(),
  })
  .refine((position) => position.quote !== undefined || position.source !== undefined, {
    params: {
      name: 'MissingField',
      expected: 'a quote or a source: every assertion has one',
      fix: 'add "quote:" with the id of a quote, or "source:" with the id of a source',
    },
  });

/** What speaks for or against a claim. */
export const evidenceSchema = z.strictObject({
  stance: z.enum(EVIDENCE_STANCES),
  text: inlineMarkdown(),
  source: id(),
  /** As precisely as known. */
  date: partialDay(),
});

/** How the claim stood from a day on. */
export const statusChangeSchema = z.strictObject({
  date: day(),
  status,
  because: inlineMarkdown(),
});

/** Where something moves from or to: a country, or a place in it where an arrow on the map begins or ends. */
export const flowEndSchema = z.union([
  countryCode(),
  z.strictObject({ country: countryCode(), place: text(60), at: lonLat() }),
]);

/** One checkable statement, in the editor's neutral words. */
export const claimSchema = z.strictObject({
  /** Unique in the article; it is in the claim's URL for ever. */
  id: id(),
  text: text(300),
  /** The same in few words, hedges kept: for boards and figures. */
  label: text(40).optional(),
  /** Where the prose states it. */
  exact: selectorFields.exact.optional(),
  prefix: selectorFields.prefix,
  suffix: selectorFields.suffix,
  /** The claim of an earlier article that this one takes up: `slug/claim`. */
  continues: reference().optional(),
  /** What moves between two countries. */
  flow: z.strictObject({ from: flowEndSchema, to: flowEndSchema, what: text(120) }).optional(),
  status,
  /** The day for which `status` holds. */
  asOf: day(),
  /** Why this status. */
  because: inlineMarkdown(),
  positions: z.array(positionSchema).min(1),
  evidence: z.array(evidenceSchema).optional(),
  /** Earlier statuses, oldest first. */
  history: z.array(statusChangeSchema).optional(),
});

export type ClaimEntry = z.infer<typeof claimSchema>;
export type FlowEndEntry = z.infer<typeof flowEndSchema>;

/** @returns the code of the country of an end of a flow */
export function countryOfEnd(end: FlowEndEntry): string {
  return typeof end === 'string' ? end : end.country;
}
