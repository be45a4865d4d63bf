/** `content/verified/SLUG.yaml`: with what result the quotes of an article were held against copies of their sources. */
import { z } from 'zod';
import { checked } from './checked.ts';
import { day, id, text } from './fields.ts';

/** How the words of a quote stand to those of its source. */
export const VERDICTS = ['verbatim', 'punctuation', 'words', 'absent'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What kind of file a copy was. */
export const COPY_KINDS = ['text', 'markdown', 'html', 'pdf'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

const hexadecimal = (digits: number, fix: string) =>
  checked(
    { name: 'InvalidValue', expected: `${digits} digits of 0 to 9 and a to f`, fix },
    (value) => value.length === digits && /^[0-9a-f]+$/.test(value),
    { pattern: `^[0-9a-f]{${digits}}$` },
  );

export const verifiedEntrySchema = z.strictObject({
  /** An id of the article's quotes. */
  quote: id(),
  /** The id of the source whose copy it was. */
  source: id(),
  copy: z.enum(COPY_KINDS),
  /** Of the bytes of the copy, which is not kept. */
  sha256: hexadecimal(64, 'hold the quote against its source again: npm run verify'),
  checked: day(),
  result: z.enum(VERDICTS),
  /** What the source has instead, where the words or their punctuation differ. */
  reads: text(5000).optional(),
  /** The fingerprint of the quote's words, as the ledger of permalinks has it: with other words the result is void. */
  words: hexadecimal(16, 'hold the quote against its source again: npm run verify'),
});

export const verifiedFileSchema = z.array(verifiedEntrySchema);

export type VerifiedEntry = z.infer<typeof verifiedEntrySchema>;
