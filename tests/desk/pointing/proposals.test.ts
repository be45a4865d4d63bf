/** What a form begins with, and what has no form, on real files. */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../src/desk/pointing/types.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { FIRST, openDesk, PATH, quote, select } from './openDesk.ts';

describe('what a form begins with', () => {
  test('who said it and when, from where, and an id from the words', async () => {
    const { ask } = openDesk();
    const selection = select(FIRST);
    expect(await ask({ ask: 'look', path: PATH, act: 'quote', selection })).toMatchObject({
      exact: 'the tide was too low for it',
      context: { field: 'prefix' },
      id: 'tide-too-low',
      entity: { key: 'person:ada-lind' },
      date: '2026-03-02',
      source: 'courier',
    });
  });

  test.each([
    [
      'with its marks and its comma',
      '[[“We see it,”]] said Mara Voss, the transport minister, “every single day.”',
      'We see it',
    ],
    [
      'with half of a word',
      '“W[[e se]]e it,” said Mara Voss, the transport minister, “every single day.”',
      'We see it',
    ],
    [
      'over an interruption',
      '[[“We see it,” said Mara Voss, the transport minister, “every single day.”]]',
      ['We see it', 'every single day'],
    ],
  ])('words selected %s', async (_, block, exact) => {
    const { ask } = openDesk();
    const selection = select(`The port owes nothing to Norway. ${block}`);
    const proposal = await ask({ ask: 'look', path: PATH, act: 'quote', selection });
    expect(proposal).toMatchObject({
      exact: _ === 'with half of a word' ? 'We see' : exact,
      entity: { kind: 'person', name: 'Mara Voss', role: 'Transport minister', aliases: ['Voss'] },
    });
  });

  test.each([
    ['a country', 'The port owes nothing to [[Norway]].', { key: 'country:NO' }],
    [
      'a name that nobody has',
      'The port owes nothing to Norway. “We see it,” said [[Mara Voss]],',
      { kind: 'person', name: 'Mara Voss' },
    ],
  ])('of %s', async (_, block, entity) => {
    const { ask } = openDesk();
    const rest = block.startsWith('The port owes nothing to [[')
      ? ' “We see it,” said Mara Voss, the transport minister, “every single day.”'
      : ' the transport minister, “every single day.”';
    const selection = select(block + rest);
    expect(await ask({ ask: 'look', path: PATH, act: 'name', selection })).toMatchObject({
      entity,
    });
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['words of no paragraph', { block: 'the tide was low', start: 0, end: 8 }, 'notProse'],
    ['a heading', select('[[The quay]] and the tide'), 'heading'],
    ['a footnote', select('[[Tides]] are measured there. ↩'), 'notProse'],
    [
      'a mark alone',
      select('Ada Lind said on Monday that [[“]]the tide was too low for it.”'),
      'noWords',
    ],
    ['nothing', { block: FIRST.replace(/\[\[|\]\]/g, ''), start: 5, end: 5 }, 'noWords'],
    [
      'a place beyond the block',
      { block: FIRST.replace(/\[\[|\]\]/g, ''), start: 900, end: 905 },
      'noWords',
    ],
  ])('%s', async (_, selection, refusal) => {
    const { ask } = openDesk();
    expect(await ask({ ask: 'look', path: PATH, act: 'quote', selection })).toEqual({ refusal });
  });

  test('a page that is no article, and an article that is none any more', async () => {
    const { ask, file } = openDesk();
    const selection = select(FIRST);
    const look = (at: string) => ask({ ask: 'look', path: at, act: 'quote', selection });
    expect(await look('/people/')).toEqual({ refusal: 'notThePage' });
    expect(await look('/articles/../../etc/passwd/')).toEqual({ refusal: 'notThePage' });
    writeFileSync(file, '---\ntitle: [\n---\n');
    expect(await look(PATH)).toEqual({ refusal: 'notThePage' });
  });

  test('words of a quote, and a name that is known', async () => {
    const { ask } = openDesk();
    const selection = select(FIRST);
    const proposal = await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
    await ask({ ask: 'write', path: PATH, selection, choice: quote(proposal) });
    expect(await ask({ ask: 'look', path: PATH, act: 'quote', selection })).toEqual({
      refusal: 'isQuote',
      of: 'tide-too-low',
    });
    const name = select('[[Ada Lind]] said on Monday that “the tide was too low for it.”');
    expect(await ask({ ask: 'look', path: PATH, act: 'name', selection: name })).toEqual({
      refusal: 'isName',
      of: 'Ada Lind',
    });
  });

  test('two paragraphs of the same words', async () => {
    const { ask } = openDesk('It was low.\n\nIt was low.\n');
    const selection = select('[[It was low]].');
    expect(await ask({ ask: 'look', path: PATH, act: 'claim', selection })).toEqual({
      refusal: 'notTold',
    });
  });

  test('a file that a link leads to from without', async () => {
    const { ask, file } = openDesk();
    const elsewhere = path.join(tempFolder(), 'quay.md');
    writeFileSync(elsewhere, readFileSync(file));
    rmSync(file);
    symlinkSync(elsewhere, file);
    const selection = select(FIRST);
    const choice = quote(await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection }));
    expect(await ask({ ask: 'write', path: PATH, selection, choice })).toEqual({
      refusal: 'outside',
    });
  });
});
