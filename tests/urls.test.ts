import { describe, expect, test } from 'vitest';
import { claimFragment, claimWordsFragment, retiredFragment } from '../src/urls.ts';

const quotes = [{ id: 'claim-loan' }, { id: 'other' }];
const words = [{ start: 0, end: 4 }];

describe('the fragment of a claim', () => {
  test.each([
    ['its words', { id: 'quay', ranges: words, article: { quotes } }, 'claim-quay'],
    ['a quote has that id', { id: 'loan', ranges: words, article: { quotes } }, 'claim_loan'],
    ['the prose has no words for it', { id: 'loan', ranges: [], article: { quotes } }, 'c_loan'],
  ])('%s', (_, claim, expected) => {
    expect(claimFragment(claim)).toBe(expected);
  });

  test('of one that was retired, is the one that its words had', () => {
    const article = { quotes };
    expect(retiredFragment({ kind: 'claim', id: 'loan' }, article)).toBe(
      claimWordsFragment('loan', quotes),
    );
    expect(retiredFragment({ kind: 'claim', id: 'gone' }, article)).toBe('claim-gone');
    expect(retiredFragment({ kind: 'quote', id: 'gone' }, article)).toBe('gone');
  });
});
