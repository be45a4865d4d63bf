/** What the page asks the desk for, on real files: what is proposed, what is written, and what is refused. */
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/desk/checkContent.ts';
import { PointingDesk } from '../../../src/desk/pointing/pointingDesk.ts';
import { type DeskRequest, requestSchema } from '../../../src/desk/pointing/requests.ts';
import type { Proposal, QuoteChoice, ShownIssue } from '../../../src/desk/pointing/types.ts';
import { levelOf } from '../../../src/schema/issue.ts';
import { article, contentFolder } from '../../support/contentFolder.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const FIELDS = `sources: # the papers
  - { id: courier, title: Harbour, publisher: The Courier, url: "https://example.org/quay", kind: report }
# who is named
people: [ada-lind]`;
const PROSE = `Ada Lind said on Monday that “the *tide* was too low for it.”[^courier]

The port owes nothing to Norway. “We see it,” said Mara Voss, the transport minister, “every single day.”[^courier]

## The quay and the tide

“The tide was too low for it,” Voss repeated, and the tide was too low for it then.[^note]

[^note]: Tides are measured there.
`;
const PATH = '/articles/quay/';

function openDesk(prose = PROSE, fields = FIELDS) {
  const contentDir = contentFolder({
    'people/ada-lind.yaml': 'name: Ada Lind\nroles: [{ title: Harbour master, from: 2020 }]\n',
    'people/mo-kay.yaml': 'name: Mo Kay\nroles: [{ title: Pilot }]\n',
    'articles/quay.md': article(fields, prose),
  });
  const file = path.join(contentDir, 'articles/quay.md');
  const desk = new PointingDesk({ contentDir });
  return {
    file,
    contentDir,
    read: () => readFileSync(file, 'utf8'),
    /** As it comes from a page: what the desk does not hear is no test of it. */
    ask: async <Result = unknown>(request: DeskRequest) =>
      (await desk.answer(requestSchema.parse(JSON.parse(JSON.stringify(request))))) as Result,
  };
}

/** Words between `[[` and `]]` in a block as a page has it. */
function select(marked: string) {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return { block: marked.replace('[[', '').replace(']]', ''), start, end };
}

const FIRST = 'Ada Lind said on Monday that “[[the tide was too low for it]].”';
const LAST = (words: string) =>
  `“The tide was too low for it,” Voss repeated, and the tide was too low for it then.`.replace(
    words,
    (each) => `[[${each}]]`,
  );

const quote = (proposal: Proposal, more: Partial<QuoteChoice> = {}): QuoteChoice => ({
  act: 'quote',
  id: proposal.id,
  speaker: proposal.entity ?? { key: 'person:ada-lind' },
  date: proposal.date ?? '2026-03-01',
  source: { id: proposal.source ?? 'courier' },
  claims: [],
  ...more,
});

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

describe('what is written', () => {
  test('a quote: comments and layout stay, the place that was meant is the one', async () => {
    const { ask, read } = openDesk();
    const before = read();
    for (const [words, field] of [
      ['The tide was too low for it', /prefix|suffix/],
      ['the tide was too low for it', /prefix|suffix/],
    ] as const) {
      const selection = select(LAST(words));
      const proposal = await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
      if (words.startsWith('the')) expect(proposal.context?.field).toMatch(field);
      const choice = quote(proposal, { source: { id: 'courier' }, date: '2026-03-01' });
      expect(await ask({ ask: 'write', path: PATH, selection, choice })).toMatchObject({
        act: 'quote',
        what: proposal.id,
      });
    }
    const after = read();
    expect(after).toContain('sources: # the papers');
    expect(after).toContain('# who is named');
    expect(after.replace(/quotes:\n[\s\S]*(?=---\n)/, '').replace(/people: .*/, '')).toBe(
      before.replace(/people: .*/, ''),
    );
  });

  test('a person and a source that nobody has, a claim on the quote, names: it passes --strict', async () => {
    const { ask, read, contentDir } = openDesk();
    const whole =
      'The port owes nothing to Norway. “We see it,” said Mara Voss, the transport minister, “every single day.”';
    const said = select(whole.replace(/“We.*”/, (words) => `[[${words}]]`));
    const proposal = await ask<Proposal>({
      ask: 'look',
      path: PATH,
      act: 'quote',
      selection: said,
    });
    const source = {
      title: 'Daily tides',
      publisher: 'Port of Varnholm',
      url: 'https://example.org/tides',
      kind: 'dataset' as const,
    };
    const write = (selection: typeof said, choice: Parameters<typeof ask>[0] & object) =>
      ask({ ask: 'write', path: PATH, selection, choice: choice as never });
    await write(said, quote(proposal, { source, date: '2026-03-01' }) as never);
    await write(
      select(FIRST),
      quote(
        await ask({ ask: 'look', path: PATH, act: 'quote', selection: select(FIRST) }),
      ) as never,
    );
    await write(select(LAST('The tide was too low for it')), {
      ...quote(
        await ask({
          ask: 'look',
          path: PATH,
          act: 'quote',
          selection: select(LAST('The tide was too low for it')),
        }),
      ),
      speaker: { key: 'person:mara-voss' },
      date: '2026-03-01',
      source: { id: 'port-of-varnholm' },
    } as never);
    const owed = select(
      whole.replace('The port owes nothing to Norway', (words) => `[[${words}]]`),
    );
    await write(owed, {
      act: 'claim',
      id: 'port-owes-nothing',
      text: 'The port owes nothing to Norway.',
      status: 'asserted',
      asOf: '2026-03-02',
      because: 'Nobody else has said so.',
      by: { key: 'person:mara-voss' },
      stance: 'asserts',
      date: '2026-03-01',
      basis: { quote: proposal.id },
    } as never);
    const norway = select(whole.replace('Norway', '[[Norway]]'));
    await write(norway, {
      act: 'name',
      entity: { key: 'country:NO' },
      note: 'The lender: a kingdom.',
    } as never);
    expect(read()).toContain('countries: [{ code: NO, note: "The lender: a kingdom." }]');
    const { issues } = await checkContent({ contentDir, drafts: true, now: '2026-03-03' });
    const strict = issues.filter((issue) => levelOf(issue) !== 'advice');
    expect(strict.map(({ name, path }) => [name, path])).toEqual([]);
  });

  test('another name of somebody who is listed, or who has a file', async () => {
    const { ask, read } = openDesk('Lind spoke with the pilot.\n');
    const write = (marked: string, key: string) =>
      ask({
        ask: 'write',
        path: PATH,
        selection: select(marked),
        choice: { act: 'name', entity: { key: key as never } },
      });
    await write('[[Lind]] spoke with the pilot.', 'person:ada-lind');
    await write('Lind spoke with [[the pilot]].', 'person:mo-kay');
    expect(read()).toContain(
      'people: [{ id: ada-lind, aliases: [Lind] }, { id: mo-kay, aliases: ["the pilot"] }]',
    );
  });

  test('nothing that would not pass, and why', async () => {
    const { ask, read } = openDesk();
    const before = read();
    const selection = select(FIRST);
    const proposal = await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
    const write = async (more: Partial<QuoteChoice>) => {
      const choice = quote(proposal, more);
      const answer = await ask<{ issues: ShownIssue[] }>({
        ask: 'write',
        path: PATH,
        selection,
        choice,
      });
      return answer.issues.map(({ name }) => name);
    };
    expect(await write({ id: 'Not An Id' })).toEqual(['InvalidId']);
    expect(await write({ date: '2026-13-01' })).toEqual(['ImpossibleDate']);
    expect(await write({ source: { id: 'nothing-like-it' } })).toEqual(['UnknownSource']);
    expect(await write({ claims: ['none'] })).toEqual(['UnknownClaim']);
    expect(read()).toBe(before);
  });

  test('text in the place of markup and of YAML stays text', async () => {
    const { ask, read } = openDesk();
    const selection = select(FIRST);
    const proposal = await ask<Proposal>({ ask: 'look', path: PATH, act: 'quote', selection });
    const name = '<img src=x onerror=alert(1)>: [a, b] # no';
    const speaker = {
      kind: 'person' as const,
      name,
      role: '- !!js/function "x"',
      aliases: ['a: b'],
    };
    const choice = quote(proposal, { speaker });
    expect(await ask({ ask: 'write', path: PATH, selection, choice })).toMatchObject({
      act: 'quote',
    });
    const state = await ask<{ article: { offers: { entities: { name: string }[] } } }>({
      ask: 'state',
      path: PATH,
    });
    expect(state.article.offers.entities.map((each) => each.name)).toContain(name);
    expect(
      read()
        .split('\n')
        .filter((line) => line === '---'),
    ).toHaveLength(2);
  });
});

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
