/** What was written is taken back, and what is still to be done leads to its words. */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Proposal, ShownIssue } from '../../../src/desk/pointing/types.ts';
import { FIRST, openDesk, PATH, quote, select } from './openDesk.ts';

describe('what was written is taken back', () => {
  const written = async () => {
    const desk = openDesk();
    const before = desk.read();
    const selection = select(FIRST);
    const proposal = await desk.ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
    await desk.ask({ ask: 'write', path: PATH, selection, choice: quote(proposal) });
    return { ...desk, before };
  };

  test('whole, once', async () => {
    const { ask, read, before } = await written();
    expect(await ask({ ask: 'state', path: PATH })).toMatchObject({
      undo: { what: 'tide-too-low' },
    });
    expect(await ask({ ask: 'undo' })).toEqual({ undone: { act: 'quote', what: 'tide-too-low' } });
    expect(read()).toBe(before);
    expect(await ask({ ask: 'undo' })).toEqual({ refusal: 'nothingToUndo' });
  });

  test('not over what somebody else wrote meanwhile', async () => {
    const { ask, read, file } = await written();
    const theirs = read().replace('What it says', 'What it says now');
    writeFileSync(file, theirs);
    expect(await ask({ ask: 'undo' })).toEqual({ refusal: 'changed' });
    expect(read()).toBe(theirs);
  });
});

test('issues lead to their words: those of the prose by the words, those of an entry by its fragment', async () => {
  const { ask } = openDesk();
  const selection = select(FIRST);
  const choice = quote(await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection }), {
    speaker: { key: 'country:PT' },
  });
  await ask({ ask: 'write', path: PATH, selection, choice });
  const { issues } = await ask<{ issues: ShownIssue[] }>({ ask: 'issues', path: PATH });
  expect(issues.map(({ name, at }) => [name, at])).toEqual([
    ['SourceUnarchived', { fragment: 'src_courier' }],
    ['QuoteUnverified', { fragment: 'tide-too-low' }],
    ['EntityUnlisted', { words: 'Norway.', nth: 0 }],
    ['QuotationUnlisted', { words: 'We see it,', nth: 0 }],
    ['QuotationUnlisted', { words: 'every single day.', nth: 0 }],
    ['QuotationUnlisted', { words: 'The tide was too low for it,', nth: 0 }],
  ]);
});
