/** The whole way from prose to quotations with speakers, one pure step after the other. */
import type { EntityRecord } from '../../model/records.ts';
import { type DatedWords, findDates } from './dates.ts';
import { findQuotations } from './findQuotations.ts';
import { findQuoted } from './findQuoted.ts';
import { foundNames } from './foundNames.ts';
import { knownNames, type OwnEntries } from './knownNames.ts';
import { readProse } from './readProse.ts';
import { findReferences } from './references.ts';
import { resolveReferences } from './resolve.ts';
import { maskQuoted, narratedSentences } from './sentences.ts';
import type { DraftProse, Known, Quotation, Reference } from './types.ts';

export interface DraftReading {
  prose: DraftProse;
  /** The narrator's text, quotations filled, of the same length. */
  masked: string;
  sentences: { start: number; end: number }[][];
  quotations: Quotation[];
  references: Reference[];
  dates: DatedWords[];
}

export interface DraftInput {
  markdown: string;
  /** BCP 47 */
  language: string;
  /** The day of the article. */
  published: string;
  own: OwnEntries;
  records: Iterable<EntityRecord>;
}

export function readDraft({
  markdown,
  language,
  published,
  own,
  records,
}: DraftInput): DraftReading {
  const prose = readProse(markdown, language);
  const quoted = findQuoted(prose);
  const masked = maskQuoted(prose.text, quoted);
  const sentences = narratedSentences(prose, masked);
  const known = withFound(masked, knownNames(records, own), language);
  // Each means whom those before it name.
  const references = resolveReferences(masked, findReferences(masked, known));
  const quotations = findQuotations({ prose, masked, quoted, references, sentences });
  return { prose, masked, sentences, quotations, references, dates: findDates(masked, published) };
}

function withFound(masked: string, known: readonly Known[], language: string): Known[] {
  if (!/^en\b/.test(language)) return [...known];
  const demonyms = new Set(known.flatMap(({ kind, names }) => (kind === 'country' ? names : [])));
  return [...known, ...foundNames(masked, known, (word) => demonyms.has(word))];
}
