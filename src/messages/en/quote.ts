import type { SourceKind } from '../../schema/source.ts';
import type { CopyKind, Verdict } from '../../schema/verified.ts';

/** The page of a quote. */
export const quote = {
  /** In the article of that title. */
  place: (number: number, all: number, title: string) => `Quote ${number} of ${all} in ${title}`,
  record: 'On record',
  context: 'In the article’s own words',
  when: 'When',
  where: 'Where',
  occasion: 'Occasion',
  note: 'Note',
  sourceKinds: {
    report: 'A report',
    statement: 'A statement',
    transcript: 'A transcript',
    resolution: 'A resolution',
    imagery: 'Images',
    dataset: 'A dataset',
    video: 'A video',
    interview: 'An interview',
    letter: 'A letter',
    document: 'A document',
    observation: 'An observation',
  } satisfies Record<SourceKind, string>,
  archivedCopy: 'Archived copy',
  noArchivedCopy: 'No archived copy is on record.',
  checked: 'Checked',
  /** Of every quote: nothing that was not checked would be published. */
  inArticle: 'The article holds these words exactly: the software checks that.',
  /** Of a quote that was never held against its source. */
  notHeld: 'Whether the source does is for the editor; a note says what is known.',
  /** How the words stood to a saved copy of the source on a day. `reads` is what the copy has, between its marks. */
  held: {
    verbatim: (copy: string, day: string) =>
      `Held word for word against the source on ${day}: a saved copy of it (${copy}) has these words exactly.`,
    punctuation: (copy: string, day: string, reads: string) =>
      `Held against a saved copy of the source (${copy}) on ${day}: the words are the same, punctuation or capitals differ. The copy reads ${reads}.`,
    words: (copy: string, day: string, reads: string) =>
      `Held against a saved copy of the source (${copy}) on ${day}: words differ. The copy reads ${reads}.`,
    absent: (copy: string, day: string) =>
      `Held against a saved copy of the source (${copy}) on ${day}: these words are not in it.`,
  } satisfies Record<Verdict, (copy: string, day: string, reads: string) => string>,
  /** The same in a line of a panel. */
  heldBriefly: {
    verbatim: (day: string) => `Word for word in a copy, ${day}`,
    punctuation: (day: string) => `Punctuation differs from a copy, ${day}`,
    words: (day: string) => `Words differ from a copy, ${day}`,
    absent: (day: string) => `Not in a copy, ${day}`,
  } satisfies Record<Verdict, (day: string) => string>,
  copyKinds: {
    text: 'text file',
    markdown: 'Markdown file',
    html: 'web page',
    pdf: 'PDF',
  } satisfies Record<CopyKind, string>,
  sinceThen: (claims: number) => `What became of the claim${claims === 1 ? '' : 's'}`,
  /** How a claim stood on the day of the quote. */
  onItsDay: 'On that day',
  notYet: 'not yet on record',
  unchanged: 'No change of status is on record since.',
  previous: 'Previous quote',
  next: 'Next quote',
  /** Words that were changed after they had been published. */
  earlierWording: 'Earlier wording',
  read: (until: string, words: string) => `Until ${until} it read ${words}.`,
};
