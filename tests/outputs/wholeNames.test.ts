import { expect, test } from 'vitest';
import { noteWholeNames } from '../../src/outputs/citations/wholeNames.ts';
import { type QuoteOptions, shareSite } from './shareSite.ts';

const noteOf = (...speakers: NonNullable<QuoteOptions['speaker']>[]) =>
  noteWholeNames(
    shareSite({ quotes: speakers.map((speaker, at) => ({ id: `q-${at}`, speaker })) }),
  );

test('names whose parts nobody gave are told, each once', () => {
  const note = noteOf({ name: 'Rosa Lind' }, { name: 'Rosa Lind' }, { name: 'Kim Seo Haneul' });
  expect(note).toContain('as they are: Rosa Lind, Kim Seo Haneul. With `family:` and `given:`');
});

test('of many the first few', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => ({ name: `Ada ${letter}` }));
  expect(noteOf(...names)).toContain('Ada D, Ada E and 2 more.');
});

test.each([
  ['a person with both', { name: 'Rosa Lind', family: 'Lind', given: 'Rosa' }],
  ['a name of one word', { name: 'Layan' }],
  ['a name that is written without a space', { name: '박진' }],
  ['a body', { kind: 'organization', name: 'Board of Trade' }],
] as const)('%s needs nothing', (_, speaker) => {
  expect(noteOf(speaker)).toBeUndefined();
});
