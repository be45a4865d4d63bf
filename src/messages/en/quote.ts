/** The page of a quote. */
export const quote = {
  context: 'In context',
  speaker: 'Who',
  when: 'When',
  where: 'Where',
  occasion: 'Occasion',
  note: 'Note',
  claims: 'Claims it bears on',
  /** Words that were changed after they had been published. */
  earlierWording: 'Earlier wording',
  readUntil: 'Until',
  read: 'it read',
};
