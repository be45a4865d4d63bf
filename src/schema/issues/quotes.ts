import type { IssueEntry } from './entry.ts';

const PROSE = 'She said that “not one cent of it was borrowed”.';
const quote = (exact: string) => `exact: ${exact}\n---\n${PROSE}`;

/** Of the words of quotes in the prose. */
export const QUOTE_ISSUES = {
  QuoteNotFound: {
    level: 'error',
    meaning: 'the words of a quote do not stand in the prose',
    example: quote('not a cent of it was borrowed'),
    fix: 'Compare the two, word for word, and correct the one that is wrong. The message shows what in the prose comes nearest. Where the prose interrupts the words, give the parts.',
  },
  QuoteAmbiguous: {
    level: 'error',
    meaning: 'the words of a quote stand in the prose more than once',
    example: 'exact: borrowed\n---\nNothing was borrowed, she said: “borrowed money is dear.”',
    fix: 'Add the `prefix:` or `suffix:` that the message proposes for the place that is meant, or quote more words.',
  },
  QuoteCaseDiffers: {
    level: 'error',
    meaning: 'the words of a quote stand in the prose in other letter case',
    example: quote('Not one cent of it was borrowed'),
    fix: 'Write the letters as the prose has them. Where a capital is your own, it belongs into square brackets in both.',
  },
  QuoteCrossesBlock: {
    level: 'error',
    meaning: 'the words of a quote run from one block into the next',
    example: 'exact: it was borrowed. It was paid\n---\n“… of it was borrowed.\n\n“It was paid …”',
    fix: 'Make a quote of each paragraph, or give what stands in each as a part.',
  },
  QuoteEmpty: {
    level: 'error',
    meaning: 'a quote without a letter or a digit',
    example: 'exact: "…"',
    fix: 'Write the words that were said.',
  },
  QuotePartsOutOfOrder: {
    level: 'error',
    meaning: 'the parts of a quote stand in the prose in another order',
    example:
      'exact: ["was borrowed", "not one cent"]\n---\n“Not one cent,” she said, “was borrowed.”',
    fix: 'Order the parts as the prose has them.',
  },
  QuotePartsTouch: {
    level: 'error',
    meaning: 'parts of a quote between which the prose has no words: one text was split',
    example: quote('[not one cent, of it was borrowed]'),
    fix: 'Put the whole text in quotation marks: between brackets a comma divides it.',
  },
  QuoteCutsWord: {
    level: 'error',
    meaning: 'a quote that begins or ends within a word of the prose',
    example: quote('ot one cent of it was borrow'),
    fix: 'Begin and end with whole words.',
  },
  QuoteHasMarks: {
    level: 'error',
    meaning: 'a quote whose words stand between quotation marks of their own',
    example: quote('“not one cent of it was borrowed”'),
    fix: 'Leave the marks out: the pages set them.',
  },
  QuotationCutShort: {
    level: 'warning',
    meaning: 'a quote that ends within a quotation of the prose without reaching its mark',
    example: quote('not one cent of it'),
    fix: 'Quote the words up to the mark if they belong to what was said. Where a part of them is meant, make a second quote of the whole.',
  },
} as const satisfies Record<string, IssueEntry>;
