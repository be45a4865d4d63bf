/** What a page may ask the desk for. Nothing else is heard. */
import { z } from 'zod';
import { CLAIM_STATUSES, STANCES } from '../../schema/claim.ts';
import type { EntityKey } from '../../schema/entityKey.ts';
import { SOURCE_KINDS } from '../../schema/source.ts';
import { ACTS, type Choice } from './types.ts';

/** As long as the longest field, with room: what is too long for its field is for `check` to tell. */
const words = z.string().max(2000);
const optional = words.optional().transform((text) => text?.trim() || undefined);
const path = z.string().max(2000);

const key = z
  .string()
  .max(200)
  .regex(/^(?:person|organization|country):/)
  .transform((text) => text as EntityKey);

const entity = z.union([
  z.strictObject({ key }),
  z.strictObject({
    kind: z.enum(['person', 'organization']),
    name: words,
    role: optional,
    aliases: z.array(words).max(20),
  }),
]);

const source = z.union([
  z.strictObject({ id: words }),
  z.strictObject({ title: words, publisher: words, url: words, kind: z.enum(SOURCE_KINDS) }),
]);

const choice: z.ZodType<Choice> = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('quote'),
    id: words,
    speaker: entity,
    date: words,
    place: optional,
    source,
    claims: z.array(words).max(50),
  }),
  z.strictObject({
    act: z.literal('claim'),
    id: words,
    text: words,
    status: z.enum(CLAIM_STATUSES),
    asOf: words,
    because: words,
    by: entity,
    stance: z.enum(STANCES),
    date: words,
    basis: z.union([z.strictObject({ quote: words }), source]),
  }),
  z.strictObject({ act: z.literal('name'), entity, note: optional }),
]);

const selection = z.strictObject({
  block: z.string().max(200_000),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

export const requestSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('state'), path }),
  z.strictObject({ ask: z.literal('issues'), path }),
  z.strictObject({ ask: z.literal('look'), path, act: z.enum(ACTS), selection }),
  z.strictObject({ ask: z.literal('write'), path, selection, choice }),
  z.strictObject({ ask: z.literal('undo') }),
]);

export type DeskRequest = z.infer<typeof requestSchema>;
