import type { SourceKind } from '../../schema/source.ts';

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
  checkedText:
    'The article holds these words exactly: the software checks that. Whether the source does is for the editor; a note says what is known.',
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
