import type { IssueEntry } from './entry.ts';

const PROSE = 'The authority took the loan in March.';
const claim = (exact: string) => `exact: ${exact}\n---\n${PROSE}`;

/** Of the words by which the prose states a claim. */
export const CLAIM_ISSUES = {
  ClaimNotFound: {
    level: 'error',
    meaning: 'the words of a claim do not stand in the prose',
    example: claim('took a loan'),
    fix: 'Write the words as the prose has them, or leave `exact:` out: a claim need not stand in the prose.',
  },
  ClaimAmbiguous: {
    level: 'error',
    meaning: 'the words of a claim stand in the prose more than once',
    example: 'exact: the loan\n---\nThe authority took the loan. It paid the loan back.',
    fix: 'Add the `prefix:` or `suffix:` that the message proposes for the place that is meant.',
  },
  ClaimCaseDiffers: {
    level: 'error',
    meaning: 'the words of a claim stand in the prose in other letter case',
    example: claim('The Authority took the loan'),
    fix: 'Write the letters as the prose has them.',
  },
  ClaimCrossesBlock: {
    level: 'error',
    meaning: 'the words of a claim run from one block into the next',
    example: 'exact: took the loan. It paid\n---\nThe authority took the loan.\n\nIt paid in May.',
    fix: 'Choose words of one paragraph.',
  },
  ClaimEmpty: {
    level: 'error',
    meaning: 'a claim whose words have no letter and no digit',
    example: 'exact: "—"',
    fix: 'Write the words by which the prose states the claim, or leave `exact:` out.',
  },
  ClaimPartsOutOfOrder: {
    level: 'error',
    meaning: 'the parts of a claim stand in the prose in another order',
    example: claim('["in March", "took the loan"]'),
    fix: 'Order the parts as the prose has them.',
  },
  ClaimPartsTouch: {
    level: 'error',
    meaning: 'parts of a claim between which the prose has no words: one text was split',
    example: claim('[took, the loan]'),
    fix: 'Put the whole text in quotation marks: between brackets a comma divides it.',
  },
  ClaimCutsWord: {
    level: 'error',
    meaning: 'a claim whose words begin or end within a word of the prose',
    example: claim('ook the loan'),
    fix: 'Begin and end with whole words.',
  },
} as const satisfies Record<string, IssueEntry>;
